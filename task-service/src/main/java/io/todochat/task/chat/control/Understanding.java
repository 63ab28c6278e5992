package io.todochat.task.chat.control;

import io.todochat.language.command.Command;
import io.todochat.task.chat.entity.Afterthought;
import io.todochat.task.chat.entity.Anchoring;
import io.todochat.task.chat.entity.Given;
import io.todochat.task.chat.entity.Inquiry;
import io.todochat.task.chat.entity.Looking;
import io.todochat.task.chat.entity.Meant;
import io.todochat.task.chat.entity.News;
import io.todochat.task.chat.entity.OneBreath;
import io.todochat.task.chat.entity.Plan;
import io.todochat.task.chat.entity.Planning;
import io.todochat.task.chat.entity.Saying;
import io.todochat.task.model.entity.Proposal;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;

/** What a message says by itself, of the tasks that are there. Serves one message, in one thread. */
record Understanding(Talk talk, Performing performing, Skills skills) {

    /** What is counted from a task is said back, with the task. */
    void understand(Saying saying) {
        if (Afterthought.isRedo(saying)) {
            performing.again();
            return;
        }
        var counted = performing.scene(saying, scene -> new Anchoring(scene).of());
        switch (counted.orElse(null)) {
            case null -> take(saying);
            case Anchoring.Counted.As(var other, var told) -> {
                take(other);
                talk.open(told);
            }
            case Anchoring.Counted.Asked(var other, var told, var question) -> {
                performing.ask(question, other.readings().getFirst().command(), Stretch.all(other));
                talk.open(told);
            }
            case Anchoring.Counted.Unclear(var question) -> talk.say(question, "none");
            case Anchoring.Counted.Unknown(var why) -> {
                take(saying);
                if (talk.now().pending() == null) {
                    talk.say(why, "add");
                }
            }
        }
    }

    /** Where the grammar finds nothing, the tasks may tell what is meant, or somebody else may. */
    private void take(Saying saying) {
        var news = performing.scene(saying, scene -> new News(scene).asked());
        if (news.isPresent()) {
            performing.ask(
                    news.get().question(),
                    news.get().command(),
                    Stretch.all(news.get().saying()));
            return;
        }
        var errands = performing.scene(saying, scene -> new OneBreath(scene).instead());
        if (errands.isPresent()) {
            addOrOffer(errands.get());
            return;
        }
        var isUnsaid = isUnsaid(saying);
        var named = isUnsaid ? performing.scene(saying, scene -> new Looking(scene).at()) : List.<Task>of();
        if (!named.isEmpty()) {
            performing.look(new Command.Show(List.of()), named);
            return;
        }
        var isNothing = isUnsaid
                && performing.scene(
                        saying,
                        scene -> saying.readings().stream()
                                .allMatch(
                                        reading -> new Meant(scene).of(reading).command() instanceof Command.None));
        var proposal = isNothing ? skills.languageModel.propose(saying.phrase()) : Optional.<Proposal>empty();
        talk.open(proposal.isPresent() ? "As I understand you: " : lead(saying));
        if (isNothing && proposal.isEmpty()) {
            talk.remember(talk.now().lost());
            if (answersNearly(saying) || offersErrands(saying)) {
                return;
            }
        }
        performing.all(proposal.map(saying::takenFor).orElse(saying));
    }

    /** What is to do amid talk, where nothing else comes of it. */
    private boolean offersErrands(Saying saying) {
        var comesToNothing = performing.scene(
                saying,
                scene -> saying.readings().stream()
                        .allMatch(reading -> new Planning(scene).plan(reading, Given.NOTHING) instanceof Plan.Other));
        var parts = comesToNothing
                ? performing.scene(saying, scene -> new OneBreath(scene).amidTalk())
                : Optional.<Saying>empty();
        parts.map(OneBreath::offer).ifPresent(this::ask);
        return parts.isPresent();
    }

    private void addOrOffer(Saying parts) {
        if (OneBreath.isSure(parts)) {
            performing.all(parts);
        } else {
            ask(OneBreath.offer(parts));
        }
    }

    private void ask(Inquiry.Offered offered) {
        var adding = offered.saying();
        performing.ask(offered.ask(), adding.readings().getFirst().command(), Stretch.all(adding));
    }

    /** What is said in front of tasks that are not quite those that were asked for. */
    private String lead(Saying saying) {
        return saying.readings().size() == 1
                ? performing.scene(
                        saying,
                        scene -> new Inquiry(scene).lead(saying.readings().getFirst()))
                : "";
    }

    /** A question that has words of some tasks is answered with these, or that there are none. */
    private boolean answersNearly(Saying saying) {
        var reading = saying.readings().getFirst();
        if (saying.readings().size() > 1 || !Inquiry.isOne(reading)) {
            return false;
        }
        var near = performing.scene(saying, scene -> new Inquiry(scene).nearest(reading));
        var offered = near.isEmpty() ? Inquiry.offered(saying) : Optional.<Inquiry.Offered>empty();
        if (offered.isPresent()) {
            ask(offered.get());
        } else if (near.isEmpty() && !offersErrands(saying)) {
            talk.say(
                    "I find nothing about that among your tasks. “list” shows them, and “help” what I understand.",
                    "none");
        } else if (!near.isEmpty()) {
            talk.open("The nearest that I find:\n");
            performing.look(new Command.Show(List.of()), near);
        }
        return true;
    }

    static boolean isUnsaid(Saying saying) {
        return saying.readings().stream().allMatch(reading -> reading.command() instanceof Command.None);
    }
}

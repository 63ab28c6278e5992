package io.todochat.task.chat.control;

import io.todochat.language.command.Command;
import io.todochat.task.chat.entity.Afterthought;
import io.todochat.task.chat.entity.Anchoring;
import io.todochat.task.chat.entity.Answering;
import io.todochat.task.chat.entity.Aside;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Correction;
import io.todochat.task.chat.entity.Denied;
import io.todochat.task.chat.entity.Given;
import io.todochat.task.chat.entity.Inquiry;
import io.todochat.task.chat.entity.Looking;
import io.todochat.task.chat.entity.Meant;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Narrowing;
import io.todochat.task.chat.entity.News;
import io.todochat.task.chat.entity.Part;
import io.todochat.task.chat.entity.Pending;
import io.todochat.task.chat.entity.Quoted;
import io.todochat.task.chat.entity.Reaction;
import io.todochat.task.chat.entity.Reply;
import io.todochat.task.chat.entity.Saying;
import io.todochat.task.chat.entity.Subject;
import io.todochat.task.model.entity.Proposal;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;

/**
 * One message and its answer. What it is in the conversation is told here: an answer to what was asked, a correction, or
 * something new. Serves one message, in one thread.
 */
final class Turn {

    private final Message message;
    private final Skills skills;
    private final Talk talk;
    private final Performing performing;
    private final Amending amending;
    private String opening = "";

    Turn(Message message, Conversation before, Steps steps, Skills skills) {
        this.message = message;
        this.skills = skills;
        talk = new Talk(before);
        performing = new Performing(message, steps, talk, skills);
        amending = new Amending(talk, performing);
    }

    Reply reply() {
        var saying = Saying.of(message);
        var before = talk.now().done();
        var pending = talk.now().pending(message.at().toInstant());
        if (message.token() != null
                && pending.filter(open -> open.token().equals(message.token())).isEmpty()) {
            talk.say("That question is not open any more. Nothing was changed.", "none");
        } else if (pending.isPresent()) {
            answer(pending.get(), saying);
        } else {
            begin(saying);
        }
        forget(before, saying);
        return talk.reply(opening, isAboutTheLast(saying) ? null : saying.text());
    }

    /** Whether it is asked what was said last: that it stays, however often. */
    private static boolean isAboutTheLast(Saying saying) {
        return saying.readings().stream()
                .allMatch(reading -> reading.command() instanceof Command.Tell tell && tell.isOfTheLast());
    }

    /** Whoever has turned to something else does not speak of what was done before that any more. */
    private void forget(Conversation.Done before, Saying saying) {
        var isUnchanged = talk.now().done() == before;
        if (isUnchanged && !Correction.isPossibleAfter(saying.readings())) {
            talk.remember(talk.now().did(null));
        }
        talk.remember(talk.now().looked(isUnchanged));
    }

    private void answer(Pending pending, Saying saying) {
        var reaction = performing.scene(saying, scene -> new Answering(scene, pending, saying.readings()).reaction());
        if (performing.scene(saying, scene -> new Aside(scene, pending).isOne(reaction))) {
            aside(pending, saying);
            return;
        }
        switch (reaction) {
            case Reaction.Fresh _
            when isHalf(pending, saying) ->
                begin(saying.inWords(pending.saying().text() + " " + saying.text()));
            case Reaction.Fresh _ -> instead(pending, saying, saying);
            case Reaction.Anew(var order) -> instead(pending, saying, saying.inWords(order));
            case Reaction.Go(var given) -> {
                settle();
                performing.those(Stretch.of(pending), given, pending.candidates());
            }
            case Reaction.Leave _ -> {
                var others = others(pending);
                drop(pending, saying);
                talk.say("All right, nothing was changed.", "no");
                performing.those(others, Given.NOTHING, List.of());
            }
            case Reaction.Drop _
            when isHalfDone(pending) -> {
                settle();
                understand(saying);
            }
            case Reaction.Drop _ -> {
                drop(pending, saying);
                talk.say("All right, that is not done. “undo” once more takes back what was done before.", "undo");
                left(pending);
            }
            case Reaction.Stay(var text) -> talk.say(text, "none");
        }
    }

    /** Something else is said: once that is done to others, nobody speaks of those any more that were asked about. */
    private void instead(Pending pending, Saying saying, Saying order) {
        var before = talk.now().done();
        drop(pending, saying);
        understand(order);
        var done = talk.now().done();
        if (done != null && done != before && done.isUndoable() && isNoneAskedAbout(done.tasks(), pending)) {
            talk.remember(talk.now().listed(List.of(), talk.now().view()).about(done.tasks()));
        }
        left(pending);
    }

    private boolean isNoneAskedAbout(List<Integer> tasks, Pending pending) {
        var asked = pending.candidates();
        return asked.size() > 1
                && talk.now().shown().equals(asked)
                && tasks.stream().noneMatch(asked::contains);
    }

    /** A mere question is answered, and what was asked is asked again: all that was spoken of is as it was before. */
    private void aside(Pending pending, Saying saying) {
        var before = talk.now();
        settle();
        understand(saying);
        if (talk.now().pending() == null) {
            talk.remember(before);
            talk.say(new Part(
                    pending.question(),
                    "none",
                    List.of(),
                    performing.scene(saying, scene -> scene.tasks(pending.candidates())),
                    null));
        }
    }

    /** What followed a question that was denied, but for what says the very same once more. */
    private Stretch others(Pending pending) {
        var rest = Stretch.of(pending).rest();
        while (rest.isAny() && isDenied(pending, rest)) {
            rest = rest.rest();
        }
        return rest;
    }

    private boolean isDenied(Pending pending, Stretch rest) {
        return performing.scene(
                rest.saying(),
                scene -> new Denied(scene, pending)
                        .isSaidBy(rest.saying().readings().get(rest.from())));
    }

    /** "Pm" to a question that an hour came up in: it is asked anew for that hour. */
    private static boolean isHalf(Pending pending, Saying saying) {
        return pending.command() == 0 && Afterthought.isHalfOf(pending.saying(), saying);
    }

    /** Whether something of the message is done that the question came up in. */
    private boolean isHalfDone(Pending pending) {
        var done = talk.now().done();
        return done != null && done.isUndoable() && done.saying().equals(pending.saying());
    }

    /** What the question was about is spoken of, and nothing that was before it. */
    private void drop(Pending pending, Saying saying) {
        var subject = performing.scene(saying, scene -> new Subject(scene, pending).tasks());
        talk.remember(talk.now().settled().about(subject));
    }

    private void settle() {
        talk.remember(talk.now().settled());
    }

    /** Whoever changes the subject hears that what followed the question was not done. */
    private void left(Pending pending) {
        if (Stretch.of(pending).rest().isAny()) {
            talk.say("What followed in " + Quoted.of(pending.saying().text()) + " is not done.", "none");
        }
    }

    private void begin(Saying saying) {
        var readings = saying.readings();
        var isTooLate = talk.now().pending() != null
                && (readings.getFirst().command() instanceof Command.Yes
                        || readings.getFirst().command() instanceof Command.Choose);
        settle();
        if (isTooLate) {
            talk.say("I asked that too long ago. Please say again what you want.", "none");
        } else if (Correction.isOne(saying, readings, talk.now()) && amending.isThere(saying)) {
            amending.correct(saying);
        } else if (Correction.isMore(saying, readings, talk.now())) {
            amending.redo(saying);
        } else {
            afterwards(saying);
        }
    }

    /** What is said in few words of what was done or shown. */
    private void afterwards(Saying saying) {
        var fewer = performing.scene(saying, scene -> new Narrowing(scene).fewer());
        var answer = performing.scene(saying, scene -> new Afterthought(scene).answer());
        var others = performing.scene(saying, scene -> new Narrowing(scene).shown());
        if (fewer.isPresent()) {
            amending.narrow(fewer.get());
        } else if (!others.isEmpty() && isUnsaid(saying)) {
            performing.look(new Command.Show(List.of()), others);
        } else if (answer.isPresent()) {
            talk.say(answer.get(), "none");
        } else {
            var full = performing.scene(saying, scene -> new Afterthought(scene).inFull());
            full.ifPresentOrElse(
                    this::begin,
                    () -> understand(Correction.ofTime(saying, talk.now()).orElse(saying)));
        }
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
            var adding = offered.get().saying();
            performing.ask(offered.get().ask(), adding.readings().getFirst().command(), Stretch.all(adding));
        } else if (near.isEmpty()) {
            talk.say(
                    "I find nothing about that among your tasks. “list” shows them, and “help” what I understand.",
                    "none");
        } else {
            opening = "The nearest that I find:\n";
            performing.look(new Command.Show(List.of()), near);
        }
        return true;
    }

    private static boolean isUnsaid(Saying saying) {
        return saying.readings().stream().allMatch(reading -> reading.command() instanceof Command.None);
    }

    /** What is counted from a task is said back, with the task. */
    private void understand(Saying saying) {
        if (Afterthought.isRedo(saying)) {
            performing.again();
            return;
        }
        var counted = performing.scene(saying, scene -> new Anchoring(scene).of());
        switch (counted.orElse(null)) {
            case null -> take(saying);
            case Anchoring.Counted.As(var other, var told) -> {
                take(other);
                opening = told;
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
        opening = proposal.isPresent() ? "As I understand you: " : lead(saying);
        if (isNothing && proposal.isEmpty()) {
            talk.remember(talk.now().lost());
            if (answersNearly(saying)) {
                return;
            }
        }
        performing.all(proposal.map(saying::takenFor).orElse(saying));
    }
}

package io.todochat.task.chat.control;

import io.todochat.language.command.Command;
import io.todochat.task.chat.entity.Answering;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Correction;
import io.todochat.task.chat.entity.Given;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Pending;
import io.todochat.task.chat.entity.Quoted;
import io.todochat.task.chat.entity.Reaction;
import io.todochat.task.chat.entity.Reply;
import io.todochat.task.chat.entity.Saying;
import io.todochat.task.model.entity.Proposal;
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
    private String opening = "";

    Turn(Message message, Conversation before, Steps steps, Skills skills) {
        this.message = message;
        this.skills = skills;
        talk = new Talk(before);
        performing = new Performing(message, steps, talk, skills);
    }

    Reply reply() {
        var saying = Saying.of(message);
        var pending = talk.now().pending(message.at().toInstant());
        if (message.token() != null
                && pending.filter(open -> open.token().equals(message.token())).isEmpty()) {
            talk.say("That question is not open any more. Nothing was changed.", "none");
        } else if (pending.isPresent()) {
            answer(pending.get(), saying);
        } else {
            begin(saying);
        }
        return talk.reply(opening);
    }

    private void answer(Pending pending, Saying saying) {
        var reaction = performing.scene(saying, scene -> new Answering(scene, pending, saying.readings()).reaction());
        switch (reaction) {
            case Reaction.Fresh _ -> {
                settle();
                understand(saying);
                left(pending);
            }
            case Reaction.Go(var given) -> {
                settle();
                performing.those(Stretch.of(pending), given, pending.candidates());
            }
            case Reaction.Leave _ -> {
                settle();
                talk.say("All right, nothing was changed.", "no");
                performing.those(Stretch.of(pending).rest(), Given.NOTHING, List.of());
            }
            case Reaction.Stay(var text) -> talk.say(text, "none");
        }
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
        } else if (Correction.isOne(saying, readings, talk.now())) {
            correct(
                    saying,
                    (Command.Choose) readings.getFirst().command(),
                    talk.now().done());
        } else {
            understand(saying);
        }
    }

    /** Another task was meant: what was done is undone, and done to that one. */
    private void correct(Saying saying, Command.Choose choose, Conversation.Done done) {
        if (done.tasks().size() > 1) {
            talk.say(
                    "That was " + done.tasks().size() + " tasks at once, and nothing is changed yet."
                            + " “undo” takes all of it back; then say what you meant.",
                    "choose");
            return;
        }
        if (!performing.takeBack(done.step())) {
            return;
        }
        var given = performing.scene(saying, scene -> new Correction(scene, done).given(choose));
        if (given.isPresent()) {
            performing.those(Stretch.of(done), given.get(), done.others());
        } else {
            var ask = performing.scene(saying, scene -> new Correction(scene, done).question());
            performing.ask(ask, choose, Stretch.of(done));
        }
    }

    /** Where the grammar finds nothing, somebody else may. */
    private void understand(Saying saying) {
        var isNothing = saying.readings().stream()
                .allMatch(reading -> reading.command() instanceof Command.None
                        && reading.rather().isEmpty());
        var proposal = isNothing ? skills.languageModel.propose(saying.phrase()) : Optional.<Proposal>empty();
        opening = proposal.isPresent() ? "As I understand you: " : "";
        performing.all(proposal.map(saying::takenFor).orElse(saying));
    }
}

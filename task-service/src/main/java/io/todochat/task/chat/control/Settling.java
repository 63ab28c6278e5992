package io.todochat.task.chat.control;

import io.todochat.task.chat.entity.Afterthought;
import io.todochat.task.chat.entity.Answering;
import io.todochat.task.chat.entity.Aside;
import io.todochat.task.chat.entity.Correction;
import io.todochat.task.chat.entity.Denied;
import io.todochat.task.chat.entity.Given;
import io.todochat.task.chat.entity.Part;
import io.todochat.task.chat.entity.Pending;
import io.todochat.task.chat.entity.Quoted;
import io.todochat.task.chat.entity.Reaction;
import io.todochat.task.chat.entity.Saying;
import io.todochat.task.chat.entity.Subject;
import java.util.List;
import java.util.function.Consumer;

/**
 * What becomes of a question that is open when a message comes. Serves one message, in one thread.
 *
 * @param begin takes what is said as if no question were open
 */
record Settling(Talk talk, Performing performing, Understanding understanding, Consumer<Saying> begin) {

    /** Goes on with it, gives it up, or does what is said instead. */
    void answer(Pending pending, Saying saying) {
        var reaction = performing.scene(saying, scene -> new Answering(scene, pending, saying.readings()).reaction());
        if (performing.scene(saying, scene -> new Aside(scene, pending).isOne(reaction))) {
            aside(pending, saying);
            return;
        }
        switch (reaction) {
            case Reaction.Fresh _
            when isHalf(pending, saying) ->
                begin.accept(saying.inWords(pending.saying().text() + " " + saying.text()));
            case Reaction.Fresh _ -> instead(pending, saying, saying);
            case Reaction.Anew(var order) -> instead(pending, saying, saying.inWords(order));
            case Reaction.Go(var given) -> {
                talk.remember(talk.now().settled());
                performing.those(Stretch.of(pending), given, pending.candidates());
            }
            case Reaction.Some(var parts) -> {
                talk.remember(talk.now().settled());
                performing.those(Stretch.all(parts), Given.NOTHING.agreed(), List.of());
            }
            case Reaction.Leave _ -> {
                var others = others(pending);
                drop(pending, saying);
                talk.say("All right, nothing was changed.", "no");
                performing.those(others, Given.NOTHING, List.of());
            }
            case Reaction.Drop _
            when isHalfDone(pending) -> {
                talk.remember(talk.now().settled());
                understanding.understand(saying);
            }
            case Reaction.Drop _ -> {
                drop(pending, saying);
                talk.say("All right, that is not done. “undo” once more takes back what was done before.", "undo");
                left(pending);
            }
            case Reaction.Stay(var text) -> talk.say(text, "none");
        }
    }

    /** Something else is said. */
    private void instead(Pending pending, Saying saying, Saying order) {
        drop(pending, saying);
        understanding.understand(order);
        if (talk.now().pending() != null || !Correction.isPossibleAfter(order.readings())) {
            talk.remember(talk.now().past(pending.candidates()));
        }
        left(pending);
    }

    /** A mere question is answered, and what was asked is asked again: all that was spoken of is as it was before. */
    private void aside(Pending pending, Saying saying) {
        var before = talk.now();
        talk.remember(talk.now().settled());
        understanding.understand(saying);
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

    /** Whoever changes the subject hears that what followed the question was not done. */
    private void left(Pending pending) {
        if (!pending.saying().isInParts() && Stretch.of(pending).rest().isAny()) {
            talk.say("What followed in " + Quoted.of(pending.saying().text()) + " is not done.", "none");
        }
    }
}

package io.todochat.task.chat.control;

import io.todochat.language.command.Command;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Correction;
import io.todochat.task.chat.entity.Given;
import io.todochat.task.chat.entity.Narrowing;
import io.todochat.task.chat.entity.Saying;
import java.util.List;

/**
 * Has what was done last done to another task instead, to one more, or to fewer. Taking it back forgets what it was, so
 * that is held here until it is done anew. Serves one message, in one thread.
 */
record Amending(Talk talk, Performing performing) {

    /** What was done to several tasks is undone, and done to fewer. */
    void narrow(Narrowing.Fewer fewer) {
        var done = talk.now().done();
        if (fewer.tasks().isEmpty()) {
            talk.say(fewer.why(), "none");
        } else if (performing.takeBack(done.step())) {
            performing.those(
                    Stretch.of(done), Given.NOTHING.foundAll(fewer.tasks()).agreed(), List.of());
        }
    }

    /** Whether the one that is meant is there: nothing is taken back for what is not. */
    boolean isThere(Saying saying) {
        return performing.scene(
                saying, scene -> new Correction(scene, talk.now().done()).isThere(choice(saying)));
    }

    /** Another task was meant: what was done is undone, and done to that one. */
    void correct(Saying saying) {
        var done = talk.now().done();
        if (done.isUndoable() && done.tasks().size() > 1) {
            talk.say(
                    "That was " + done.tasks().size() + " tasks at once, and nothing is changed yet."
                            + " “undo” takes all of it back; then say what you meant.",
                    "choose");
            return;
        }
        if (!done.isUndoable() || performing.takeBack(done.step())) {
            redo(saying, done);
        }
    }

    /** What was done is done to another task. */
    void redo(Saying saying) {
        redo(saying, talk.now().done());
    }

    private void redo(Saying saying, Conversation.Done done) {
        var choose = choice(saying);
        var given = performing.scene(saying, scene -> new Correction(scene, done).given(choose));
        if (given.isPresent()) {
            performing.those(Stretch.of(done), given.get(), done.others());
        } else {
            var ask = performing.scene(saying, scene -> new Correction(scene, done).question());
            performing.ask(ask, choose, Stretch.of(done));
        }
    }

    private static Command.Choose choice(Saying saying) {
        return (Command.Choose) saying.readings().getFirst().command();
    }
}

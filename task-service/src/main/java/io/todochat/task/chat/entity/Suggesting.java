package io.todochat.task.chat.entity;

import io.todochat.language.command.Command;
import io.todochat.task.tasks.entity.Task;
import java.util.List;

/**
 * Asks about another task than the one that was named, and tells what would be done to it: whoever agrees to a task has to
 * know to what he agrees. Pure.
 *
 * @param command what is done
 */
record Suggesting(Scene scene, Command command, Given given) {

    /** One of these, of which there is at least one; {@code nothing} says that what was named is not there. */
    Aim of(String nothing, List<Task> near) {
        return near.size() == 1
                ? ask(nothing, near.getFirst(), "", " instead")
                : Aim.Miss.ask(nothing + oneOf() + "\n" + scene.wording().numbered(near), near, given);
    }

    /** That one alone. */
    Aim only(String nothing, Task task) {
        return ask(nothing, task, " only", " only");
    }

    /** What is looked at, or what would be done, is told with a word on how it differs from what was named. */
    private Aim ask(String nothing, Task task, String looked, String done) {
        var text = isLook()
                ? "Do you mean" + looked + " " + scene.wording().of(task)
                : confirming().shallI(task) + done;
        return Aim.Miss.ask(nothing + " " + text + "? Say “yes”.", List.of(task), given);
    }

    private String oneOf() {
        return isLook()
                ? " Do you mean one of these?"
                : " Shall I " + Deed.of((Command.About) command).verb() + " one of these instead?";
    }

    private Confirming confirming() {
        return new Confirming(scene, (Command.About) command, given);
    }

    private boolean isLook() {
        return command instanceof Command.Show
                || command instanceof Command.Choose
                || command instanceof Command.History
                || !(command instanceof Command.About);
    }
}

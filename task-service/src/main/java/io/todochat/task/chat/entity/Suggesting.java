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
                ? only(nothing, near.getFirst(), " instead")
                : Aim.Miss.ask(nothing + oneOf() + "\n" + scene.wording().numbered(near), near, given);
    }

    /** That one alone. */
    Aim only(String nothing, Task task, String manner) {
        var text = isLook()
                ? "Do you mean" + manner.replace(" instead", "") + " "
                        + scene.wording().of(task)
                : confirming().shallI(task) + manner;
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

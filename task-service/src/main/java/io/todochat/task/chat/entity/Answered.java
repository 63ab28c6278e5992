package io.todochat.task.chat.entity;

import java.util.List;

/**
 * An answer that was given, should its message come again.
 *
 * @param text of the answer
 * @param tasks numbers of the tasks it was about
 * @param choices numbers of the tasks to choose from
 * @param question the token of what it asked; null where it asked nothing
 * @param undo the step that undoes it; null for none
 */
public record Answered(
        String text, String intent, List<Integer> tasks, List<Integer> choices, String question, Long undo) {

    public Answered {
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
        choices = choices == null ? List.of() : List.copyOf(choices);
    }
}

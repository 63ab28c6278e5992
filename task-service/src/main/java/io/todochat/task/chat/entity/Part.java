package io.todochat.task.chat.entity;

import io.todochat.events.TaskState;
import io.todochat.task.tasks.entity.Task;
import java.util.List;

/**
 * What is answered to one command of a message.
 *
 * @param intent what was understood
 * @param tasks it is about
 * @param choices to choose from by number
 * @param undo the step that undoes it; null where there is none
 */
public record Part(String text, String intent, List<TaskState> tasks, List<Task> choices, Long undo) {

    /** One that is about no task. */
    public static Part plain(String text, String intent) {
        return new Part(text, intent, List.of(), List.of(), null);
    }

    /** One that is about tasks. */
    public static Part about(List<TaskState> tasks, String text, String intent) {
        return new Part(text, intent, tasks, List.of(), null);
    }
}

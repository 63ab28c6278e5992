package io.todochat.task.chat.entity;

import io.todochat.events.TaskState;
import io.todochat.task.tasks.entity.Task;
import java.util.List;

/**
 * An answer.
 *
 * @param text for people
 * @param intent what was understood
 * @param tasks it is about
 * @param choices to choose from by number; empty where nothing is asked
 * @param next what is to be remembered
 */
public record Reply(String text, String intent, List<TaskState> tasks, List<Task> choices, Conversation next) {

    /** An answer that is about no task. */
    public static Reply plain(String text, String intent, Conversation next) {
        return new Reply(text, intent, List.of(), List.of(), next);
    }
}

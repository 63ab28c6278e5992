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
 * @param choices to choose from by number; empty where there is nothing to choose
 * @param undo the step by which all that was done can be undone; null where nothing was
 * @param next what is to be remembered, the open question included
 */
public record Reply(
        String text, String intent, List<TaskState> tasks, List<Task> choices, Long undo, Conversation next) {}

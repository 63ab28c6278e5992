package io.todochat.task.tasks.control;

import io.todochat.task.tasks.entity.Account;
import io.todochat.task.tasks.entity.Task;
import java.util.List;

/**
 * A command is stored: fired as a CDI event to whoever acts upon it, after the commit and before the answer.
 *
 * @param person in the form that is safe in keys
 * @param events that the commit stored, to be sent
 * @param tasks the tasks it was about
 * @param trace the {@code traceparent} of the request; null where there is none
 */
public record Committed(String person, Account account, List<StoredEvent> events, List<Task> tasks, String trace) {}

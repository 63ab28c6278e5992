package io.todochat.task.tasks.entity;

import io.todochat.events.NextOccurrence;
import io.todochat.events.Priority;
import java.time.Instant;
import java.util.List;

/** What can be asked of a person's tasks. */
public sealed interface Command {

    /**
     * A new task.
     *
     * @param due a local date or date-time in text form; null for none
     * @param rule RFC 5545 RRULE value; null where it does not repeat
     * @param remindAt instants to remind at
     */
    record Add(String title, Priority priority, List<String> tags, String due, String rule, List<Instant> remindAt)
            implements Command {}

    /** Finishes a task. */
    record Complete(int task) implements Command {}

    /** Puts a task into the trash; the open instance of a series is skipped by it. */
    record Delete(int task) implements Command {}

    /** Carries a series on, as recurrence-service decided. */
    record OpenNext(NextOccurrence next) implements Command {}

    /** Notes that a reminder was announced. */
    record NoteFired(int task, String reminder, long generation) implements Command {}
}

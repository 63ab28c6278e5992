package io.todochat.task.tasks.entity;

import java.time.Duration;
import java.time.Instant;

/**
 * A wish to be reminded of a task.
 *
 * @param id within its task
 * @param at the instant; null where it is relative
 * @param before how long before the due instant, ISO 8601; null where it is absolute
 * @param generation grows whenever the reminder is armed anew; a job of an older one does nothing
 * @param fired when it was announced; null until then
 */
public record Reminder(String id, Instant at, String before, long generation, Instant fired) {

    /** A reminder at an instant, not yet fired. */
    public static Reminder at(String id, Instant at) {
        return new Reminder(id, at, null, 1, null);
    }

    /** A reminder so long before the due instant, or after it if negative; not yet fired. */
    public static Reminder before(String id, Duration before) {
        return new Reminder(id, null, before.toString(), 1, null);
    }

    /** The instant it is due at; null where it is relative and the task has no due instant. */
    public Instant instant(Instant taskDue) {
        if (at != null) {
            return at;
        }
        return taskDue == null ? null : taskDue.minus(Duration.parse(before));
    }

    /** The same, announced. */
    public Reminder firedAt(Instant now) {
        return new Reminder(id, at, before, generation, now);
    }
}

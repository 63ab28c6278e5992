package io.todochat.task.tasks.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A wish to be reminded of a task.
 *
 * @param id within its task
 * @param at the instant; null where it is relative
 * @param before how long before the due instant, ISO 8601; null where it is absolute
 * @param generation new whenever the reminder is armed anew, never used again; a job of another one does nothing
 * @param fired when it was announced, or armed too late to be; null until then
 */
public record Reminder(String id, Instant at, String before, long generation, Instant fired) {

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

    /** The same, to be announced when its time comes; what lies behind is not announced any more. */
    Reminder armed(Instant taskDue, Instant now) {
        var instant = instant(taskDue);
        return new Reminder(id, at, before, 0, instant != null && instant.isBefore(now) ? now : null);
    }

    /** Whether it asks for the same. */
    boolean isLike(Reminder other) {
        return Objects.equals(at, other.at) && Objects.equals(before, other.before);
    }

    /** A reminder that was just armed gets the generation that no other has. */
    Reminder stamped(long newGeneration) {
        return generation == 0 ? new Reminder(id, at, before, newGeneration, fired) : this;
    }
}

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
 * @param snoozed until when it is put off; null where it is not
 * @param generation new whenever the reminder is armed anew, never used again
 * @param fired when it was announced, or armed too late to be; null until then
 */
public record Reminder(String id, Instant at, String before, Instant snoozed, long generation, Instant fired) {

    /** The instant it is due at; null where it is relative and the task has no due instant. */
    public Instant instant(Instant taskDue) {
        if (snoozed != null) {
            return snoozed;
        }
        if (at != null) {
            return at;
        }
        return taskDue == null ? null : taskDue.minus(Duration.parse(before));
    }

    /** The same, announced. */
    public Reminder firedAt(Instant now) {
        return new Reminder(id, at, before, snoozed, generation, now);
    }

    /** The same, to be announced when its time comes; what lies behind is not announced any more. */
    Reminder armed(Instant taskDue, Instant now) {
        return armed(taskDue, now, now);
    }

    /** @param since what was to come before is not announced any more */
    Reminder armed(Instant taskDue, Instant since, Instant now) {
        var instant = instant(taskDue);
        return new Reminder(id, at, before, snoozed, 0, instant != null && instant.isBefore(since) ? now : null);
    }

    /** The same, put off until an instant that is to come. */
    Reminder snoozedUntil(Instant until) {
        return new Reminder(id, at, before, until, 0, null);
    }

    /** The same, at the time that was wished for it. */
    Reminder unsnoozed() {
        return snoozed == null ? this : new Reminder(id, at, before, null, generation, fired);
    }

    /** Whether it asks for the same. */
    boolean isLike(Reminder other) {
        return Objects.equals(at, other.at)
                && Objects.equals(before, other.before)
                && Objects.equals(snoozed, other.snoozed);
    }

    /** A reminder that was just armed gets the generation that no other has. */
    Reminder stamped(long newGeneration) {
        return generation == 0 ? new Reminder(id, at, before, snoozed, newGeneration, fired) : this;
    }
}

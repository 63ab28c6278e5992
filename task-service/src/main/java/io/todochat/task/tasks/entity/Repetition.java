package io.todochat.task.tasks.entity;

import io.todochat.schedule.Recurrence;

/**
 * How a task repeats.
 *
 * @param rule an RFC 5545 RRULE value
 * @param monthEnd {@code clamp} or {@code skip}
 * @param from {@code schedule} or {@code completion}: where the next slot is counted from
 */
public record Repetition(String rule, String monthEnd, String from) {

    /** By schedule, and over the ends of months as people mean it. */
    public static Repetition of(String rule) {
        return new Repetition(rule, "clamp", "schedule");
    }

    /**
     * The same with its rule in the one spelling that it has.
     *
     * @param due of a task that can repeat so
     */
    Repetition canonical(String due, Settings settings) {
        return new Repetition(
                Recurrence.parse(rule, due, settings.zone(), monthEnd).rule(), monthEnd, from);
    }

    public Repetition {
        monthEnd = monthEnd == null ? "clamp" : monthEnd;
        from = from == null ? "schedule" : from;
    }
}

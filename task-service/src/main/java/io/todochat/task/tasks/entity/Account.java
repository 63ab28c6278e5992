package io.todochat.task.tasks.entity;

import java.time.Instant;

/**
 * What the head keeps of a person.
 *
 * @param sequence of the newest event
 * @param nextTask the number the next task gets
 * @param earliestReminder no unfired reminder is due before it; null where there is none
 * @param openPages which pages hold open tasks
 * @param settings the person's own
 */
public record Account(long sequence, int nextTask, Instant earliestReminder, OpenPages openPages, Settings settings) {

    /**
     * What a person has set.
     *
     * @param zone IANA zone in which the person's days begin
     */
    public record Settings(String zone) {}

    /** A person of whom nothing is stored. */
    public static Account empty(String zone) {
        return new Account(0, 1, null, OpenPages.NONE, new Settings(zone));
    }

    /** The same with a bound on the earliest reminder that is known exactly. */
    public Account withEarliestReminder(Instant exact) {
        return new Account(sequence, nextTask, exact, openPages, settings);
    }
}

package io.todochat.task.tasks.entity;

import io.todochat.events.SeriesState;

/**
 * A repeating task over its life. One instance is open at a time.
 *
 * @param id the number of its first task
 * @param rule RFC 5545 RRULE value
 * @param start the first slot: a local date or date-time
 * @param zone the IANA zone in which slots are placed
 * @param monthEnd {@code clamp} or {@code skip}
 * @param revision grows with each commit that closes or opens its instance, or ends it; an answer must name it
 * @param lastSlot the newest slot
 * @param lastTask the task of that slot
 * @param open whether that task is open
 * @param ended whether the rule has no further slot
 * @param missed how many slots were passed over
 */
public record Series(
        String id,
        String rule,
        String start,
        String zone,
        String monthEnd,
        long revision,
        String lastSlot,
        int lastTask,
        boolean open,
        boolean ended,
        int missed) {

    /** The same after its instance was closed. */
    public Series closed() {
        return new Series(id, rule, start, zone, monthEnd, revision + 1, lastSlot, lastTask, false, ended, missed);
    }

    /** The same with a new open instance. */
    public Series opened(String slot, int task, int passedOver) {
        return new Series(id, rule, start, zone, monthEnd, revision + 1, slot, task, true, ended, missed + passedOver);
    }

    /** The same when no slot follows. */
    public Series end() {
        return new Series(id, rule, start, zone, monthEnd, revision + 1, lastSlot, lastTask, false, true, missed);
    }

    /** What others are told of it. */
    public SeriesState state() {
        return new SeriesState(id, rule, start, lastSlot, zone, monthEnd, revision, open);
    }
}

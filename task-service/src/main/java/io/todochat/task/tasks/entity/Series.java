package io.todochat.task.tasks.entity;

import io.todochat.events.SeriesState;
import jakarta.json.bind.annotation.JsonbTransient;

/**
 * A repeating task over its life. One instance is open at a time.
 *
 * @param id the number of its first task
 * @param rule RFC 5545 RRULE value
 * @param start the first slot: a local date or date-time
 * @param zone the IANA zone in which slots are placed
 * @param monthEnd {@code clamp} or {@code skip}
 * @param revision new with each commit that closes or opens its instance, changes its rule, or ends it: the sequence of
 *     that commit's last event; an answer must name it
 * @param lastSlot the newest slot
 * @param lastTask the task of that slot
 * @param open whether that task is open
 * @param ended whether the rule has no further slot
 * @param missed how many slots were passed over
 * @param from {@code schedule} or {@code completion}; null is {@code schedule}
 * @param previous the task before the newest, which may become the open one again; 0 where none is known
 * @param edition the revision in which it was first so; an undo brings the old one back
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
        int missed,
        String from,
        int previous,
        long edition) {

    /** One that begins with an open task. */
    static Series of(Repetition how, String start, String zone, int task, boolean open) {
        var id = Integer.toString(task);
        return new Series(
                id, how.rule(), start, zone, how.monthEnd(), 0, start, task, open, false, 0, how.from(), 0, 0);
    }

    /** Its rule as a person gives it. */
    @JsonbTransient
    public Repetition repetition() {
        return new Repetition(rule, monthEnd, from);
    }

    /** The same after its instance was closed. */
    Series closed() {
        return instance(lastSlot, lastTask, false, ended, missed, previous);
    }

    /** The same with a new open instance. */
    Series opened(String slot, int task, int passedOver) {
        return instance(slot, task, true, ended, missed + passedOver, lastTask);
    }

    /** The same with an instance of before as the open one again. */
    Series reopened(String slot, int task) {
        return instance(slot, task, true, false, missed, 0);
    }

    /** The same when no slot follows. */
    Series end() {
        return instance(lastSlot, lastTask, false, true, missed, previous);
    }

    private Series instance(String slot, int task, boolean isOpen, boolean hasEnded, int allMissed, int taskBefore) {
        return new Series(
                id,
                rule,
                start,
                zone,
                monthEnd,
                revision,
                slot,
                task,
                isOpen,
                hasEnded,
                allMissed,
                from,
                taskBefore,
                0);
    }

    Series stamped(long newRevision) {
        var itsEdition = edition == 0 ? newRevision : edition;
        return new Series(
                id,
                rule,
                start,
                zone,
                monthEnd,
                newRevision,
                lastSlot,
                lastTask,
                open,
                ended,
                missed,
                from,
                previous,
                itsEdition);
    }

    /** What others are told of it. */
    @JsonbTransient
    public SeriesState state() {
        return new SeriesState(id, rule, start, lastSlot, zone, monthEnd, revision, open);
    }
}

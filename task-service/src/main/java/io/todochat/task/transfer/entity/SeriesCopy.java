package io.todochat.task.transfer.entity;

import io.todochat.schedule.Recurrence;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Series;

/**
 * A series as an export has it: all but its revision, which counts in its account only.
 *
 * @param previous the task before the open one, as long as nobody touched that; null otherwise
 */
public record SeriesCopy(
        String id,
        String rule,
        String start,
        String zone,
        String monthEnd,
        String from,
        String lastSlot,
        int lastTask,
        boolean open,
        boolean ended,
        int missed,
        Integer previous) {

    /** @param untouched whether nobody touched its newest task since that was made */
    public static SeriesCopy of(Series series, boolean untouched) {
        return new SeriesCopy(
                series.id(),
                series.rule(),
                series.start(),
                series.zone(),
                series.monthEnd(),
                series.from(),
                series.lastSlot(),
                series.lastTask(),
                series.open(),
                series.ended(),
                series.missed(),
                untouched && series.previous() != 0 ? series.previous() : null);
    }

    /** Whether it is the number of a task, as a series is called: it becomes part of a key. */
    static boolean isId(String id) {
        return id.matches("[1-9][0-9]{0,8}");
    }

    /** @throws IllegalArgumentException with a reason in one line, if it is none */
    public Series series() {
        if (id == null || rule == null || start == null || zone == null || lastSlot == null || from == null) {
            throw new IllegalArgumentException("a series has id, rule, start, zone, from and lastSlot");
        }
        if (!isId(id) || !TaskCopy.isNumber(lastTask)) {
            throw new IllegalArgumentException(
                    "id and lastTask of a series are numbers of tasks, from 1 to " + TaskCopy.HIGHEST_NUMBER);
        }
        Recurrence.parse(rule, start, zone, monthEnd);
        Slot.parse(lastSlot);
        return new Series(
                id,
                rule,
                start,
                zone,
                monthEnd,
                0,
                lastSlot,
                lastTask,
                open,
                ended,
                missed,
                from,
                previous == null ? 0 : previous,
                0);
    }
}

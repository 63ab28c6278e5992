package io.todochat.task.transfer.entity;

import io.todochat.schedule.Recurrence;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.Template;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A series as an export has it: all but its revision, which counts in its account only.
 *
 * @param previous the task before the open one, as long as nobody touched that; null otherwise
 * @param following what the next task is made of; null where that is the newest task
 * @param rdates slots besides those of the rule; null for none
 * @param exdates slots that are left out; null for none
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
        Integer previous,
        boolean paused,
        boolean stopped,
        String skipTo,
        Instant completed,
        int done,
        int skipped,
        int position,
        Series.Passed passed,
        Template following,
        List<String> rdates,
        List<String> exdates) {

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
                untouched && series.previous() != 0 ? series.previous() : null,
                series.paused(),
                series.stopped(),
                series.skipTo(),
                series.completed(),
                series.done(),
                series.skipped(),
                series.position(),
                series.passed(),
                series.following(),
                series.rdates(),
                series.exdates());
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
        if (following != null && following.title() == null) {
            throw new IllegalArgumentException("what follows in a series has a title");
        }
        if (Stream.of(rdates, exdates).filter(Objects::nonNull).anyMatch(dates -> dates.contains(null))) {
            throw new IllegalArgumentException("there is no null in a list");
        }
        Recurrence.parse(rule, start, zone, monthEnd, rdates, exdates);
        Slot.parse(lastSlot);
        if (skipTo != null) {
            Slot.parse(skipTo);
        }
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
                0,
                paused,
                stopped,
                skipTo,
                completed,
                done,
                skipped,
                position,
                passed,
                0,
                following,
                rdates,
                exdates);
    }
}

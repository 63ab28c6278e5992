package io.todochat.task.tasks.boundary;

import io.todochat.schedule.Continuation;
import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.Settings;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.TaskBook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A series as persons see it. What is null is left out.
 *
 * @param title of its newest occurrence; null where that is gone
 * @param sentence how it repeats, in plain English
 * @param rdates slots besides those of the rule; null for none
 * @param exdates slots that are left out; null for none
 * @param zone null where its slots are dates, which float with the person
 * @param task the open occurrence; null where there is none
 * @param slot of the newest occurrence
 * @param skipTo the date before which all are left out; null for none
 * @param next when the one after the open occurrence would be due if that were done now; without an open one, the next;
 *     null where nothing follows, or for now
 * @param done how many occurrences were done
 * @param skipped how many slots were left out on purpose
 * @param missed how many passed because an occurrence was closed late
 */
public record ShownSeries(
        String id,
        String title,
        String rule,
        String sentence,
        String monthEnd,
        String from,
        List<String> rdates,
        List<String> exdates,
        String start,
        String zone,
        boolean paused,
        boolean ended,
        String task,
        String slot,
        String skipTo,
        String next,
        int done,
        int skipped,
        int missed,
        long version) {

    static ShownSeries of(Series series, TaskBook book, Instant now) {
        return of(series, book.stored(series.lastTask()), book.account().settings(), now);
    }

    static ShownSeries of(Series series, Optional<Task> newest, Settings settings, Instant now) {
        var how = series.repetition();
        return new ShownSeries(
                series.id(),
                newest.map(Task::title).orElse(null),
                how.rule(),
                series.sentence(settings),
                how.monthEnd(),
                how.from(),
                how.rdates(),
                how.exdates(),
                series.start(),
                series.floats() ? null : series.zone(),
                series.paused(),
                series.isOver(),
                newest.filter(task -> series.open()).map(Task::id).orElse(null),
                series.lastSlot(),
                series.skipTo(),
                next(series, settings, now).orElse(null),
                series.done(),
                series.skipped(),
                series.missed(),
                series.revision());
    }

    private static Optional<String> next(Series series, Settings settings, Instant now) {
        if (series.paused() || series.isOver()) {
            return Optional.empty();
        }
        try {
            return series.next(now, settings).map(Continuation.Next::due).map(due -> due.text());
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // too many steps away for a preview
        }
    }
}

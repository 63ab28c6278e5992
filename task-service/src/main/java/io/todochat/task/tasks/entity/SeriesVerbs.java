package io.todochat.task.tasks.entity;

import io.todochat.events.Status;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a person can ask of a series. Whatever it is, its open task stays, unless that is what is skipped. */
record SeriesVerbs(Changes changes) {

    Optional<Rejected> change(Command.ChangeSeries command) {
        var found = changes.series(command.series());
        if (found.isEmpty()) {
            return refused(Reason.NO_SUCH_SERIES);
        }
        var series = found.get();
        if (command.revisions() != null && !command.revisions().contains(series.revision())) {
            return refused(Reason.OTHER_VERSION);
        }
        changes.about(series.lastTask());
        if (series.isOver()) {
            return refused(Reason.SERIES_ENDED);
        }
        return switch (command.verb()) {
            case SeriesVerb.Skip(var until) -> skip(series, until);
            case SeriesVerb.Pause _ -> series.paused() ? refused(Reason.PAUSED_ALREADY) : pause(series);
            case SeriesVerb.Resume _ -> series.paused() ? resume(series) : refused(Reason.NOT_PAUSED);
            case SeriesVerb.End _ -> put(series, parts -> parts.stopped = true);
        };
    }

    /** The occurrence that a task stands for is left out. */
    Optional<Rejected> skip(int number, String until) {
        var task = changes.task(number);
        if (task.isEmpty()) {
            return refused(Reason.NO_SUCH_TASK);
        }
        var series = changes.series(task.get());
        if (series.isEmpty()) {
            return refused(Reason.NOT_REPEATING);
        }
        changes.about(number);
        if (!task.get().isOpen()) {
            return refused(Reason.NOT_OPEN);
        }
        return series.get().isOver() ? refused(Reason.SERIES_ENDED) : skip(series.get(), until);
    }

    private Optional<Rejected> skip(Series series, String until) {
        if (until != null && !isDate(until)) {
            return Optional.of(Rejected.faulty(List.of(new Fault("/until", "A date looks like 2026-12-24."))));
        }
        if (until == null && !series.open()) {
            return refused(Reason.NO_OPEN_OCCURRENCE);
        }
        if (until != null && (!isLater(until, series.lastSlot()) || until.equals(series.skipTo()))) {
            return refused(Reason.NOTHING_TO_SKIP);
        }
        if (series.open()) {
            changes.task(series.lastTask())
                    .map(task -> task.with(parts -> parts.status = Status.CANCELLED))
                    .ifPresent(changes::skip);
        }
        return put(series, parts -> {
            if (series.open()) {
                parts.close(null);
            }
            parts.skipTo = until;
        });
    }

    private static boolean isDate(String until) {
        try {
            return Slot.isYear(LocalDate.parse(until).getYear());
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isLater(String date, String slot) {
        return Slot.parse(date).date().isAfter(Slot.parse(slot).date());
    }

    private Optional<Rejected> pause(Series series) {
        return put(series, parts -> parts.paused = true);
    }

    /** What passed meanwhile was left out on purpose, and is not missed. */
    private Optional<Rejected> resume(Series series) {
        var zone = ZoneId.of(series.placedIn(changes.settings()));
        var now = new Slot.Moment(changes.now().atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS));
        return put(series, parts -> {
            parts.paused = false;
            if (!series.open() && (series.skipTo() == null || !isLater(series.skipTo(), now.text()))) {
                parts.skipTo = series.floats() ? now.date().toString() : now.text();
            }
        });
    }

    private Optional<Rejected> put(Series series, Consumer<SeriesParts> change) {
        changes.put(series.with(change));
        return Optional.empty();
    }

    private static Optional<Rejected> refused(Reason reason) {
        return Optional.of(new Rejected(reason));
    }
}

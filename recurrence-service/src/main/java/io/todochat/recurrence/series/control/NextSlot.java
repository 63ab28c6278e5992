package io.todochat.recurrence.series.control;

import io.todochat.events.NextOccurrence;
import io.todochat.events.SeriesState;
import io.todochat.events.TaskEvent;
import io.todochat.events.TaskEvent.Happened;
import io.todochat.schedule.Continuation;
import io.todochat.schedule.Recurrence;
import io.todochat.schedule.Slot;
import java.time.Instant;
import java.util.Optional;

/** Decides which slot follows, from nothing but what the event carries. */
public final class NextSlot {

    private NextSlot() {}

    /**
     * The request that carries the event's series on; empty where nothing is to be done, because the task does not
     * repeat, an instance is open, or the series is paused or over.
     *
     * <p>The next slot follows both the newest one and the instant of the event, so that a task finished late does not
     * come back overdue. An event from a clock that runs ahead counts as of now.
     *
     * @param now the receiver's clock
     * @throws IllegalArgumentException if the rule cannot be read
     */
    public static Optional<NextOccurrence> after(TaskEvent event, Instant now) {
        return Optional.ofNullable(event.series())
                .filter(SeriesState::asksForTheNext)
                .map(series -> request(event, series, earlier(event.time(), now)));
    }

    private static NextOccurrence request(TaskEvent event, SeriesState series, Instant asOf) {
        return continuation(event, series, asOf)
                .next(asOf)
                .map(next -> new NextOccurrence(
                        event.user(),
                        series.id(),
                        series.revision(),
                        next.slot().text(),
                        next.due().text(),
                        next.missed(),
                        next.skipped(),
                        event.id()))
                .orElseGet(() ->
                        new NextOccurrence(event.user(), series.id(), series.revision(), null, null, 0, 0, event.id()));
    }

    private static Continuation continuation(TaskEvent event, SeriesState series, Instant asOf) {
        return new Continuation(
                Recurrence.parse(
                        series.rule(),
                        series.start(),
                        series.zone(),
                        series.monthEnd(),
                        series.rdates(),
                        series.exdates()),
                Slot.parse(series.slot()),
                Math.max(1, series.position()),
                "completion".equals(series.from()),
                completed(event, series).map(done -> earlier(done, asOf)).orElse(null),
                series.skipTo() == null ? null : Slot.parse(series.skipTo()));
    }

    /** Events of earlier versions say it by their kind alone. */
    private static Optional<Instant> completed(TaskEvent event, SeriesState series) {
        var isOld = series.position() == 0 && event.happened() == Happened.TASK_COMPLETED;
        return Optional.ofNullable(isOld ? event.time() : series.completed());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}

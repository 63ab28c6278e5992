package io.todochat.recurrence.series.control;

import io.todochat.events.NextOccurrence;
import io.todochat.events.SeriesState;
import io.todochat.events.TaskEvent;
import io.todochat.schedule.Recurrence;
import io.todochat.schedule.Slot;
import java.time.Instant;
import java.util.Optional;

/** Decides which slot follows, from nothing but what the event carries. */
public final class NextSlot {

    private NextSlot() {}

    /**
     * The request that carries the event's series on; empty where nothing is to be done, because the task does not
     * repeat or an instance is open.
     *
     * <p>The next slot follows both the newest one and the instant at which its instance was closed, so that a task
     * finished late does not come back overdue. An event from a clock that runs ahead counts as of now.
     *
     * @param now the receiver's clock
     * @throws IllegalArgumentException if the rule cannot be read
     */
    public static Optional<NextOccurrence> after(TaskEvent event, Instant now) {
        return Optional.ofNullable(event.series())
                .filter(series -> !series.open())
                .map(series -> request(event, series, event.time().isAfter(now) ? now : event.time()));
    }

    private static NextOccurrence request(TaskEvent event, SeriesState series, Instant closed) {
        return Recurrence.parse(series.rule(), series.start(), series.zone(), series.monthEnd())
                .next(Slot.parse(series.slot()), closed)
                .map(next -> new NextOccurrence(
                        event.user(),
                        series.id(),
                        series.revision(),
                        next.slot().text(),
                        next.due().text(),
                        next.missed(),
                        event.id()))
                .orElseGet(() ->
                        new NextOccurrence(event.user(), series.id(), series.revision(), null, null, 0, event.id()));
    }
}

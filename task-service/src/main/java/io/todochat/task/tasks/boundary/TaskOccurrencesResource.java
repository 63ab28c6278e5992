package io.todochat.task.tasks.boundary;

import io.todochat.http.Person;
import io.todochat.http.Problem;
import io.todochat.schedule.Occurrence;
import io.todochat.schedule.Recurrence;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.Settings;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.TaskBook;
import io.todochat.task.tasks.entity.Wordform;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** What comes of a repeating task, as its rule says, and what was decided about its series. */
@Path("/api/v1/tasks/{id}/occurrences")
@Produces(MediaType.APPLICATION_JSON)
public class TaskOccurrencesResource {

    @Inject
    TaskStore store;

    @Inject
    Person person;

    /** The next occurrences, from the task's own on, or from an instant. */
    @GET
    public Preview occurrences(
            @PathParam("id") String id,
            @QueryParam("count") @DefaultValue("10") String count,
            @QueryParam("from") String from) {
        var number = TaskId.number(id);
        var most = count(count);
        var earliest = Optional.ofNullable(from).map(TaskOccurrencesResource::instant);
        return store.read(person.name(), book -> {
            var task = book.task(number).orElseThrow(() -> Refused.noSuchTask().exception());
            var series = series(task, book);
            var settings = book.account().settings();
            return preview(recurrence(task, series, settings), task, series, earliest, most)
                    .saying(series.sentence(settings));
        });
    }

    private static Preview preview(
            Recurrence recurrence, Task task, Series series, Optional<Instant> earliest, int count) {
        try {
            var own = Slot.parse(task.slot());
            var from = earliest.orElse(own.in(recurrence.zone()).toInstant());
            var coming = Stream.concat(
                    recurrence.from(from, 1).stream()
                            .filter(first -> first.slot().equals(own)),
                    following(recurrence, series, from, count)
                            .filter(next -> !next.slot().equals(own)));
            return Preview.of(recurrence, coming.limit(count).toList());
        } catch (IllegalArgumentException e) {
            throw Problem.inField("from", Wordform.sentence(e.getMessage())).exception();
        }
    }

    /** What is left out on purpose does not come; while it is paused, and when it is over, nothing does. */
    private static Stream<Occurrence> following(Recurrence recurrence, Series series, Instant from, int count) {
        if (series.paused() || series.isOver()) {
            return Stream.empty();
        }
        var first = Optional.ofNullable(series.skipTo())
                .map(date -> Slot.parse(date).in(recurrence.zone()).toInstant())
                .filter(from::isBefore)
                .orElse(from);
        return recurrence.from(first, count).stream();
    }

    private static Series series(Task task, TaskBook book) {
        return Optional.ofNullable(task.series())
                .flatMap(book.shelf()::series)
                .orElseThrow(() -> Problem.of(404, "not-repeating", "The task does not repeat.")
                        .exception());
    }

    /** What counts from completion begins anew with each task, and is shown as if each were done in time. */
    private static Recurrence recurrence(Task task, Series series, Settings settings) {
        var all = series.recurrence(settings);
        return series.isFromCompletion()
                ? new Recurrence(
                        series.ruleLeft(),
                        Slot.parse(task.slot()),
                        all.zone(),
                        all.monthEnd(),
                        all.rdates(),
                        all.exdates())
                : all;
    }

    private static int count(String text) {
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > Preview.MOST) {
            throw Problem.inField("count", "It is a whole number from 1 to " + Preview.MOST + ".")
                    .exception();
        }
        return Integer.parseInt(text);
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw Problem.inField("from", "An instant looks like 2026-11-24T09:00:00Z.")
                    .exception();
        }
    }
}

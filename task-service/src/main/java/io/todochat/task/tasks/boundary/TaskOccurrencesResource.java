package io.todochat.task.tasks.boundary;

import io.todochat.http.Person;
import io.todochat.http.Problem;
import io.todochat.schedule.Recurrence;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.control.TaskStore;
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

/** What comes of a repeating task, as its rule says. */
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
            return preview(recurrence(task, book), task, earliest, most);
        });
    }

    private static Preview preview(Recurrence recurrence, Task task, Optional<Instant> from, int count) {
        try {
            var own = Slot.parse(task.slot()).in(recurrence.zone()).toInstant();
            return Preview.of(recurrence, recurrence.from(from.orElse(own), count));
        } catch (IllegalArgumentException e) {
            throw Problem.inField("from", Wordform.sentence(e.getMessage())).exception();
        }
    }

    private static Recurrence recurrence(Task task, TaskBook book) {
        var series = Optional.ofNullable(task.series())
                .flatMap(book.shelf()::series)
                .orElseThrow(() -> Problem.of(404, "not-repeating", "The task does not repeat.")
                        .exception());
        // What counts from completion begins anew with each task, and is shown as if each were done in time.
        var start = "completion".equals(series.from()) ? task.slot() : series.start();
        var floats = Slot.parse(start) instanceof Slot.Day;
        var zone = floats ? book.account().settings().zone() : series.zone();
        return Recurrence.parse(series.rule(), start, zone, series.monthEnd());
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

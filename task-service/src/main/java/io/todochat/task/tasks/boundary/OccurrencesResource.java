package io.todochat.task.tasks.boundary;

import io.todochat.http.Person;
import io.todochat.http.Problem;
import io.todochat.schedule.MonthEnd;
import io.todochat.schedule.Recurrence;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Wordform;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Supplier;

/** What a rule would come to, before a task repeats by it. Nothing is stored. */
@Path("/api/v1/occurrences")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OccurrencesResource {

    private static final Set<String> MEMBERS =
            Set.of("rule", "start", "zone", "monthEnd", "count", "rdates", "exdates");

    @Inject
    TaskStore store;

    @Inject
    Person person;

    /** The first occurrences of a rule. */
    @POST
    public Preview preview(String body) {
        var members = new Members(Body.object(body), "");
        members.refuseOthers(MEMBERS, Set.of());
        members.required("start");
        var rule = members.required("rule");
        var start = members.read("start", Slot::parse);
        var zone = members.read("zone", OccurrencesResource::zone);
        var monthEnd = members.read("monthEnd", MonthEnd::parse);
        var count = members.number("count", 1, Preview.MOST, Preview.USUAL);
        var rdates = members.readEach("rdates", Slot::parse);
        var exdates = members.readEach("exdates", Slot::parse);
        members.requireNoFaults();
        var plain = check(
                "/rule",
                () -> new Recurrence(
                        rule, start, zone == null ? usualZone() : zone, monthEnd == null ? MonthEnd.CLAMP : monthEnd));
        var more = check("/rdates", () -> plain.with(rdates));
        var recurrence = check("/exdates", () -> more.without(exdates));
        return check("/rule", () -> Preview.of(recurrence, recurrence.first(count)));
    }

    private ZoneId usualZone() {
        return ZoneId.of(
                store.read(person.name(), book -> book.account().settings().zone()));
    }

    /** An offset is no zone: it knows nothing of summer time. */
    private static ZoneId zone(String name) {
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw new IllegalArgumentException("there is no such time zone; one is called Europe/Berlin");
        }
        return ZoneId.of(name);
    }

    private static <T> T check(String pointer, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw Problem.inField(pointer, Wordform.sentence(e.getMessage())).exception();
        }
    }
}

package io.todochat.task.tasks.boundary;

import io.todochat.http.IfMatch;
import io.todochat.http.Paging;
import io.todochat.http.Person;
import io.todochat.http.Problem;
import io.todochat.http.StateTag;
import io.todochat.http.Tagged;
import io.todochat.task.tasks.boundary.Orders.Call;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision.Accepted;
import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.SeriesVerb;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.TaskBook;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A person's repeating tasks, each as a whole. */
@Path("/api/v1/series")
@Produces(MediaType.APPLICATION_JSON)
public class SeriesResource {

    @Inject
    TaskStore store;

    @Inject
    Orders orders;

    @Inject
    Person person;

    @Inject
    Clock clock;

    @Inject
    Jsonb jsonb;

    /**
     * A part of the series.
     *
     * @param items the youngest first
     * @param next the cursor that goes on; left out at the end
     */
    public record Part(List<ShownSeries> items, String next) {}

    /** All series of which there are tasks, page by page. */
    @GET
    public Response all(
            @QueryParam("limit") String limit, @QueryParam("cursor") String cursor, @Context UriInfo asked) {
        var paging = Paging.of(limit, cursor);
        var part = store.read(person.name(), book -> part(book, paging));
        return Paging.answer(part, part.next(), asked);
    }

    private Part part(TaskBook book, Paging paging) {
        var ids = book.allTasks().stream()
                .map(Task::series)
                .filter(Objects::nonNull)
                .distinct()
                .map(Integer::valueOf)
                .filter(id -> id < paging.before().orElse(Integer.MAX_VALUE))
                .sorted(Comparator.reverseOrder())
                .limit(paging.limit() + 1L)
                .toList();
        var items = ids.stream()
                .limit(paging.limit())
                .flatMap(id -> shown(book, id.toString()).stream())
                .toList();
        return new Part(items, ids.size() > paging.limit() ? Paging.cursor(ids.get(paging.limit() - 1)) : null);
    }

    private Optional<ShownSeries> shown(TaskBook book, String id) {
        return book.shelf().series(id).map(series -> ShownSeries.of(series, book, clock.instant()));
    }

    /** One series. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        return store.read(person.name(), book -> shown(book, requireId(id)))
                .map(series -> Tagged.answer(headers, StateTag.of(series.version()), series))
                .orElseGet(() -> noSuchSeries().response());
    }

    /** Leaves the open occurrence out, and with {@code until} all others before that date. */
    @POST
    @Path("{id}/skip")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    public Response skip(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, String body) {
        return verb(id, new SeriesVerb.Skip(Body.until(body)), Call.post(uri, headers, body));
    }

    /** Nothing is to follow the open occurrence for now. */
    @POST
    @Path("{id}/pause")
    public Response pause(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, String body) {
        return verb(id, new SeriesVerb.Pause(), Call.post(uri, headers, body));
    }

    /** It goes on; what passed meanwhile is left out. */
    @POST
    @Path("{id}/resume")
    public Response resume(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, String body) {
        return verb(id, new SeriesVerb.Resume(), Call.post(uri, headers, body));
    }

    /** Nothing is to follow the open occurrence any more. */
    @POST
    @Path("{id}/end")
    public Response end(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, String body) {
        return verb(id, new SeriesVerb.End(), Call.post(uri, headers, body));
    }

    private Response verb(String id, SeriesVerb verb, Call call) {
        var revisions =
                IfMatch.of(call.headers()) instanceof IfMatch.Versions(var tags) ? Expected.versions(tags) : null;
        var command = new Command.ChangeSeries(requireId(id), revisions, verb);
        return orders.execute(command, call, accepted -> answer(id, accepted), rejected -> problem(id, rejected));
    }

    private Problem problem(String id, Rejected rejected) {
        var problem = Refused.problem(rejected);
        return rejected.reason() == Reason.OTHER_VERSION
                ? store.read(person.name(), book -> shown(book, id))
                        .map(problem::showing)
                        .orElse(problem)
                : problem;
    }

    private Answer answer(String id, Accepted accepted) {
        var series = accepted.series().stream()
                .filter(changed -> changed.id().equals(id))
                .findAny()
                .orElseThrow();
        return Answer.of(200, accepted, series.revision(), jsonb.toJson(shown(series, accepted)));
    }

    private ShownSeries shown(Series series, Accepted accepted) {
        return ShownSeries.of(
                series, Optional.ofNullable(accepted.task()), accepted.account().settings(), clock.instant());
    }

    private static String requireId(String id) {
        if (!id.matches("[1-9][0-9]{0,8}")) {
            throw noSuchSeries().exception();
        }
        return id;
    }

    private static Problem noSuchSeries() {
        return Refused.problem(new Rejected(Reason.NO_SUCH_SERIES));
    }
}

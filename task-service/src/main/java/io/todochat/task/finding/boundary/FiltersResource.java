package io.todochat.task.finding.boundary;

import io.todochat.http.IfMatch;
import io.todochat.http.IfNoneMatch;
import io.todochat.http.Person;
import io.todochat.http.Problem;
import io.todochat.http.StateTag;
import io.todochat.http.Tagged;
import io.todochat.task.finding.control.Filters;
import io.todochat.task.finding.control.Filters.Outcome;
import io.todochat.task.finding.entity.NotUnderstood;
import io.todochat.task.finding.entity.SavedFilter;
import io.todochat.task.finding.entity.SavedFilters;
import io.todochat.task.tasks.boundary.Body;
import io.todochat.task.tasks.boundary.Members;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Questions that a person has given a name, to be asked as {@code GET /tasks?saved=NAME}. */
@Path("/api/v1/filters")
@Produces(MediaType.APPLICATION_JSON)
public class FiltersResource {

    private static final Set<String> PARTS =
            Set.of("filter", "q", "status", "priority", "tag", "due", "dueBefore", "dueAfter", "sort");

    @Inject
    Filters filters;

    @Inject
    Person person;

    @Inject
    Jsonb jsonb;

    /**
     * All of them.
     *
     * @param items by name
     */
    public record FilterList(List<SavedFilter> items) {}

    /** All of the person's saved filters, by name. */
    @GET
    public Response all(@Context HttpHeaders headers) {
        return Tagged.answer(headers, jsonb.toJson(new FilterList(filters.all(person.name()))));
    }

    /** One of them; upper and lower case in its name are the same. */
    @GET
    @Path("{name}")
    public Response one(@PathParam("name") String name, @Context HttpHeaders headers) {
        return filters.named(person.name(), SavedFilters.name(name))
                .map(found -> Tagged.answer(headers, jsonb.toJson(found)))
                .orElseGet(FiltersResource::none);
    }

    /** Saves one, in place of another of the same name only with {@code If-Match}; {@code If-None-Match: *} is honoured. */
    @PUT
    @Path("{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(
            @PathParam("name") String name, @Context HttpHeaders headers, @Context UriInfo uri, String body) {
        var named = filter(SavedFilters.name(name), new Members(Body.object(body), ""));
        try {
            var isNewOnly = isWithoutCondition(headers);
            var outcome = filters.save(person.name(), named, isNewOnly ? newOrSame(named) : expected(headers));
            if (isNewOnly && outcome == Outcome.CHANGED_SINCE) {
                IfMatch.required(headers);
            }
            return outcome == Outcome.CREATED || outcome == Outcome.REPLACED
                    ? saved(named, outcome, uri)
                    : refused(outcome, named.name());
        } catch (NotUnderstood e) {
            throw e.in("/" + e.field());
        }
    }

    /** Forgets one; {@code If-Match} is honoured. */
    @DELETE
    @Path("{name}")
    public Response delete(@PathParam("name") String name, @Context HttpHeaders headers) {
        var named = SavedFilters.name(name);
        var outcome = filters.delete(person.name(), named, expected(headers));
        return outcome == Outcome.DELETED ? Response.noContent().build() : refused(outcome, named);
    }

    private static SavedFilter filter(String name, Members members) {
        members.refuseOthers(PARTS, Set.of("name"));
        var filter = new SavedFilter(
                name,
                members.plain("filter"),
                members.plain("q"),
                members.text("status"),
                members.text("priority"),
                members.texts("tag"),
                members.text("due"),
                members.text("dueBefore"),
                members.text("dueAfter"),
                members.text("sort"));
        members.requireNoFaults();
        return filter;
    }

    private Response saved(SavedFilter filter, Outcome outcome, UriInfo uri) {
        var json = jsonb.toJson(filter);
        var answer = outcome == Outcome.CREATED
                ? Response.created(uri.getAbsolutePath()).entity(json)
                : Response.ok(json);
        return Tagged.with(StateTag.ofText(json), answer.type(MediaType.APPLICATION_JSON_TYPE))
                .build();
    }

    private Response refused(Outcome outcome, String name) {
        return switch (outcome) {
            case CHANGED_SINCE ->
                IfMatch.failed()
                        .showing(filters.named(person.name(), name).orElse(null))
                        .response();
            case TOO_MANY ->
                Problem.of(
                                409,
                                "too-many-filters",
                                "A person has at most " + SavedFilters.MOST + " saved filters. Delete one first.")
                        .response();
            default -> none();
        };
    }

    private static Response none() {
        return Problem.of(404, "no-such-filter", "There is no saved filter of that name.")
                .response();
    }

    private static boolean isWithoutCondition(HttpHeaders headers) {
        return IfMatch.of(headers) instanceof IfMatch.Absent && IfNoneMatch.of(headers) instanceof IfNoneMatch.Absent;
    }

    /** One whose answer was lost comes again. */
    private static Predicate<Optional<SavedFilter>> newOrSame(SavedFilter named) {
        return before -> before.isEmpty() || before.get().equals(named);
    }

    private Predicate<Optional<SavedFilter>> expected(HttpHeaders headers) {
        var match = IfMatch.of(headers);
        var noneMatch = IfNoneMatch.of(headers);
        return before -> {
            var tag = before.map(found -> StateTag.ofText(jsonb.toJson(found)));
            return admits(match, tag) && !tag.map(noneMatch::names).orElse(false);
        };
    }

    private static boolean admits(IfMatch match, Optional<StateTag> tag) {
        return switch (match) {
            case IfMatch.Absent() -> true;
            case IfMatch.Any() -> tag.isPresent();
            case IfMatch.Versions(var tags) ->
                tag.map(StateTag::opaque).filter(tags::contains).isPresent();
        };
    }
}

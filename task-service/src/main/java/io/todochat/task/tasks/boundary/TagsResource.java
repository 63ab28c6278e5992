package io.todochat.task.tasks.boundary;

import io.todochat.http.Person;
import io.todochat.http.Problem;
import io.todochat.task.tasks.boundary.Orders.Call;
import io.todochat.task.tasks.control.Request.Repeatable;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.TagCount;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;

/**
 * A person's tags, over all tasks. A verb goes through the tasks in steps of some hundred. One that broke off is sent
 * again and goes on where it was: under its Idempotency-Key, or, for a rename, as a merge.
 */
@Path("/api/v1/tags")
@Produces(MediaType.APPLICATION_JSON)
public class TagsResource {

    @Inject
    TaskStore store;

    @Inject
    Orders orders;

    @Inject
    Person person;

    @Inject
    Jsonb jsonb;

    /**
     * All tags.
     *
     * @param items those on most tasks first
     */
    public record Tags(List<TagCount> items) {}

    /** What a verb did. */
    public record Changed(int changed) {}

    /** The tags, and on how many tasks each is. */
    @GET
    public Tags tags() {
        return store.read(person.name(), book -> new Tags(TagCount.of(book)));
    }

    /** Gives a tag another name; if that is another tag's, both would become one, which is refused here. */
    @POST
    @Path("{tag}/rename")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rename(
            @PathParam("tag") String tag, @Context UriInfo uri, @Context HttpHeaders headers, String body) {
        var to = target(body, "to");
        var key = key(Call.post(uri, headers, body));
        if (!isRepeated(key) && exists(tag) && exists(to) && !TagCount.isSame(tag, to)) {
            return Problem.of(409, "tag-exists", "There is a tag of that name already; merge makes one of both.")
                    .response();
        }
        return retag(tag, to, key);
    }

    /** Makes one tag of two: the one in the path goes. */
    @POST
    @Path("{tag}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response merge(
            @PathParam("tag") String tag, @Context UriInfo uri, @Context HttpHeaders headers, String body) {
        return retag(tag, target(body, "into"), key(Call.post(uri, headers, body)));
    }

    /** Takes a tag away everywhere. */
    @DELETE
    @Path("{tag}")
    public Response remove(@PathParam("tag") String tag) {
        return retag(tag, null, null);
    }

    /** The answer that is kept is that of the first step: a repeat goes on from there. */
    private Repeatable key(Call call) {
        return orders.repeatable(
                call,
                accepted -> Answer.of(
                        200, accepted, jsonb.toJson(new Changed(accepted.tasks().size()))));
    }

    private boolean isRepeated(Repeatable key) {
        return key != null && store.repeated(person.name(), key).isPresent();
    }

    private Response retag(String from, String to, Repeatable key) {
        if (!isRepeated(key) && !exists(from) && (to == null || !exists(to))) {
            return Problem.of(404, "no-such-tag", "No task has that tag.").response();
        }
        var steps = new Retagging(orders, jsonb, from, to);
        return steps.first(key)
                .or(steps::rest)
                .orElseGet(() -> Response.ok(new Changed(steps.changed())).build());
    }

    private static String target(String body, String name) {
        var members = new Members(Body.object(body), "");
        members.refuseOthers(Set.of(name), Set.of());
        var target = members.required(name);
        members.requireNoFaults();
        return target;
    }

    private boolean exists(String tag) {
        return store.read(
                person.name(),
                book -> book.allTasks().stream()
                        .flatMap(task -> task.tags().stream())
                        .anyMatch(mine -> TagCount.isSame(mine, tag)));
    }
}

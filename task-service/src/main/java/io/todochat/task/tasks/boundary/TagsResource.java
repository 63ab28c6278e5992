package io.todochat.task.tasks.boundary;

import io.todochat.http.Person;
import io.todochat.http.Problem;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.TagCount;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;

/**
 * A person's tags, over all tasks. A verb goes through the tasks in steps of some hundred: sent again after a failure, it
 * goes on where it was, so it needs no Idempotency-Key.
 */
@Path("/api/v1/tags")
@Produces(MediaType.APPLICATION_JSON)
public class TagsResource {

    private static final int TASKS_A_STEP = 200;

    @Inject
    TaskStore store;

    @Inject
    Orders orders;

    @Inject
    Person person;

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
    public Response rename(@PathParam("tag") String tag, String body) {
        var to = target(body, "to");
        requireTag(tag);
        if (!TagCount.isSame(tag, to) && exists(to)) {
            return Problem.of(409, "tag-exists", "There is a tag of that name already; merge makes one of both.")
                    .response();
        }
        return retag(tag, to);
    }

    /** Makes one tag of two: the one in the path goes. */
    @POST
    @Path("{tag}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response merge(@PathParam("tag") String tag, String body) {
        var into = target(body, "into");
        requireTag(tag);
        return retag(tag, into);
    }

    /** Takes a tag away everywhere. */
    @DELETE
    @Path("{tag}")
    public Response remove(@PathParam("tag") String tag) {
        requireTag(tag);
        return retag(tag, null);
    }

    private Response retag(String from, String to) {
        var changed = 0;
        while (true) {
            switch (orders.decide(new Command.Retag(from, to, TASKS_A_STEP), null)) {
                case Decision.Rejected rejected -> {
                    return Refused.problem(rejected).response();
                }
                case Decision.Accepted accepted
                when accepted.tasks().isEmpty() -> {
                    return Response.ok(new Changed(changed)).build();
                }
                case Decision.Accepted accepted -> changed += accepted.tasks().size();
                case Decision.Repeated _ -> throw new IllegalStateException("it had no key");
            }
        }
    }

    private static String target(String body, String name) {
        var members = new Members(Body.object(body), "");
        members.refuseOthers(Set.of(name), Set.of());
        var target = members.required(name);
        members.requireNoFaults();
        return target;
    }

    private void requireTag(String tag) {
        if (!exists(tag)) {
            throw Problem.of(404, "no-such-tag", "No task has that tag.").exception();
        }
    }

    private boolean exists(String tag) {
        return store.read(person.name(), book -> book.allTasks().stream().anyMatch(task -> task.hasTag(tag)));
    }
}

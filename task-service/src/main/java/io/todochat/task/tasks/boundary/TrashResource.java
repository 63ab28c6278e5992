package io.todochat.task.tasks.boundary;

import io.todochat.events.TaskState;
import io.todochat.http.IfMatch;
import io.todochat.http.Paging;
import io.todochat.http.Person;
import io.todochat.task.tasks.boundary.Orders.Call;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.TaskBook;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** What was deleted in the last 30 days, and can be restored. */
@Path("/api/v1/trash")
@Produces(MediaType.APPLICATION_JSON)
public class TrashResource {

    @Inject
    TaskStore store;

    @Inject
    Orders orders;

    @Inject
    Person person;

    /**
     * A part of the trash.
     *
     * @param items those with the highest numbers first
     * @param next the cursor that goes on; left out at the end
     */
    public record Trash(List<TaskState> items, String next) {}

    /** The trash, page by page. */
    @GET
    public Response trash(
            @QueryParam("limit") String limit, @QueryParam("cursor") String cursor, @Context UriInfo asked) {
        var paging = Paging.of(limit, cursor);
        var trash = store.read(person.name(), book -> part(book, paging));
        return Paging.answer(trash, trash.next(), asked);
    }

    private static Trash part(TaskBook book, Paging paging) {
        var found = book.trash().reversed().stream()
                .filter(task -> task.number() < paging.before().orElse(Integer.MAX_VALUE))
                .limit(paging.limit() + 1L)
                .toList();
        var items = found.stream().limit(paging.limit()).map(book::state).toList();
        return new Trash(items, found.size() > items.size() ? items.getLast().id() : null);
    }

    /** Forgets a deleted task for good. */
    @DELETE
    @Path("{id}")
    public Response purge(@PathParam("id") String id, @Context HttpHeaders headers) {
        var number = TaskId.number(id);
        return orders.execute(
                Expected.of(number, IfMatch.of(headers), new Command.Purge(number)),
                Call.idempotent(headers),
                accepted -> Answer.done(accepted));
    }
}

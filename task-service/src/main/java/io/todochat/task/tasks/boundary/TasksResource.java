package io.todochat.task.tasks.boundary;

import io.todochat.http.IfMatch;
import io.todochat.http.Person;
import io.todochat.http.Problem;
import io.todochat.http.StateTag;
import io.todochat.http.Tagged;
import io.todochat.task.tasks.boundary.Orders.Call;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Scope;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.UnaryOperator;

/** A person's tasks, one by one. Another person's do not exist here. */
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
public class TasksResource {

    private static final String PATH = "/api/v1/tasks/";

    @Inject
    TaskStore store;

    @Inject
    Orders orders;

    @Inject
    Person person;

    /** Makes a task. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@Context UriInfo uri, @Context HttpHeaders headers, String body) {
        return created(new Command.Add(DraftJson.read(Body.object(body))), Call.post(uri, headers, body));
    }

    /** One task. */
    @GET
    @Path("{id}")
    public Response task(@PathParam("id") String id, @Context HttpHeaders headers) {
        var number = TaskId.number(id);
        return store.read(person.name(), book -> book.task(number).map(book::state))
                .map(state -> Tagged.answer(headers, StateTag.of(state.version()), state))
                .orElseGet(() -> Refused.noSuchTask().response());
    }

    /** Writes a task anew: what is left out is none. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(
            @PathParam("id") String id, @QueryParam("scope") String scope, @Context HttpHeaders headers, String body) {
        var precondition = IfMatch.required(headers);
        var json = Body.object(body);
        var draft = DraftJson.read(json);
        return edit(id, scope(scope), precondition, headers, before -> replacement(before, draft, json));
    }

    /** A client that knows nothing of repetitions must not end one by saving a title. */
    private static Draft replacement(Draft before, Draft draft, JsonObject json) {
        if (before.recurrence() != null && !json.containsKey("recurrence")) {
            throw Problem.inField("/recurrence", "The task repeats: send its recurrence again, or null to end it.")
                    .exception();
        }
        return draft.reminders() == null ? draft.withoutReminders() : draft;
    }

    /** Changes what is named and nothing else (JSON Merge Patch, RFC 7396). */
    @PATCH
    @Path("{id}")
    @Consumes({Body.MERGE_PATCH, MediaType.APPLICATION_JSON})
    public Response change(
            @PathParam("id") String id, @QueryParam("scope") String scope, @Context HttpHeaders headers, String body) {
        return edit(id, scope(scope), IfMatch.of(headers), headers, patch(Body.object(body), ""));
    }

    static UnaryOperator<Draft> patch(JsonObject patch, String pointer) {
        var merge = Json.createMergePatch(patch);
        return before -> {
            var draft = DraftJson.read(merge.apply(DraftJson.write(before)).asJsonObject(), pointer);
            // What a patch sets to null is gone; only in a new task it is the usual.
            return draft.reminders() == null ? draft.withoutReminders() : draft;
        };
    }

    private static Scope scope(String word) {
        return switch (word) {
            case null -> Scope.USUAL;
            case "this" -> Scope.THIS;
            case "following" -> Scope.FOLLOWING;
            default ->
                throw Problem.inField("scope", "It is this or following; left out, dates are meant for this one only.")
                        .exception();
        };
    }

    private Response edit(
            String id, Scope scope, IfMatch precondition, HttpHeaders headers, UnaryOperator<Draft> change) {
        var number = TaskId.number(id);
        var command = Expected.of(number, precondition, new Command.Edit(number, scope, change));
        return orders.task(200, command, Call.idempotent(headers));
    }

    /** Puts a task into the trash. */
    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id, @Context HttpHeaders headers) {
        var number = TaskId.number(id);
        var command = Expected.of(number, IfMatch.of(headers), new Command.Delete(number));
        return orders.execute(command, Call.idempotent(headers), accepted -> Answer.done(accepted));
    }

    /** Finishes a task. */
    @POST
    @Path("{id}/complete")
    public Response complete(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, String body) {
        return verb(id, new Command.Complete(TaskId.number(id)), Call.post(uri, headers, body));
    }

    /** There is still something to do about it. */
    @POST
    @Path("{id}/reopen")
    public Response reopen(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, String body) {
        return verb(id, new Command.Reopen(TaskId.number(id)), Call.post(uri, headers, body));
    }

    /** Gives a task up. */
    @POST
    @Path("{id}/cancel")
    public Response cancel(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, String body) {
        return verb(id, new Command.Cancel(TaskId.number(id)), Call.post(uri, headers, body));
    }

    /** Leaves the open occurrence of a series out, and with {@code until} all others before that date. */
    @POST
    @Path("{id}/skip")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    public Response skip(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, String body) {
        var command = new Command.Skip(TaskId.number(id), Body.until(body));
        return verb(id, command, Call.post(uri, headers, body));
    }

    /** Takes a task out of the trash. */
    @POST
    @Path("{id}/restore")
    public Response restore(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, String body) {
        return verb(id, new Command.Restore(TaskId.number(id)), Call.post(uri, headers, body));
    }

    /** Makes another task like it, to be done from the beginning. */
    @POST
    @Path("{id}/duplicate")
    public Response duplicate(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, String body) {
        var number = TaskId.number(id);
        var command = Expected.of(number, IfMatch.of(headers), new Command.Duplicate(number));
        return created(command, Call.post(uri, headers, body));
    }

    /** Puts a reminder off; the due date stays. */
    @POST
    @Path("{id}/snooze")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response snooze(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, String body) {
        var snooze = SnoozeJson.read(TaskId.number(id), Body.object(body));
        return verb(id, snooze, Call.post(uri, headers, body));
    }

    private Response verb(String id, Command command, Call call) {
        return orders.task(200, Expected.of(TaskId.number(id), IfMatch.of(call.headers()), command), call);
    }

    private Response created(Command command, Call call) {
        return orders.execute(
                command,
                call,
                accepted ->
                        orders.task(201, accepted).at(PATH + accepted.state().id()));
    }
}

package io.todochat.task.tasks.boundary;

import io.todochat.http.BodyLimit;
import io.todochat.http.Problem;
import io.todochat.task.tasks.boundary.Orders.Call;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Draft;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Several changes in one atomic step: all of them or none. */
@Path("/api/v1/tasks/bulk")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BulkResource {

    /** Each writes an event of its own, and a transaction takes 1,000 documents. */
    private static final int MOST = 500;

    private static final long MOST_BYTES = 4 * 1024 * 1024;

    private static final Set<String> WHICH = Set.of("op", "id");

    @Inject
    Orders orders;

    @Inject
    Jsonb jsonb;

    /** The tasks that the operations were about, as they are now, one for each operation. */
    public record Done(List<?> items) {}

    /** Does them one after another; a later one sees what an earlier one did. */
    @POST
    @BodyLimit(MOST_BYTES)
    public Response bulk(@Context UriInfo uri, @Context HttpHeaders headers, String body) {
        var json = Body.object(body);
        var members = new Members(json, "");
        members.refuseOthers(Set.of("operations"), Set.of());
        members.requireNoFaults();
        var operations = json.get("operations");
        if (!(operations instanceof JsonArray list) || list.isEmpty()) {
            throw Problem.inField("/operations", "A list of operations is needed.")
                    .exception();
        }
        if (list.size() > MOST) {
            throw Problem.of(413, "too-large", "One step has at most " + MOST + " operations. Send it in parts.")
                    .exception();
        }
        return orders.execute(
                new Command.Bulk(commands(list)),
                Call.post(uri, headers, body),
                accepted -> Answer.of(200, accepted, jsonb.toJson(new Done(accepted.states()))));
    }

    private static List<Command> commands(JsonArray list) {
        var commands = new ArrayList<Command>();
        for (int index = 0; index < list.size(); index++) {
            commands.add(command(list.get(index), "/operations/" + index));
        }
        return commands;
    }

    private static Command command(JsonValue value, String pointer) {
        if (!(value instanceof JsonObject operation)) {
            throw Problem.inField(pointer, "It has to be an object.").exception();
        }
        var members = new Members(operation, pointer);
        var op = members.required("op");
        members.requireNoFaults();
        return switch (op) {
            case "skip" -> new Command.Skip(id(operation, pointer), Body.until(operation, pointer, WHICH));
            case "snooze" -> SnoozeJson.read(id(operation, pointer), operation, pointer, WHICH);
            default -> command(op, operation, members, pointer);
        };
    }

    private static Command command(String op, JsonObject operation, Members members, String pointer) {
        members.refuseOthers(Set.of("op", "id", "task"), Set.of());
        members.requireNoFaults();
        return switch (op) {
            case "add" -> new Command.Add(DraftJson.read(task(operation, pointer), pointer + "/task"));
            case "update" -> new Command.Edit(id(operation, pointer), patch(operation, pointer));
            case "complete" -> new Command.Complete(id(operation, pointer));
            case "reopen" -> new Command.Reopen(id(operation, pointer));
            case "cancel" -> new Command.Cancel(id(operation, pointer));
            case "delete" -> new Command.Delete(id(operation, pointer));
            case "restore" -> new Command.Restore(id(operation, pointer));
            case "duplicate" -> new Command.Duplicate(id(operation, pointer));
            default ->
                throw Problem.inField(
                                pointer + "/op",
                                "It is one of add, update, complete, reopen, cancel, delete, restore, duplicate, skip,"
                                        + " snooze.")
                        .exception();
        };
    }

    private static UnaryOperator<Draft> patch(JsonObject operation, String pointer) {
        return TasksResource.patch(task(operation, pointer), pointer + "/task");
    }

    private static JsonObject task(JsonObject operation, String pointer) {
        if (operation.get("task") instanceof JsonObject task) {
            return task;
        }
        throw Problem.inField(pointer + "/task", "What is to be written has to be an object.")
                .exception();
    }

    private static int id(JsonObject operation, String pointer) {
        if (operation.get("id") instanceof JsonString id && id.getString().matches("[1-9][0-9]{0,8}")) {
            return Integer.parseInt(id.getString());
        }
        throw Problem.inField(pointer + "/id", "The id of a task is needed, as a text.")
                .exception();
    }
}

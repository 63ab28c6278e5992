package io.todochat.task.tasks.boundary;

import io.todochat.http.BodyLimit;
import io.todochat.http.IfMatch;
import io.todochat.http.Problem;
import io.todochat.task.tasks.boundary.Orders.Call;
import io.todochat.task.tasks.entity.Command;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
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

/** Several changes in one atomic step: all of them or none. */
@Path("/api/v1/tasks/bulk")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BulkResource {

    /** Each writes an event of its own, and a transaction takes 1,000 documents. */
    private static final int MOST = 500;

    private static final long MOST_BYTES = 4 * 1024 * 1024;

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
        requireNoCommonVersion(headers);
        var commands = commands(operations(Body.object(body)));
        return orders.execute(
                new Command.Bulk(commands),
                Call.post(uri, headers, body),
                accepted -> Answer.of(200, accepted, jsonb.toJson(new Done(accepted.states()))),
                rejected -> Refused.problem(rejected, commands));
    }

    /** Whoever sends a precondition must not believe that it was looked at. */
    private static void requireNoCommonVersion(HttpHeaders headers) {
        if (!(IfMatch.of(headers) instanceof IfMatch.Absent)) {
            throw Problem.inField(
                            HttpHeaders.IF_MATCH,
                            "Several tasks have no version in common: say it in each operation, as version.")
                    .exception();
        }
    }

    private static JsonArray operations(JsonObject json) {
        var members = new Members(json, "");
        members.refuseOthers(Set.of("operations"), Set.of());
        members.requireNoFaults();
        if (!(json.get("operations") instanceof JsonArray list) || list.isEmpty()) {
            throw Problem.inField("/operations", "A list of operations is needed.")
                    .exception();
        }
        if (list.size() > MOST) {
            throw Problem.of(413, "too-large", "One step has at most " + MOST + " operations. Send it in parts.")
                    .exception();
        }
        return list;
    }

    private static List<Command> commands(JsonArray list) {
        var commands = new ArrayList<Command>();
        for (int index = 0; index < list.size(); index++) {
            commands.add(OperationJson.read(list.get(index), "/operations/" + index));
        }
        return commands;
    }
}

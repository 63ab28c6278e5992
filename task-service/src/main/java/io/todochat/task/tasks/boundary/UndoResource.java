package io.todochat.task.tasks.boundary;

import io.todochat.dapr.OutcomeUnknown;
import io.todochat.dapr.SidecarUnavailable;
import io.todochat.events.TaskState;
import io.todochat.http.IdempotencyKey;
import io.todochat.http.IfMatch;
import io.todochat.http.Person;
import io.todochat.http.Problem;
import io.todochat.http.StateTag;
import io.todochat.http.Tagged;
import io.todochat.task.tasks.boundary.Orders.Call;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Decision.Accepted;
import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import io.todochat.task.tasks.entity.TaskBook;
import io.todochat.task.tasks.entity.UndoStep;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.Consumes;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Takes back what a person did, up to twenty steps ago. */
@Path("/api/v1/undo")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class UndoResource {

    @Inject
    TaskStore store;

    @Inject
    Orders orders;

    @Inject
    Person person;

    @Inject
    Jsonb jsonb;

    /**
     * The last steps.
     *
     * @param items the newest first
     */
    public record Steps(List<Step> items) {}

    /**
     * A step.
     *
     * @param id by which it can be undone
     * @param tasks ids of the tasks that it changed
     * @param undone whether it was undone already
     */
    public record Step(String id, Instant at, String cause, List<String> tasks, boolean undone) {}

    /**
     * What was taken back.
     *
     * @param step the id of the newest step
     * @param items the tasks as they are now; one that the step had made is shown as it was last
     * @param others further steps of the same request that are taken back; left out where there are none
     * @param left steps of the same request that could not be taken back; left out where there are none
     */
    public record Undone(String step, List<TaskState> items, List<String> others, List<String> left) {}

    /** The last twenty steps; the tag says in which state. */
    @GET
    public Response steps(@Context HttpHeaders headers) {
        return store.read(person.name(), book -> Tagged.answer(headers, tag(book), steps(book)));
    }

    private static StateTag tag(TaskBook book) {
        return new StateTag(false, book.account().stepsState());
    }

    private static Steps steps(TaskBook book) {
        var account = book.account();
        return new Steps(LongStream.iterate(account.step(), account::isKept, step -> step - 1)
                .mapToObj(step -> book.shelf().undo(step).filter(stored -> stored.step() == step))
                .flatMap(Optional::stream)
                .map(stored -> step(stored, !account.canUndo(stored.step())))
                .toList());
    }

    private static Step step(UndoStep stored, boolean undone) {
        var tasks = stored.tasks().stream()
                .map(image -> Integer.toString(image.number()))
                .toList();
        return new Step(Long.toString(stored.step()), stored.at(), stored.cause(), tasks, undone);
    }

    /** Takes back the newest step that was not taken back yet; {@code If-Match} is about the list of steps. */
    @POST
    public Response undo(@Context UriInfo uri, @Context HttpHeaders headers, String body) {
        return undo(null, Call.post(uri, headers, body));
    }

    /** Takes back one step. */
    @POST
    @Path("{step}")
    public Response undo(
            @PathParam("step") String step, @Context UriInfo uri, @Context HttpHeaders headers, String body) {
        if (!step.matches("[1-9][0-9]{0,17}")) {
            return Refused.problem(new Rejected(Reason.NO_SUCH_STEP)).response();
        }
        return undo(Long.valueOf(step), Call.post(uri, headers, body));
    }

    private Response undo(Long step, Call call) {
        var states = IfMatch.of(call.headers()) instanceof IfMatch.Versions(var tags) ? tags : null;
        var unwinding = new Unwinding(orders, store, person.name(), jsonb);
        var decision = orders.decide(new Command.Undo(step, states), orders.repeatable(call, unwinding::answer));
        try {
            return switch (decision) {
                case Accepted accepted -> Response.ok(unwinding.whole(accepted)).build();
                case Decision.Repeated repeated ->
                    Response.ok(unwinding.whole(repeated)).build();
                case Rejected rejected -> refusal(rejected).response();
            };
        } catch (SidecarUnavailable | OutcomeUnknown e) {
            return brokenOff(call);
        }
    }

    private Problem refusal(Rejected rejected) {
        var problem = Refused.problem(rejected);
        return rejected.reason() == Reason.OTHER_VERSION
                ? problem.showing(store.read(person.name(), UndoResource::steps))
                : problem;
    }

    /** Without a key the same again would be another undo, or be refused. */
    private static Response brokenOff(Call call) {
        return IdempotencyKey.of(call.headers()).isPresent()
                ? Refused.brokenOff()
                : Refused.brokenOff("GET /api/v1/undo tells which steps of the same cause are left to undo.");
    }
}

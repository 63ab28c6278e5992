package io.todochat.task.tasks.boundary;

import io.todochat.events.Actor;
import io.todochat.events.LowerCase;
import io.todochat.events.NextOccurrence;
import io.todochat.http.FromSidecar;
import io.todochat.http.Problem;
import io.todochat.task.tasks.control.Request;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Occasion;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** Where recurrence-service has a series carried on. */
@Path("/internal/series")
@FromSidecar
public class CarryOnResource {

    @Inject
    TaskStore store;

    @Inject
    Clock clock;

    /**
     * What became of the request.
     *
     * @param answer {@code done}, or why not
     * @param task the new task; null where none was made
     */
    public record Carried(String answer, String task) {}

    /** Opens the next instance. A repeat of the request is told that it was answered already. */
    @POST
    @Path("next")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response next(NextOccurrence next) {
        if (next == null || next.user() == null || next.series() == null) {
            return Problem.inField("series", "The person and the series are needed.")
                    .response();
        }
        var occasion = new Occasion(next.user(), clock.instant(), Actor.RECURRENCE, next.cause(), null);
        var decision = store.execute(new Request("next:" + next.id(), new Command.OpenNext(next), occasion, null));
        return Response.ok(carried(decision)).build();
    }

    private static Carried carried(Decision decision) {
        return switch (decision) {
            case Decision.Accepted accepted ->
                new Carried(
                        "done", accepted.task() == null ? null : accepted.task().id());
            case Decision.Repeated _ -> new Carried("already-answered", null);
            case Decision.Rejected rejected -> new Carried(LowerCase.word(rejected.reason()), null);
        };
    }
}

package io.todochat.task.outbox.boundary;

import io.todochat.events.PersonKey;
import io.todochat.http.FromSidecar;
import io.todochat.http.Problem;
import io.todochat.task.outbox.control.StoredEvents;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Where a receiver that misses events asks for them again. */
@Path("/internal/events")
@FromSidecar
public class EventsResource {

    private static final int MOST = 100;

    @Inject
    StoredEvents events;

    /**
     * A person's events, as a JSON array of CloudEvents; those that are gone are left out.
     *
     * @param from the first sequence
     * @param to the last; at most 100 are given
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response between(@QueryParam("user") String user, @QueryParam("from") long from, @QueryParam("to") long to) {
        if (user == null || from < 1 || to < from) {
            return Problem.inField("from", "A person and a range of sequences are needed.")
                    .response();
        }
        var found = events.between(PersonKey.of(user), from, Math.min(to, from + MOST - 1));
        return Response.ok("[" + String.join(",", found) + "]").build();
    }
}

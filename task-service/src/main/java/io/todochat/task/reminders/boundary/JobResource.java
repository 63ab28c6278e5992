package io.todochat.task.reminders.boundary;

import io.todochat.events.PersonKey;
import io.todochat.http.FromSidecar;
import io.todochat.task.reminders.control.Announcer;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Where Dapr's scheduler calls when the instant of a reminder has come. Anything but success makes it call again. */
@Path("/job/{name}")
@FromSidecar
public class JobResource {

    @Inject
    Announcer announcer;

    /** What the job was set with. */
    public record Wake(String person, int task, String reminder, long generation) {}

    /** Announces the reminder if it still holds. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response wake(@PathParam("name") String name, Wake wake) {
        var settled =
                announcer.announce(PersonKey.person(wake.person()), wake.task(), wake.reminder(), wake.generation());
        return Response.status(settled ? 200 : 503).build();
    }
}

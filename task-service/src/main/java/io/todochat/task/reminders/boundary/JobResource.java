package io.todochat.task.reminders.boundary;

import io.todochat.http.FromSidecar;
import io.todochat.task.reminders.control.Alarms;
import io.todochat.task.reminders.control.Wake;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;

/** Where Dapr's scheduler calls when the instant of a reminder has come. Anything but success makes it call again. */
@Path("/job/{name}")
@FromSidecar
public class JobResource {

    @Inject
    Alarms alarms;

    /** Announces what the person is to be reminded of. At a full minute all jobs call at once: none holds a thread. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public CompletionStage<Response> wake(@PathParam("name") String name, Wake wake) {
        return alarms.rung(wake)
                .thenApply(settled -> Response.status(settled ? 200 : 503).build());
    }
}

package io.todochat.audit.trail.boundary;

import io.todochat.audit.trail.control.AuditTrail;
import io.todochat.events.CloudEvents;
import io.todochat.http.Delivery;
import io.todochat.http.FromSidecar;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Hears what happens to tasks, and puts it into the trail. Repeats and disorder change nothing. */
@Path("/on/task-events")
@FromSidecar
public class TaskEventsSubscriber {

    @Inject
    AuditTrail trail;

    /** Kinds of events that this version does not know are acknowledged; their sequences become holes. */
    @POST
    @Consumes(CloudEvents.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Delivery on(String event) {
        return Delivery.of(() -> CloudEvents.taskEvent(event).ifPresent(trail::record));
    }
}

package io.todochat.recurrence.series.boundary;

import io.todochat.events.CloudEvents;
import io.todochat.events.TaskEvent;
import io.todochat.http.Delivery;
import io.todochat.http.FromSidecar;
import io.todochat.recurrence.series.control.NextSlot;
import io.todochat.recurrence.series.control.TaskService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Hears what happens to tasks, and carries their series on. */
@Path("/on/task-events")
@FromSidecar
public class TaskEventsSubscriber {

    @Inject
    TaskService tasks;

    @Inject
    Clock clock;

    /** Kinds of events that this version does not know are acknowledged. */
    @POST
    @Consumes(CloudEvents.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Delivery on(String event) {
        return Delivery.of(() -> CloudEvents.taskEvent(event).ifPresent(this::carryOn));
    }

    private void carryOn(TaskEvent event) {
        NextSlot.after(event, clock.instant()).ifPresent(tasks::carryOn);
    }
}

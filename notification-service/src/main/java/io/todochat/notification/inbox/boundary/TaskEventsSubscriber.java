package io.todochat.notification.inbox.boundary;

import io.todochat.events.CloudEvents;
import io.todochat.events.TaskEvent;
import io.todochat.events.TaskEvent.Happened;
import io.todochat.http.Delivery;
import io.todochat.http.FromSidecar;
import io.todochat.notification.inbox.control.InboxStore;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Hears that a person is to be forgotten. A repeat changes nothing. */
@Path("/on/task-events")
@FromSidecar
@Consumes(CloudEvents.MEDIA_TYPE)
@Produces(MediaType.APPLICATION_JSON)
public class TaskEventsSubscriber {

    @Inject
    InboxStore inboxes;

    @POST
    @Path("erased")
    @Operation(hidden = true)
    public Delivery onErased(String event) {
        return Delivery.of(() -> CloudEvents.taskEvent(event)
                .filter(told -> told.happened() == Happened.ACCOUNT_ERASED)
                .ifPresent(this::erase));
    }

    private void erase(TaskEvent told) {
        inboxes.erase(told.user(), told.sequence());
    }

    /** The sidecar takes an event that it has no route for to the dead letters: so all others have one, which ends here. */
    @POST
    @Operation(hidden = true)
    public Delivery onAnyOther() {
        return Delivery.SUCCESS;
    }
}

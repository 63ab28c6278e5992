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

/**
 * Hears of reminders whose instant has come, and puts them into the inbox, and of persons who are to be forgotten. A
 * repeat changes nothing.
 */
@Path("/on/reminders")
@FromSidecar
public class RemindersSubscriber {

    @Inject
    InboxStore inboxes;

    @POST
    @Consumes(CloudEvents.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Delivery on(String event) {
        return Delivery.of(() -> CloudEvents.taskEvent(event)
                .ifPresentOrElse(this::erase, () -> inboxes.receive(CloudEvents.remindersDue(event))));
    }

    private void erase(TaskEvent told) {
        if (told.happened() == Happened.ACCOUNT_ERASED) {
            inboxes.erase(told.user(), told.sequence());
        }
    }
}

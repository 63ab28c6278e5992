package io.todochat.notification.stream.boundary;

import io.todochat.events.CloudEvents;
import io.todochat.events.RemindersDue;
import io.todochat.events.TaskUpdate;
import io.todochat.http.Delivery;
import io.todochat.http.FromSidecar;
import io.todochat.notification.inbox.entity.Notification;
import io.todochat.notification.stream.control.OpenPages;
import io.todochat.notification.stream.entity.Message.Event;
import io.todochat.notification.stream.entity.Reminder;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Hears what every replica hears, and passes it on to open pages. It always acknowledges: what cannot be read here is
 * dead-lettered by the receivers that must not lose it, and news for a page is worth nothing later.
 */
@Path("/on/broadcast")
@FromSidecar
@Consumes(CloudEvents.MEDIA_TYPE)
@Produces(MediaType.APPLICATION_JSON)
public class BroadcastSubscriber {

    private static final Logger LOG = Logger.getLogger(BroadcastSubscriber.class.getName());

    @Inject
    OpenPages pages;

    @Inject
    Jsonb jsonb;

    @Inject
    Clock clock;

    @POST
    @Path("task-updates")
    @Operation(hidden = true)
    public Delivery onTaskUpdate(String event) {
        return passOn(() -> tell(CloudEvents.taskUpdate(event)));
    }

    @POST
    @Path("reminders")
    @Operation(hidden = true)
    public Delivery onReminder(String event) {
        return passOn(() -> tell(CloudEvents.remindersDue(event)));
    }

    private static Delivery passOn(Runnable news) {
        try {
            news.run();
        } catch (CloudEvents.Unreadable e) {
            LOG.log(Level.FINE, "not for pages: {0}", e.getMessage());
        }
        return Delivery.SUCCESS;
    }

    private void tell(TaskUpdate update) {
        pages.tell(update.user(), new Event("task", update.id(), jsonb.toJson(update)));
    }

    private void tell(RemindersDue due) {
        due.reminders().stream()
                .map(one -> Notification.of(due.user(), one, clock.instant()))
                .forEach(told -> pages.tell(due.user(), news(told)));
    }

    /** All that was missed for a day is one piece of news: a page finds it in the inbox. */
    private Event news(Notification told) {
        return told.isMuchTooLate()
                ? new Event("digest", told.digestId(), jsonb.toJson(Map.of("id", told.digestId())))
                : new Event("reminder", told.id(), jsonb.toJson(Reminder.of(told)));
    }
}

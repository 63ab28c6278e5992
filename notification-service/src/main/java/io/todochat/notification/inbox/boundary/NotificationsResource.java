package io.todochat.notification.inbox.boundary;

import io.todochat.http.Paging;
import io.todochat.http.Person;
import io.todochat.notification.inbox.control.InboxStore;
import io.todochat.notification.inbox.entity.Notification;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** A person's own inbox, to read. */
@Path("/api/v1/notifications")
@Produces(MediaType.APPLICATION_JSON)
public class NotificationsResource {

    @Inject
    InboxStore inboxes;

    @Inject
    Person person;

    /**
     * A part of the inbox as the API gives it.
     *
     * @param items newest first
     * @param next the cursor for what follows; null at the end
     */
    public record NotificationList(List<Notification> items, String next) {}

    /** What the person was told, newest first. */
    @GET
    @Operation(summary = "What you were told, newest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NotificationList.class)))
    public Response notifications(
            @QueryParam("limit") String limit, @QueryParam("cursor") String cursor, @Context UriInfo asked) {
        var paging = Paging.of(limit, cursor);
        var excerpt = inboxes.excerpt(person.name(), paging.before(), paging.limit());
        var next = Paging.cursor(excerpt.next());
        return Paging.answer(new NotificationList(excerpt.notifications(), next), next, asked);
    }
}

package io.todochat.notification.stream.boundary;

import io.todochat.http.Person;
import io.todochat.notification.stream.control.OpenPages;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A person's own news, pushed while a page is open. What came before stands in the inbox. */
@Path("/api/v1/notifications/stream")
public class StreamResource {

    @Inject
    OpenPages pages;

    @Inject
    Person person;

    /** First {@code hello}, then {@code task}, {@code reminder} and {@code digest}, each with JSON; comments keep the connection open. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary =
                    "Your news as server-sent events: task, reminder, digest (reminders that come more than a day late)")
    public void open(@Context SseEventSink sink, @Context Sse sse, @Context HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        pages.open(person.name(), new SseWire(sink, sse));
    }
}

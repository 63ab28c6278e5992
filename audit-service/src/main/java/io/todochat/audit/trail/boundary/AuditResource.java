package io.todochat.audit.trail.boundary;

import io.todochat.audit.trail.control.AuditTrail;
import io.todochat.audit.trail.entity.Entry;
import io.todochat.audit.trail.entity.Verification;
import io.todochat.http.Paging;
import io.todochat.http.Person;
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

/** A person's own trail, to read. Nothing here changes it. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    AuditTrail trail;

    @Inject
    Person person;

    /**
     * A part of the trail as the API gives it.
     *
     * @param items newest first
     * @param next the cursor for what follows; null at the end
     */
    public record EntryList(List<Entry> items, String next) {}

    /**
     * What happened to the person's tasks, newest first.
     *
     * @param task only what happened to this one; a part may then hold less than the limit, even nothing, and still
     *     have a next one
     */
    @GET
    @Operation(summary = "What happened to your tasks, newest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntryList.class)))
    public Response entries(
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @QueryParam("task") String task,
            @Context UriInfo asked) {
        var paging = Paging.of(limit, cursor);
        var excerpt = trail.excerpt(
                person.name(), paging.before(), paging.limit(), entry -> task == null || task.equals(entry.task()));
        var next = Paging.cursor(excerpt.next());
        return Paging.answer(new EntryList(excerpt.entries(), next), next, asked);
    }

    /** Recomputes the whole chain. */
    @GET
    @Path("verify")
    @Operation(summary = "Whether the trail is as it was written")
    public Verification verify() {
        return trail.verify(person.name());
    }
}

package io.todochat.audit.trail.control;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The part of task-service that this service calls. */
@Path("/internal/events")
public interface TaskEventsApi {

    @GET
    Response between(@QueryParam("user") String user, @QueryParam("from") long from, @QueryParam("to") long to);
}

package io.todochat.recurrence.series.control;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The part of task-service that this service calls. */
@Path("/")
public interface TaskServiceApi {

    @POST
    @Path("internal/series/next")
    @Consumes(MediaType.APPLICATION_JSON)
    Response next(String next);

    @GET
    @Path("dapr/health")
    Response health();
}

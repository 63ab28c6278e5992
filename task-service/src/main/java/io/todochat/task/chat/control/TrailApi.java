package io.todochat.task.chat.control;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The part of audit-service that this service calls, as the person who asks. */
@Path("/api/v1/audit")
public interface TrailApi {

    @GET
    Response entries(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @QueryParam("task") String task,
            @QueryParam("limit") int limit);
}

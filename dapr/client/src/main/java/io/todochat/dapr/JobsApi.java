package io.todochat.dapr;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Dapr's jobs API. */
@Path("/v1.0/jobs/{name}")
@Consumes(MediaType.APPLICATION_JSON)
public interface JobsApi {

    @POST
    Response schedule(@PathParam("name") String name, String job);
}

package io.todochat.dapr;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Dapr's publish API. */
@Path("/v1.0/publish/bulk/{pubsub}/{topic}")
@Consumes(MediaType.APPLICATION_JSON)
public interface PublishApi {

    @POST
    Response publish(@PathParam("pubsub") String pubsub, @PathParam("topic") String topic, String entries);
}

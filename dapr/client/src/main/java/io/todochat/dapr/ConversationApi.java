package io.todochat.dapr;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Dapr's conversation API. */
@Path("/v1.0-alpha2/conversation/{component}/converse")
@Consumes(MediaType.APPLICATION_JSON)
public interface ConversationApi {

    @POST
    Response converse(@PathParam("component") String component, String request);
}

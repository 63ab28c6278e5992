package io.todochat.dapr;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Dapr's state API. */
@Path("/v1.0/state/{store}")
@Consumes(MediaType.APPLICATION_JSON)
public interface StateApi {

    @GET
    @Path("{key}")
    Response get(@PathParam("store") String store, @PathParam("key") String key);

    @POST
    @Path("bulk")
    Response bulk(@PathParam("store") String store, String keys);

    @POST
    @Path("transaction")
    Response transaction(@PathParam("store") String store, String operations);
}

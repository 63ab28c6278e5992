package io.todochat.http;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What the sidecar asks every second: it holds events back until the first yes, and jobs whenever the answer is no. Open,
 * because Dapr sends no token with it; it tells nothing but yes or no.
 */
@Path("/dapr/health")
@PermitAll
public class AppHealthResource {

    @Inject
    Needs needs;

    @GET
    @Operation(hidden = true)
    public Response health() {
        return Response.status(needs.areMet() ? Response.Status.NO_CONTENT : Response.Status.SERVICE_UNAVAILABLE)
                .build();
    }
}

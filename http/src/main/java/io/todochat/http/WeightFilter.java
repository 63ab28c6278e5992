package io.todochat.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/**
 * Refuses a request whose {@code Accept} gives a weight that is no number. RESTEasy looks at weights only while it seeks
 * the resource, and then takes it for a failure of its own.
 */
@Provider
@PreMatching
public class WeightFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        var accepted = request.getAcceptableMediaTypes();
        if (accepted.stream().anyMatch(type -> !isWeight(type.getParameters().get("q")))) {
            request.abortWith(Refusals.unasked(Status.BAD_REQUEST).response());
        }
    }

    private static boolean isWeight(String text) {
        return text == null || text.matches("[01](\\.[0-9]{0,3})?");
    }
}

package io.todochat.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/**
 * Refuses bodies that are larger than {@link BodyLimit} has it: at once where the length is told, while reading where it
 * is not. What the sidecar brings is bounded by the sidecar: refused, it would come again without end.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class BodyFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (Audience.of(resource) == Audience.SIDECAR) {
            return;
        }
        var most = most();
        var told = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (told == null) {
            request.setEntityStream(new BoundedBody(request.getEntityStream(), most));
        } else if (Long.parseLong(told.strip()) > most) {
            request.abortWith(new BodyTooLarge(most).problem().response());
        }
    }

    private long most() {
        return Optional.ofNullable(resource.getResourceMethod().getAnnotation(BodyLimit.class))
                .or(() -> Optional.ofNullable(resource.getResourceClass().getAnnotation(BodyLimit.class)))
                .map(BodyLimit::value)
                .orElse(BodyLimit.USUAL);
    }
}

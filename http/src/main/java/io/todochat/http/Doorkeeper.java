package io.todochat.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets in the sidecar where a resource says {@link FromSidecar}, anybody where it says {@link PermitAll}, and everywhere
 * else a person with a valid token: a resource that says nothing is never open.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class Doorkeeper implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Context
    HttpServletRequest servletRequest;

    @Context
    HttpServletResponse servletResponse;

    @Inject
    @ConfigProperty(name = "app.api.token")
    Optional<String> sidecarToken;

    @Override
    public void filter(ContainerRequestContext request) {
        switch (Audience.of(resource)) {
            case SIDECAR -> {
                if (!isSidecar(request)) {
                    request.abortWith(
                            Problem.of(403, "not-the-sidecar", "Only the sidecar of this service may call this.")
                                    .response());
                }
            }
            case PERSONS -> {
                if (!hasValidToken()) {
                    request.abortWith(unknownPerson());
                }
            }
            case ANYBODY -> {
                // It is open.
            }
        }
    }

    /** Liberty looks at a token only where it must: it is told to here, and then knows the person of the request. */
    private boolean hasValidToken() {
        try {
            return servletRequest.getHeader(HttpHeaders.AUTHORIZATION) != null
                    && servletRequest.authenticate(servletResponse)
                    && servletRequest.getUserPrincipal() != null;
        } catch (IOException | ServletException e) {
            return false;
        }
    }

    private boolean isSidecar(ContainerRequestContext request) {
        var given = request.getHeaderString("dapr-api-token");
        return given != null
                && sidecarToken
                        .map(token -> MessageDigest.isEqual(token.getBytes(UTF_8), given.getBytes(UTF_8)))
                        .orElse(false);
    }

    private static Response unknownPerson() {
        var response = Problem.of(
                        401, "unauthenticated", "Send a valid token: \"Authorization: Bearer …\" (./todo token NAME).")
                .response();
        return Response.fromResponse(response)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}

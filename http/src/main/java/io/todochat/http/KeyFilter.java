package io.todochat.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * Refuses a person's POST whose Idempotency-Key is none, or is that of a request that still runs in this replica. What
 * an earlier one came to is the resource's matter; it reads the key by {@link IdempotencyKey#of(HttpHeaders)}.
 */
@Dependent
@Priority(Priorities.USER)
public class KeyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    @Inject
    Person person;

    @Inject
    OneAtATime turn;

    @Override
    public void filter(ContainerRequestContext request) {
        IdempotencyKey.of(request.getHeaderString(IdempotencyKey.HEADER))
                .filter(key -> !turn.take(person.name(), key))
                .ifPresent(running -> request.abortWith(refusal()));
    }

    /** Before the answer leaves: whoever has read it may come with the same key at once. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        turn.release();
    }

    private static Response refusal() {
        return Problem.of(
                        409,
                        "request-running",
                        "The request with this Idempotency-Key is still worked on. Send it again later.")
                .responseAfter(1);
    }
}

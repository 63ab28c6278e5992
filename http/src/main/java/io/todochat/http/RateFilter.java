package io.todochat.http;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a person's requests where a client has gone wild: the usual limit is far above what people and programs at work
 * send. Each replica counts by itself what comes to it, so that together they let through that much each. Requests of the
 * sidecar and those that need no token are not counted.
 */
@Provider
@Priority(RateFilter.AFTER_THE_DOORKEEPER)
public class RateFilter implements ContainerRequestFilter {

    static final int AFTER_THE_DOORKEEPER = Priorities.AUTHENTICATION + 100;

    @Context
    ResourceInfo resource;

    @Inject
    Person person;

    /** For each person; 0 lets everything through. */
    @Inject
    @ConfigProperty(name = "todochat.http.requests-per-minute", defaultValue = "60000")
    int perMinute;

    private RequestRates rates;

    @PostConstruct
    void open() {
        rates = perMinute == 0 ? null : new RequestRates(perMinute, System::nanoTime);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (rates != null && Audience.of(resource) == Audience.PERSONS) {
            rates.secondsToWait(person.name()).ifPresent(seconds -> request.abortWith(refusal(seconds)));
        }
    }

    private static Response refusal(long seconds) {
        return Problem.of(
                        429, "too-many-requests", "You have sent too many requests. Wait as long as Retry-After says.")
                .responseAfter(seconds);
    }
}

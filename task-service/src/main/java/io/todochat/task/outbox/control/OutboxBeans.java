package io.todochat.task.outbox.control;

import io.todochat.dapr.Publisher;
import io.todochat.dapr.Sidecar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The way to the broker. */
@ApplicationScoped
public class OutboxBeans {

    private static final String PUBSUB = "pubsub";

    @Produces
    @Dependent
    Publisher publisher(Sidecar sidecar) {
        return new Publisher(sidecar, PUBSUB);
    }
}

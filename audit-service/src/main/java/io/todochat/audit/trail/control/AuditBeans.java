package io.todochat.audit.trail.control;

import io.todochat.dapr.Sidecar;
import io.todochat.dapr.SidecarStore;
import io.todochat.dapr.StateStore;
import io.todochat.http.Needs;
import io.todochat.http.StoreNeeded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one store of trails of this replica: what bounds its transactions must be one thing. */
@ApplicationScoped
public class AuditBeans {

    @Produces
    @ApplicationScoped
    StateStore trails(
            Sidecar sidecar,
            @ConfigProperty(name = "todochat.audit.transactions", defaultValue = "1") int transactions) {
        return new SidecarStore(sidecar, "audit", transactions);
    }

    @Produces
    @ApplicationScoped
    Needs needs(StateStore trails) {
        return new StoreNeeded(trails);
    }
}

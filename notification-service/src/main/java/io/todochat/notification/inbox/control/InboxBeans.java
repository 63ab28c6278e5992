package io.todochat.notification.inbox.control;

import io.todochat.dapr.Sidecar;
import io.todochat.dapr.SidecarStore;
import io.todochat.dapr.StateStore;
import io.todochat.http.Needs;
import io.todochat.http.StoreNeeded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one store of inboxes of this replica: what bounds its transactions must be one thing. */
@ApplicationScoped
public class InboxBeans {

    @Produces
    @ApplicationScoped
    StateStore inboxes(
            Sidecar sidecar,
            @ConfigProperty(name = "todochat.inbox.transactions", defaultValue = "1") int transactions) {
        return new SidecarStore(sidecar, "inbox", transactions);
    }

    @Produces
    @ApplicationScoped
    Needs needs(StateStore inboxes) {
        return new StoreNeeded(inboxes);
    }
}

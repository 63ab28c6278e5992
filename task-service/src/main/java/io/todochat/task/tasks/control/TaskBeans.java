package io.todochat.task.tasks.control;

import io.todochat.dapr.Sidecar;
import io.todochat.dapr.SidecarStore;
import io.todochat.dapr.StateStore;
import io.todochat.http.Needs;
import io.todochat.http.StoreNeeded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one store of tasks of this replica: what bounds its transactions must be one thing. */
@ApplicationScoped
public class TaskBeans {

    @Produces
    @ApplicationScoped
    StateStore tasks(
            Sidecar sidecar,
            @ConfigProperty(name = "todochat.tasks.transactions", defaultValue = "1") int transactions) {
        return new SidecarStore(sidecar, "tasks", transactions);
    }

    @Produces
    @ApplicationScoped
    Needs needs(StateStore tasks) {
        return new StoreNeeded(tasks);
    }
}

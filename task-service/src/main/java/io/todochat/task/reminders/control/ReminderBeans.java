package io.todochat.task.reminders.control;

import io.todochat.dapr.Jobs;
import io.todochat.dapr.Sidecar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The way to the scheduler. */
@ApplicationScoped
public class ReminderBeans {

    @Produces
    @Dependent
    Jobs jobs(Sidecar sidecar) {
        return new Jobs(sidecar);
    }
}

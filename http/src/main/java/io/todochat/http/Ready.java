package io.todochat.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when what the service needs is there. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    @Inject
    Needs needs;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("needs").status(needs.areMet()).build();
    }
}

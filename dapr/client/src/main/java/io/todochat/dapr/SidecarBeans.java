package io.todochat.dapr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every service injects to reach its sidecar, from the settings that Dapr itself gives an application. */
@ApplicationScoped
public class SidecarBeans {

    @Inject
    @ConfigProperty(name = "dapr.http.port", defaultValue = "3500")
    int port;

    @Inject
    @ConfigProperty(name = "dapr.api.token")
    Optional<String> token;

    @Produces
    @Dependent
    Sidecar sidecar() {
        return new Sidecar(URI.create("http://127.0.0.1:" + port), token.orElse(""));
    }

    /** To the millisecond: nobody needs more, and texts stay short. */
    @Produces
    @Dependent
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
    }

    @Produces
    @ApplicationScoped
    Jsonb jsonb() {
        return JsonbBuilder.create();
    }
}

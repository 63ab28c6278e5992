package io.todochat.dapr;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/**
 * The daprd process beside this service. Makes clients of its APIs; they are thread-safe and meant to be kept.
 *
 * @param uri of its HTTP port
 * @param token that it demands of its application; empty where it demands none
 */
public record Sidecar(URI uri, String token) {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(10);

    /** A client of one of the sidecar's own APIs, with the usual time limits. */
    <T> T api(Class<T> api) {
        return client(api, uri, READ);
    }

    /** The same with a limit of its own, for calls that may hang. */
    <T> T api(Class<T> api, Duration limit) {
        return client(api, uri, limit);
    }

    /**
     * A client of another service, called through service invocation. Statuses of 400 and more come back as responses,
     * so methods return {@link jakarta.ws.rs.core.Response}.
     *
     * @param appId the other service
     * @param api a JAX-RS interface whose paths are those of the other service
     */
    public <T> T service(String appId, Class<T> api) {
        return service(appId, api, READ);
    }

    /** The same with a limit of its own on how long an answer may take. */
    public <T> T service(String appId, Class<T> api, Duration limit) {
        return client(api, uri.resolve("/v1.0/invoke/" + appId + "/method"), limit);
    }

    private <T> T client(Class<T> api, URI base, Duration limit) {
        return RestClientBuilder.newBuilder()
                .baseUri(base)
                .connectTimeout(CONNECT.toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                // Texts of refusals are needed, to tell a conflict from an outage: answers are read, never thrown.
                .property("microprofile.rest.client.disable.default.mapper", true)
                .register(new Token(token))
                .register(new HandOn())
                .build(api);
    }

    private record HandOn() implements ClientRequestFilter {
        @Override
        public void filter(ClientRequestContext request) {
            if (Trace.current() != null) {
                request.getHeaders().putSingle(Trace.HEADER, Trace.current());
            }
        }
    }

    private record Token(String token) implements ClientRequestFilter {
        @Override
        public void filter(ClientRequestContext request) {
            if (!token.isEmpty()) {
                request.getHeaders().putSingle("dapr-api-token", token);
            }
        }
    }
}

package io.todochat.dapr;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.time.Instant;

/** One-shot jobs of Dapr's scheduler. A job is a wake-up call; what it is for stands in a store. Thread-safe. */
public final class Jobs {

    /** A call hangs for 30 s while the scheduler is away (measured); whoever sets jobs must not. */
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private static final String RETRY_INTERVAL = "5s";

    private final JobsApi api;

    public Jobs(Sidecar sidecar) {
        this.api = sidecar.api(JobsApi.class, LIMIT);
    }

    /**
     * Has {@code POST /job/{name}} called at an instant, at least once, and again every five seconds until it is
     * answered with success. A job of that name that exists is left as it is.
     *
     * @param name letters, digits, {@code -} and {@code _}
     * @param due in the past means at once
     * @param data what the callback receives
     * @return whether the job is set; false means that the scheduler is away
     */
    public boolean schedule(String name, Instant due, JsonObject data) {
        var job = Json.createObjectBuilder()
                .add("dueTime", due.toString())
                .add("data", data)
                // Dapr's default gives up after three seconds of failures, and the job is gone.
                .add(
                        "failurePolicy",
                        Json.createObjectBuilder()
                                .add("constant", Json.createObjectBuilder().add("interval", RETRY_INTERVAL)))
                .build();
        try (var answer = api.schedule(name, job.toString())) {
            return answer.getStatus() < 300 || answer.getStatus() == 409;
        } catch (ProcessingException e) {
            return false;
        }
    }
}

package io.todochat.recurrence.series.control;

import io.todochat.dapr.Sidecar;
import io.todochat.dapr.SidecarUnavailable;
import io.todochat.events.NextOccurrence;
import io.todochat.http.Needs;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;

/** task-service, reached by service invocation. Without it nothing can be carried on. */
@ApplicationScoped
public class TaskService implements Needs {

    private static final String APP_ID = "task-service";
    private static final Duration PROBE = Duration.ofMillis(450);

    @Inject
    Sidecar sidecar;

    @Inject
    Jsonb jsonb;

    private TaskServiceApi api;
    private TaskServiceApi probe;

    @PostConstruct
    void connect() {
        api = sidecar.service(APP_ID, TaskServiceApi.class);
        probe = sidecar.service(APP_ID, TaskServiceApi.class, PROBE);
    }

    /**
     * Has the series carried on. A repeat is harmless: it is told that it was answered before.
     *
     * @throws SidecarUnavailable if task-service did not answer, or could not tell what became of it
     * @throws IllegalArgumentException if it says that the request makes no sense
     */
    public void carryOn(NextOccurrence next) {
        try (var answer = api.next(jsonb.toJson(next))) {
            switch (answer.getStatus()) {
                case 200 -> {}
                case 400 -> throw new IllegalArgumentException("task-service cannot read the request");
                default -> throw new SidecarUnavailable("task-service answered " + answer.getStatus());
            }
        } catch (ProcessingException e) {
            throw new SidecarUnavailable("task-service does not answer", e);
        }
    }

    @Override
    public boolean areMet() {
        try (var answer = probe.health()) {
            return answer.getStatus() < 300;
        } catch (ProcessingException e) {
            return false;
        }
    }
}

package io.todochat.audit.trail.control;

import io.todochat.dapr.Sidecar;
import io.todochat.dapr.SidecarUnavailable;
import io.todochat.events.CloudEvents;
import io.todochat.events.TaskEvent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import jakarta.ws.rs.ProcessingException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/** task-service, reached by service invocation. It still has the events of the last weeks. */
@ApplicationScoped
public class TaskService {

    private static final String APP_ID = "task-service";

    @Inject
    Sidecar sidecar;

    private TaskEventsApi api;

    @PostConstruct
    void connect() {
        api = sidecar.service(APP_ID, TaskEventsApi.class);
    }

    /**
     * Those of a person's events that can be had and read, at most 100.
     *
     * @throws SidecarUnavailable if task-service cannot be asked
     */
    public List<TaskEvent> events(String user, long first, long last) {
        try (var answer = api.between(user, first, last)) {
            if (answer.getStatus() != 200) {
                throw new SidecarUnavailable("task-service answered " + answer.getStatus());
            }
            return read(answer.readEntity(String.class)).stream()
                    .filter(event -> event.user().equals(user))
                    .toList();
        } catch (ProcessingException | JsonException e) {
            throw new SidecarUnavailable("task-service does not answer", e);
        }
    }

    static List<TaskEvent> read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().stream()
                    .map(TaskService::event)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /** What can never be read is as good as gone. */
    private static Optional<TaskEvent> event(JsonValue event) {
        try {
            return CloudEvents.taskEvent(event.toString());
        } catch (CloudEvents.Unreadable e) {
            return Optional.empty();
        }
    }
}

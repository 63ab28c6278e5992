package io.todochat.task.chat.control;

import io.todochat.dapr.Sidecar;
import io.todochat.http.Person;
import io.todochat.schedule.Slot;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Part;
import io.todochat.task.chat.entity.Wording;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Task;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.ProcessingException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells what happened to tasks and who did it, as the audit trail has it. */
@ApplicationScoped
class Retelling {

    private static final String INTENT = "history";
    private static final int MOST_TOLD = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Inject
    Sidecar sidecar;

    @Inject
    Person person;

    @Inject
    TaskStore tasks;

    private TrailApi trail;

    @PostConstruct
    void connect() {
        trail = sidecar.service("audit-service", TrailApi.class, PATIENCE);
    }

    /** @param about the first of them; none for whatever happened last */
    Part part(List<Task> about, Message message) {
        var task = about.isEmpty() ? null : about.getFirst();
        var states = tasks.read(
                message.user(), book -> about.stream().map(book::state).toList());
        var text = entries(task == null ? null : task.id())
                .map(found -> text(found, task, message))
                .orElse("I cannot look into the trail now. Please ask again in a minute.");
        return Part.about(states, text, INTENT);
    }

    /** Empty where the trail cannot be had now. */
    private Optional<List<JsonObject>> entries(String task) {
        try (var answer = trail.entries("Bearer " + person.token(), task, MOST_TOLD)) {
            if (answer.getStatus() != 200) {
                return Optional.empty();
            }
            try (var reader = Json.createReader(new StringReader(answer.readEntity(String.class)))) {
                return Optional.of(reader.readObject().getJsonArray("items").getValuesAs(JsonObject.class));
            }
        } catch (ProcessingException e) {
            return Optional.empty();
        }
    }

    private String text(List<JsonObject> entries, Task task, Message message) {
        if (entries.isEmpty()) {
            return "Nothing is written down of it yet.";
        }
        var wording = Wording.of(message.at(), message.locale());
        var lines = entries.stream().map(entry -> line(entry, wording, message)).collect(Collectors.joining("\n"));
        return task == null ? lines : wording.title(task) + ", the newest first:\n" + lines;
    }

    private String line(JsonObject entry, Wording wording, Message message) {
        var when = LocalDateTime.ofInstant(
                        Instant.parse(entry.getString("time")), message.at().getZone())
                .withNano(0)
                .withSecond(0);
        var happened = entry.getString("type").replaceFirst(".*\\.", "").replace('-', ' ');
        var fields = entry.getJsonArray("changes") == null
                ? ""
                : entry.getJsonArray("changes").stream().map(Retelling::field).collect(Collectors.joining(", "));
        return happened + " by " + actor(entry.getString("actor", "nobody known")) + ", "
                + wording.when(new Slot.Moment(when))
                + (fields.isEmpty() || !happened.equals("updated") ? "" : " (" + fields + ")");
    }

    private static String field(JsonValue field) {
        return ((JsonString) field).getString();
    }

    private static String actor(String actor) {
        return switch (actor) {
            case "user" -> "you";
            case "recurrence" -> "its repetition";
            case "reminder" -> "its reminder";
            case "system" -> "the system";
            default -> actor;
        };
    }
}

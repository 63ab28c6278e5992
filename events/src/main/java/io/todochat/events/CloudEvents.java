package io.todochat.events;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Announcements in the JSON form of CloudEvents 1.0 (structured mode). Thread-safe. */
public final class CloudEvents {

    /** The media type of this form. */
    public static final String MEDIA_TYPE = "application/cloudevents+json";

    private static final Set<String> ENVELOPE_ONLY = Set.of("happened", "time");
    private static final String SCHEMA = "urn:todochat:";
    private static final Map<String, TaskEvent.Happened> KINDS = Stream.of(TaskEvent.Happened.values())
            .collect(Collectors.toMap(TaskEvent.Happened::type, Function.identity()));
    private static final Jsonb JSONB = JsonbBuilder.create();
    private static final Jsonb DATA =
            JsonbBuilder.create(new JsonbConfig().withPropertyVisibilityStrategy(new DataOnly()));

    /** Found once: JSON-P's own shortcuts look for it at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private CloudEvents() {}

    /**
     * The text of the event to publish.
     *
     * @param source app-id of the service that tells it
     * @param trace the {@code traceparent} of the request that led to it; null where there is none
     */
    public static String write(Announcement announcement, String source, String trace) {
        var envelope = JSON.createObjectBuilder()
                .add("specversion", "1.0")
                .add("id", announcement.id())
                .add("source", source)
                .add("type", announcement.type())
                .add("time", announcement.time().toString())
                .add("datacontenttype", "application/json")
                .add("dataschema", SCHEMA + announcement.topic() + ":1");
        if (announcement.subject() != null) {
            envelope.add("subject", announcement.subject());
        }
        if (trace != null) {
            // Without the older name beside it Dapr replaces the newer one by nothing.
            envelope.add("traceid", trace).add("traceparent", trace);
        }
        // The data is text already, and need not be read to be put in.
        var text = envelope.build().toString();
        return text.substring(0, text.length() - 1) + ",\"data\":" + DATA.toJson(announcement) + "}";
    }

    /**
     * A task event, or empty if its type is none that this version knows: such an event is to be acknowledged.
     *
     * @throws Unreadable if the text can never be read
     */
    public static Optional<TaskEvent> taskEvent(String json) {
        return read(
                json,
                event -> Optional.ofNullable(KINDS.get(event.getString("type"))).map(kind -> {
                    var data = withTime(event).add("happened", kind.name()).build();
                    return numbered(require(JSONB.fromJson(data.toString(), TaskEvent.class)));
                }));
    }

    /** @throws Unreadable if the text can never be read */
    public static TaskUpdate taskUpdate(String json) {
        return read(
                json, event -> require(JSONB.fromJson(withTime(event).build().toString(), TaskUpdate.class)));
    }

    /** @throws Unreadable if the text can never be read */
    public static RemindersDue remindersDue(String json) {
        return read(json, event -> {
            var due = require(JSONB.fromJson(withTime(event).build().toString(), RemindersDue.class));
            if (due.reminders().stream().anyMatch(CloudEvents::isIncomplete)) {
                throw new Unreadable("a reminder without its task, name or instant", null);
            }
            return due;
        });
    }

    private static boolean isIncomplete(ReminderDue due) {
        return due.reminder() == null || due.at() == null || due.task() == null;
    }

    /**
     * The {@code traceparent} of the request that led to an event; null where it has none.
     *
     * @throws Unreadable if the text can never be read
     */
    public static String trace(String json) {
        return read(json, event -> event.getString("traceparent", null));
    }

    private static <T> T read(String json, Function<JsonObject, T> reading) {
        try {
            return reading.apply(object(json));
        } catch (JsonException
                | JsonbException
                | DateTimeException
                | ClassCastException
                | NullPointerException
                | IllegalArgumentException e) {
            throw new Unreadable("no event of ours: " + e.getClass().getSimpleName(), e);
        }
    }

    private static JsonObjectBuilder withTime(JsonObject event) {
        return JSON.createObjectBuilder(event.getJsonObject("data"))
                .add("time", Instant.parse(event.getString("time")).toString());
    }

    private static <T extends Announcement> T require(T announcement) {
        if (announcement.user() == null || announcement.user().isEmpty()) {
            throw new Unreadable("an event of nobody", null);
        }
        return announcement;
    }

    private static TaskEvent numbered(TaskEvent event) {
        if (event.sequence() < 1) {
            throw new Unreadable("a task event without its place in the sequence", null);
        }
        return event;
    }

    private static JsonObject object(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /** What the envelope says is not said again in the data. */
    private static final class DataOnly implements PropertyVisibilityStrategy {

        @Override
        public boolean isVisible(Field field) {
            return false;
        }

        @Override
        public boolean isVisible(Method method) {
            return !(Announcement.class.isAssignableFrom(method.getDeclaringClass())
                    && ENVELOPE_ONLY.contains(method.getName()));
        }
    }

    /** An event that no later try will make readable: it belongs into the dead-letter topic. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}

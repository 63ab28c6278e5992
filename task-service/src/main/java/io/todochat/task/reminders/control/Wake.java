package io.todochat.task.reminders.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;

/**
 * An instant at which somebody is to be reminded of something: what it is stands in the store, as it is by then.
 *
 * @param person in the form that is safe in keys
 */
public record Wake(String person, Instant at) {

    /** The same for the same instant, so that a job never needs to be changed or deleted, and is there once. */
    String jobName() {
        return "r-" + UUID.nameUUIDFromBytes((person + ":" + at).getBytes(UTF_8));
    }

    /** What the job carries back to us. */
    JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("person", person)
                .add("at", at.toString())
                .build();
    }
}

package io.todochat.task.reminders.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;

/** A reminder that is to be announced at an instant. */
record DueReminder(int task, String reminder, long generation, Instant at) {

    /** New for every generation, so that a job never needs to be changed or deleted. */
    String jobName(String person) {
        var name = person + ":" + task + ":" + reminder;
        return "r-" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8)) + "-" + generation;
    }

    /** What the job carries back to us. */
    JsonObject toJson(String person) {
        return Json.createObjectBuilder()
                .add("person", person)
                .add("task", task)
                .add("reminder", reminder)
                .add("generation", generation)
                .build();
    }
}

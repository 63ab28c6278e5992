package io.todochat.bench;

import io.todochat.cell.Cell;
import io.todochat.cell.Service;
import io.todochat.events.PersonKey;
import jakarta.json.Json;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** Somebody with a to-do list. Each call is one request; all are made by one thread at a time. */
final class Person {

    private static final int STEP = 500;

    private final String name;
    private final Wire wire;
    private final Words words;
    private final Deque<String> added = new ArrayDeque<>();
    private int tasks;

    Person(Cell cell, String name) {
        this.name = name;
        wire = new Wire(cell.url(Service.TASK), Map.of("Authorization", "Bearer " + cell.token(name)));
        words = new Words(name.hashCode());
    }

    /** As keys of documents have it. */
    String key() {
        return PersonKey.of(name);
    }

    /** Adds tasks until there are that many open ones. */
    void fill(int wanted) {
        while (tasks < wanted) {
            var operations = Json.createArrayBuilder();
            var more = Math.min(STEP, wanted - tasks);
            for (int i = 0; i < more; i++) {
                operations.add(Json.createObjectBuilder().add("op", "add").add("task", words.task()));
            }
            var body = Json.createObjectBuilder().add("operations", operations).build();
            wire.post("/api/v1/tasks/bulk", body.toString()).expect(200);
            tasks += more;
        }
    }

    void add() {
        var location =
                wire.post("/api/v1/tasks", words.task().toString()).expect(201).location();
        added.add(location.substring(location.lastIndexOf('/') + 1));
    }

    boolean hasAdded() {
        return !added.isEmpty();
    }

    /** Completes one of those that were added. */
    void complete() {
        wire.post("/api/v1/tasks/" + added.poll() + "/complete", null).expect(200);
    }

    void settings() {
        wire.get("/api/v1/settings").expect(200);
    }

    void list() {
        wire.get("/api/v1/tasks?limit=20").expect(200);
    }

    void search() {
        wire.get("/api/v1/tasks?limit=20&q=" + words.search()).expect(200);
    }
}

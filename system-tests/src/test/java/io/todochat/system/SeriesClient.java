package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;

/** Somebody whose first task repeats, and who has no other unless a test says so. */
record SeriesClient(PersonClient person) {

    static SeriesClient anybody() {
        return new SeriesClient(PersonClient.anybody());
    }

    /** Makes it, in Berlin. */
    void add(String due, String rule) {
        add(due, rule, "");
    }

    /** @param more members of the recurrence, each after a comma */
    void add(String due, String rule, String more) {
        add(due, "Europe/Berlin", rule, more);
    }

    void add(String due, String zone, String rule, String more) {
        post("{\"title\": \"plants\", \"due\": \"%s\", \"zone\": \"%s\", \"recurrence\": {\"rule\": \"%s\"%s}}"
                .formatted(due, zone, rule, more));
    }

    /** Makes a task. */
    void post(String task) {
        assertThat(call("POST", "/tasks", task).statusCode()).isEqualTo(201);
    }

    /** Finishes a task; the one that follows. */
    JsonObject completed(int number) {
        expect("POST", "/tasks/" + number + "/complete", null);
        return open(number + 1);
    }

    /** Finishes one after another from the first task on: when those that follow are due. */
    List<String> dueAfterwards(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> completed(number).getString("due"))
                .toList();
    }

    /** Waits until a task is the open one, and there is no other. */
    JsonObject open(int number) {
        return Waiting.until(person::openTasks, tasks -> ids(tasks).equals(List.of(Integer.toString(number))))
                .getFirst();
    }

    /** Pauses, resumes or ends it. */
    void verb(String verb) {
        expect("POST", "/series/1/" + verb, null);
    }

    JsonObject series() {
        return expect("GET", "/series/1", null);
    }

    JsonObject task(int number) {
        return expect("GET", "/tasks/" + number, null);
    }

    /** What the trail has of it, the newest first. */
    List<String> types() {
        return person.auditEntries().stream()
                .map(entry -> entry.getString("type"))
                .toList();
    }

    List<JsonObject> openTasks() {
        return person.openTasks();
    }

    /** A call that has to succeed. */
    JsonObject expect(String method, String path, String json) {
        var answer = call(method, path, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().isEmpty() ? Json.createObjectBuilder().build() : PersonClient.read(answer.body());
    }

    HttpResponse<String> call(String method, String path, String json, String... headers) {
        return person.call(method, "/api/v1" + path, json, headers);
    }

    static List<String> ids(List<JsonObject> tasks) {
        return tasks.stream().map(task -> task.getString("id")).toList();
    }
}

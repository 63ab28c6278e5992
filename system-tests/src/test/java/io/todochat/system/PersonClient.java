package io.todochat.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A person with a token, talking to the system over HTTP as any client would. */
record PersonClient(String name, String token, URI tasks, URI notifications, URI audit) {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** A person whose name nobody had before. */
    static PersonClient anybody() {
        return SystemUnderTest.get().person("person-" + UUID.randomUUID());
    }

    /** The reply of the assistant. */
    JsonObject say(String text) {
        return json(chat(text, UUID.randomUUID().toString()));
    }

    /** The reply to a message that belongs to a trace: 32 hexadecimal digits. */
    JsonObject say(String text, String trace) {
        return json(send(chatRequest(text, UUID.randomUUID().toString())
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")));
    }

    /** The answer as it comes, whatever its status. */
    HttpResponse<String> chat(String text, String idempotencyKey) {
        return send(chatRequest(text, idempotencyKey));
    }

    private HttpRequest.Builder chatRequest(String text, String idempotencyKey) {
        var body = Json.createObjectBuilder()
                .add("text", text)
                .add("conversation", "test")
                .add("zone", "Europe/Berlin")
                .build();
        return request(tasks.resolve("/api/v1/chat"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(body.toString()));
    }

    List<JsonObject> openTasks() {
        return items(tasks.resolve("/api/v1/tasks"));
    }

    List<JsonObject> trash() {
        return items(tasks.resolve("/api/v1/trash?limit=200"));
    }

    List<JsonObject> auditEntries() {
        return items(audit.resolve("/api/v1/audit?limit=200"));
    }

    JsonObject auditVerification() {
        return json(get(audit.resolve("/api/v1/audit/verify")));
    }

    List<JsonObject> inbox() {
        return items(notifications.resolve("/api/v1/notifications?limit=200"));
    }

    /** An open page of this person. */
    OpenStream openStream() {
        return OpenStream.open(
                HTTP,
                request(notifications.resolve("/api/v1/notifications/stream")).build());
    }

    /**
     * Any call of task-service.
     *
     * @param json the body; null for none
     * @param headers names and values in turn
     */
    HttpResponse<String> call(String method, String path, String json, String... headers) {
        var body = json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
        var request = request(tasks.resolve(path)).header("Content-Type", "application/json");
        return send((headers.length == 0 ? request : request.headers(headers)).method(method, body));
    }

    /** Makes a task with a reminder. */
    void remindAt(String title, Instant at) {
        var task = Json.createObjectBuilder()
                .add("title", title)
                .add(
                        "reminders",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("at", at.toString())))
                .build();
        var made = call("POST", "/api/v1/tasks", task.toString());
        if (made.statusCode() != 201) {
            throw new AssertionError(made.statusCode() + " " + made.body());
        }
    }

    HttpResponse<String> get(URI uri) {
        return send(request(uri));
    }

    /** The whole list, part by part. */
    private List<JsonObject> items(URI uri) {
        var items = new ArrayList<JsonObject>();
        var part = json(get(uri));
        items.addAll(part.getJsonArray("items").getValuesAs(JsonObject.class));
        while (part.containsKey("next")) {
            var more = uri.getQuery() == null ? "?cursor=" : "&cursor=";
            part = json(get(URI.create(uri + more + part.getString("next"))));
            items.addAll(part.getJsonArray("items").getValuesAs(JsonObject.class));
        }
        return items;
    }

    private HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30)).header("Authorization", "Bearer " + token);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject json(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new AssertionError(response.uri() + " answered " + response.statusCode() + " " + response.body());
        }
        return read(response.body());
    }

    static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

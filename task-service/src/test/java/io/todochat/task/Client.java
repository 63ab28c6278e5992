package io.todochat.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.Service;
import io.todochat.http.Problem;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

/** The REST API as one person calls it. */
record Client(String person) {

    private static final String PATCH = "application/merge-patch+json";
    private static final String JSON = "application/json";

    /** One that nobody else is. */
    static Client ofSomebody() {
        return new Client("person-" + UUID.randomUUID());
    }

    HttpResponse<String> add(String title) throws IOException, InterruptedException {
        return post("/tasks", "{\"title\":\"" + title + "\"}");
    }

    HttpResponse<String> bulk(String... operations) throws IOException, InterruptedException {
        return post("/tasks/bulk", "{\"operations\":[" + String.join(",", operations) + "]}");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, null);
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        return send("POST", path, body, headers);
    }

    HttpResponse<String> patch(String path, String body) throws IOException, InterruptedException {
        return send("PATCH", path, body);
    }

    List<JsonObject> items(String path) throws IOException, InterruptedException {
        return json(get(path)).getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** @param headers name and value by turns */
    HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(TaskCell.CELL.url(Service.TASK).resolve("/api/v1" + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", method.equals("PATCH") ? PATCH : JSON);
        }
        return TaskCell.send(person, headers.length == 0 ? request : request.headers(headers));
    }

    static String header(HttpResponse<?> answer, String header) {
        return answer.headers().firstValue(header).orElse(null);
    }

    /** What is answered by a request that is not refused. */
    static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return read(answer);
    }

    /** @return the problem */
    static JsonObject assertProblem(HttpResponse<String> answer, int status, String content) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo(Problem.MEDIA_TYPE);
        assertThat(answer.body()).contains(content);
        return read(answer);
    }

    private static JsonObject read(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}

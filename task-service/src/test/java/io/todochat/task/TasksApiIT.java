package io.todochat.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.Service;
import io.todochat.http.Problem;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.microshed.testing.jupiter.MicroShedTest;

/** The REST API as a client meets it. Public, as MicroShed wants it. */
@MicroShedTest
public class TasksApiIT {

    private static final String PATCH = "application/merge-patch+json";
    private static final String JSON = "application/json";

    private final String name = "person-" + UUID.randomUUID();

    @Test
    void aNewTaskTellsWhereItIsInWhichVersionAndHowItIsUndone() throws Exception {
        var made = post(
                "/tasks", "{\"title\":\" Buy  milk \",\"tags\":[\"Home\",\"#home\"],\"due\":\"2027-01-02T09:00\"}");

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(header(made, "Location")).isEqualTo("/api/v1/tasks/1");
        assertThat(header(made, "ETag")).isEqualTo("\"1\"");
        assertThat(header(made, "Link")).isEqualTo("</api/v1/undo/1>; rel=\"undo\"");
        var task = json(made);
        assertThat(task.getString("title")).isEqualTo("Buy milk");
        assertThat(task.getJsonArray("tags")).hasSize(1);
        assertThat(task.getString("zone")).isEqualTo("UTC");
        assertThat(json(get("/tasks/1"))).isEqualTo(task);
    }

    @Test
    void whoHasTheStateAlreadyIsNotSentIt() throws Exception {
        add("milk");

        assertThat(send("GET", "/tasks/1", null, "If-None-Match", "\"1\"").statusCode())
                .isEqualTo(304);
        patch("/tasks/1", "{\"title\":\"bread\"}");
        assertThat(send("GET", "/tasks/1", null, "If-None-Match", "\"1\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPatchChangesWhatItNamesAndNothingElse() throws Exception {
        post(
                "/tasks",
                "{\"title\":\"milk\",\"notes\":\"two\",\"due\":\"2027-01-02\",\"recurrence\":{\"rule\":\"FREQ=DAILY\"}}");
        var changed = json(patch("/tasks/1", "{\"title\":\"oat milk\",\"notes\":null}"));

        assertThat(changed.getString("title")).isEqualTo("oat milk");
        assertThat(changed.containsKey("notes")).isFalse();
        assertThat(changed.getJsonObject("recurrence").getString("rule")).isEqualTo("FREQ=DAILY");
    }

    @Test
    void whatAPatchSetsToNullIsGone() throws Exception {
        post("/tasks", "{\"title\":\"milk\",\"reminders\":[{\"at\":\"2030-01-01T09:00:00Z\"}],\"tags\":[\"a\"]}");
        var changed = json(patch("/tasks/1", "{\"reminders\":null,\"tags\":null}"));

        assertThat(changed).doesNotContainKeys("reminders", "tags");
    }

    @Test
    void aTagVerbIsDoneOnceUnderItsKey() throws Exception {
        post("/tasks", "{\"title\":\"milk\",\"tags\":[\"a\"]}");
        var first = send("POST", "/tags/a/rename", "{\"to\":\"b\"}", "Idempotency-Key", "k");
        var second = send("POST", "/tags/a/rename", "{\"to\":\"b\"}", "Idempotency-Key", "k");

        assertThat(second.body()).isEqualTo(first.body());
        assertProblem(send("POST", "/tags/a/rename", "{\"to\":\"c\"}", "Idempotency-Key", "k"), 422, "key-used-before");
        assertThat(post("/tags/b/rename", "{\"to\":\" #B \"}").statusCode()).isEqualTo(200);
        assertThat(items("/tags")).extracting(tag -> tag.getString("tag")).containsExactly("B");
    }

    @Test
    void whatWasReadCanBePutBackAsItIs() throws Exception {
        post(
                "/tasks",
                "{\"title\":\"milk\",\"due\":\"2027-01-02\",\"recurrence\":{\"rule\":\"FREQ=DAILY\"},"
                        + "\"checklist\":[{\"title\":\"a\",\"done\":true}],\"reminders\":[{\"before\":\"PT1H\"}]}");
        var before = get("/tasks/1");
        var after = send("PUT", "/tasks/1", before.body(), "If-Match", header(before, "ETag"));

        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(json(after)).isEqualTo(json(before));
    }

    @Test
    void aReplacementNeedsTheStateThatWasRead() throws Exception {
        add("milk");
        patch("/tasks/1", "{\"title\":\"bread\"}");

        assertProblem(send("PUT", "/tasks/1", "{\"title\":\"x\"}"), 428, "precondition-required");
        var refused = send("PUT", "/tasks/1", "{\"title\":\"x\"}", "If-Match", "\"1\"");
        assertProblem(refused, 412, "changed-meanwhile");
        assertThat(json(refused).getJsonObject("current").getString("title")).isEqualTo("bread");
    }

    @Test
    void aClientThatKnowsNothingOfRepetitionsCannotWipeOne() throws Exception {
        post("/tasks", "{\"title\":\"milk\",\"due\":\"2027-01-02\",\"recurrence\":{\"rule\":\"FREQ=DAILY\"}}");

        assertProblem(
                send("PUT", "/tasks/1", "{\"title\":\"x\",\"due\":\"2027-01-02\"}", "If-Match", "*"),
                400,
                "recurrence");
        assertProblem(patch("/tasks/1", "{\"due\":null}"), 400, "/due");
    }

    @Test
    void twoWritersOfDifferentFieldsLoseNothing() throws Exception {
        add("milk");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = IntStream.range(0, 20)
                    .boxed()
                    .flatMap(round -> Stream.of("{\"title\":\"t" + round + "\"}", "{\"notes\":\"n" + round + "\"}"))
                    .map(patch -> threads.submit(() -> patch("/tasks/1", patch).statusCode()))
                    .toList();
            for (var answer : both) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(json(get("/tasks/1"))).containsKeys("title", "notes");
        assertThat(json(get("/tasks/1")).getInt("version")).isEqualTo(41);
    }

    @Test
    void aRequestUnderAKeyIsDoneOnceAndAnsweredAlike() throws Exception {
        var first = send("POST", "/tasks", "{\"title\":\"milk\"}", "Idempotency-Key", "\"one\"");
        var second = send("POST", "/tasks", "{\"title\":\"milk\"}", "Idempotency-Key", "one");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(header(second, "Location")).isEqualTo(header(first, "Location"));
        assertProblem(
                send("POST", "/tasks", "{\"title\":\"bread\"}", "Idempotency-Key", "one"), 422, "key-used-before");
        assertThat(items("/tasks")).hasSize(1);
    }

    @Test
    void severalChangesAreOneStepOrNone() throws Exception {
        add("milk");
        var refused = bulk("{\"op\":\"add\",\"task\":{\"title\":\"bread\"}},{\"op\":\"complete\",\"id\":\"9\"}");
        assertProblem(refused, 404, "/operations/1");
        assertThat(items("/tasks")).hasSize(1);

        var done = bulk("{\"op\":\"add\",\"task\":{\"title\":\"bread\"}},{\"op\":\"complete\",\"id\":\"1\"},"
                + "{\"op\":\"update\",\"id\":\"1\",\"task\":{\"priority\":\"high\"}}");
        assertThat(json(done).getJsonArray("items")).hasSize(3);
        assertThat(json(post("/undo", "")).getJsonArray("items")).hasSize(2);
        assertThat(items("/tasks")).extracting(task -> task.getString("title")).containsExactly("milk");
    }

    @Test
    void aDeletedTaskIsInTheTrashAndComesBack() throws Exception {
        add("milk");

        assertThat(send("DELETE", "/tasks/1", null).statusCode()).isEqualTo(204);
        assertProblem(get("/tasks/1"), 404, "no-such-task");
        assertThat(items("/trash")).hasSize(1);
        assertThat(post("/tasks/1/restore", "").statusCode()).isEqualTo(200);
        assertThat(items("/trash")).isEmpty();
        send("DELETE", "/tasks/1", null);
        assertThat(send("DELETE", "/trash/1", null).statusCode()).isEqualTo(204);
        assertProblem(post("/tasks/1/restore", ""), 404, "no-such-task");
        assertProblem(post("/undo", ""), 409, "nothing-to-undo");
    }

    @Test
    void aTagIsRenamedEverywhereAndAllAtOnceUndone() throws Exception {
        for (int index = 0; index < 3; index++) {
            post("/tasks", "{\"title\":\"t\",\"tags\":[\"Home\"]}");
        }
        post("/tasks", "{\"title\":\"t\",\"tags\":[\"garden\"]}");

        assertProblem(post("/tags/home/rename", "{\"to\":\"GARDEN\"}"), 409, "tag-exists");
        assertThat(json(post("/tags/home/merge", "{\"into\":\"garden\"}")).getInt("changed"))
                .isEqualTo(3);
        assertThat(items("/tags")).extracting(tag -> tag.getInt("count")).containsExactly(4);
        post("/undo", "");
        assertThat(items("/tags")).extracting(tag -> tag.getString("tag")).containsExactly("Home", "garden");
        assertThat(send("DELETE", "/tags/HOME", null).statusCode()).isEqualTo(200);
        assertProblem(send("DELETE", "/tags/home", null), 404, "no-such-tag");
    }

    @Test
    void settingsAreKeptAndWrongOnesNamed() throws Exception {
        assertProblem(patch("/settings", "{\"zone\":\"Mars/Olympus\",\"weekStart\":\"noday\"}"), 400, "/weekStart");
        var set = patch("/settings", "{\"zone\":\"Europe/Berlin\",\"defaultReminder\":\"PT10M\"}");
        assertThat(set.statusCode()).isEqualTo(200);

        var reminded = json(post("/tasks", "{\"title\":\"t\",\"due\":\"2027-01-02T09:00\"}"));
        assertThat(reminded.getString("zone")).isEqualTo("Europe/Berlin");
        assertThat(reminded.getJsonArray("reminders")).hasSize(1);
        assertThat(header(get("/settings"), "ETag")).isEqualTo(header(set, "ETag"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title":""}                                                  | /title
            {"titel":"x"}                                                 | /titel
            {"title":5}                                                   | /title
            {"title":"x","due":"tomorrow"}                                | /due
            {"title":"x","due":"2027-02-30"}                              | /due
            {"title":"x","due":"2027-01-01T09:00","zone":"Nowhere/Town"}  | /zone
            {"title":"x","status":"finished"}                             | /status
            {"title":"x","reminders":[{"before":"PT1H"}]}                 | /reminders/0/before
            {"title":"x","reminders":[{}]}                                | /reminders/0
            {"title":"x","checklist":[{"title":""}]}                      | /checklist/0/title
            {"title":"x","recurrence":{"rule":"FREQ=DAILY"}}              | /due
            {"title":"x","due":"2027-01-01","recurrence":{"rule":"NO"}}   | /recurrence/rule
            {"title":"x","due":"2027-01-01","recurrence":{}}              | /recurrence/rule
            """)
    void whatCannotBeAcceptedIsNamed(String body, String field) throws Exception {
        assertProblem(post("/tasks", body), 400, "\"field\":\"" + field + "\"");
    }

    @Test
    void anotherPersonsTaskIsNotThereForAnyVerb() throws Exception {
        add("milk");
        var stranger = new TasksApiIT();

        for (var method : List.of("GET", "PUT", "PATCH", "DELETE")) {
            var body = method.startsWith("P") ? "{\"title\":\"x\"}" : null;
            assertProblem(stranger.send(method, "/tasks/1", body, "If-Match", "*"), 404, "no-such-task");
        }
        for (var verb : List.of("complete", "reopen", "cancel", "restore", "duplicate")) {
            assertProblem(stranger.post("/tasks/1/" + verb, ""), 404, "no-such-task");
        }
        assertThat(stranger.items("/tasks")).isEmpty();
        assertThat(stranger.items("/trash")).isEmpty();
        assertProblem(stranger.post("/undo/1", ""), 404, "no-such-step");
        assertThat(json(get("/tasks/1")).getString("title")).isEqualTo("milk");
    }

    @Test
    void manyWritersOfOnePersonAreAllServed() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 32)
                    .mapToObj(index -> threads.submit(() -> add("task " + index).statusCode()))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }
        assertThat(items("/tasks?limit=200")).hasSize(32);
    }

    private HttpResponse<String> add(String title) throws Exception {
        return post("/tasks", "{\"title\":\"" + title + "\"}");
    }

    private HttpResponse<String> bulk(String operations) throws Exception {
        return post("/tasks/bulk", "{\"operations\":[" + operations + "]}");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send("GET", path, null);
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send("POST", path, body);
    }

    private HttpResponse<String> patch(String path, String body) throws Exception {
        return send("PATCH", path, body);
    }

    private List<JsonObject> items(String path) throws Exception {
        return json(get(path)).getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(uri(path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", method.equals("PATCH") ? PATCH : JSON);
        }
        return TaskCell.send(name, headers.length == 0 ? request : request.headers(headers));
    }

    private static URI uri(String path) {
        return TaskCell.CELL.url(Service.TASK).resolve("/api/v1" + path);
    }

    private static String header(HttpResponse<?> answer, String header) {
        return answer.headers().firstValue(header).orElse(null);
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String content) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo(Problem.MEDIA_TYPE);
        assertThat(answer.body()).contains(content);
    }
}

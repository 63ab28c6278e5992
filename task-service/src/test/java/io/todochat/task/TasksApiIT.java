package io.todochat.task;

import static io.todochat.task.Client.assertProblem;
import static io.todochat.task.Client.header;
import static io.todochat.task.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.microshed.testing.jupiter.MicroShedTest;

/** Single tasks as a client meets them. Public, as MicroShed wants it. */
@MicroShedTest
public class TasksApiIT {

    private final Client ann = Client.ofSomebody();

    @Test
    void aNewTaskTellsWhereItIsInWhichVersionAndHowItIsUndone() throws Exception {
        var made = ann.post(
                "/tasks", "{\"title\":\" Buy  milk \",\"tags\":[\"Home\",\"#home\"],\"due\":\"2027-01-02T09:00\"}");

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(header(made, "Location")).isEqualTo("/api/v1/tasks/1");
        assertThat(header(made, "ETag")).isEqualTo("\"1\"");
        assertThat(header(made, "Link")).isEqualTo("</api/v1/undo/1>; rel=\"undo\"");
        var task = json(made);
        assertThat(task.getString("title")).isEqualTo("Buy milk");
        assertThat(task.getJsonArray("tags")).hasSize(1);
        assertThat(task.getString("zone")).isEqualTo("UTC");
        assertThat(json(ann.get("/tasks/1"))).isEqualTo(task);
    }

    @Test
    void whoHasTheStateAlreadyIsNotSentIt() throws Exception {
        ann.add("milk");

        assertThat(ann.send("GET", "/tasks/1", null, "If-None-Match", "\"1\"").statusCode())
                .isEqualTo(304);
        ann.patch("/tasks/1", "{\"title\":\"bread\"}");
        assertThat(ann.send("GET", "/tasks/1", null, "If-None-Match", "\"1\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPatchChangesWhatItNamesAndNothingElse() throws Exception {
        ann.post(
                "/tasks",
                "{\"title\":\"milk\",\"notes\":\"two\",\"due\":\"2027-01-02\",\"recurrence\":{\"rule\":\"FREQ=DAILY\"}}");
        var changed = json(ann.patch("/tasks/1", "{\"title\":\"oat milk\",\"notes\":null}"));

        assertThat(changed.getString("title")).isEqualTo("oat milk");
        assertThat(changed.containsKey("notes")).isFalse();
        assertThat(changed.getJsonObject("recurrence").getString("rule")).isEqualTo("FREQ=DAILY");
    }

    @Test
    void whatAPatchSetsToNullIsGone() throws Exception {
        ann.post("/tasks", "{\"title\":\"milk\",\"reminders\":[{\"at\":\"2030-01-01T09:00:00Z\"}],\"tags\":[\"a\"]}");
        var changed = json(ann.patch("/tasks/1", "{\"reminders\":null,\"tags\":null}"));

        assertThat(changed).doesNotContainKeys("reminders", "tags");
    }

    @Test
    void whatWasReadCanBePutBackAsItIs() throws Exception {
        ann.post(
                "/tasks",
                "{\"title\":\"milk\",\"due\":\"2027-01-02\",\"recurrence\":{\"rule\":\"FREQ=DAILY\"},"
                        + "\"checklist\":[{\"title\":\"a\",\"done\":true}],\"reminders\":[{\"before\":\"PT1H\"}]}");
        var before = ann.get("/tasks/1");
        var after = ann.send("PUT", "/tasks/1", before.body(), "If-Match", header(before, "ETag"));

        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(json(after)).isEqualTo(json(before));
    }

    @Test
    void aReplacementNeedsTheStateThatWasRead() throws Exception {
        ann.add("milk");
        ann.patch("/tasks/1", "{\"title\":\"bread\"}");

        assertProblem(ann.send("PUT", "/tasks/1", "{\"title\":\"x\"}"), 428, "precondition-required");
        var refused = ann.send("PUT", "/tasks/1", "{\"title\":\"x\"}", "If-Match", "\"1\"");
        var current = assertProblem(refused, 412, "changed-meanwhile").getJsonObject("current");
        assertThat(current.getString("title")).isEqualTo("bread");
    }

    @Test
    void aClientThatKnowsNothingOfRepetitionsCannotWipeOne() throws Exception {
        ann.post("/tasks", "{\"title\":\"milk\",\"due\":\"2027-01-02\",\"recurrence\":{\"rule\":\"FREQ=DAILY\"}}");

        assertProblem(
                ann.send("PUT", "/tasks/1", "{\"title\":\"x\",\"due\":\"2027-01-02\"}", "If-Match", "*"),
                400,
                "recurrence");
        assertProblem(ann.patch("/tasks/1", "{\"due\":null}"), 400, "/due");
    }

    @Test
    void twoWritersOfDifferentFieldsLoseNothing() throws Exception {
        ann.add("milk");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = IntStream.range(0, 20)
                    .boxed()
                    .flatMap(round -> Stream.of("{\"title\":\"t" + round + "\"}", "{\"notes\":\"n" + round + "\"}"))
                    .map(patch ->
                            threads.submit(() -> ann.patch("/tasks/1", patch).statusCode()))
                    .toList();
            for (var answer : both) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(json(ann.get("/tasks/1"))).containsKeys("title", "notes");
        assertThat(json(ann.get("/tasks/1")).getInt("version")).isEqualTo(41);
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
        assertProblem(ann.post("/tasks", body), 400, "\"field\":\"" + field + "\"");
    }

    @Test
    void anotherPersonsTaskIsNotThereForAnyVerb() throws Exception {
        ann.add("milk");
        var stranger = Client.ofSomebody();

        for (var method : List.of("GET", "PUT", "PATCH", "DELETE")) {
            var body = method.startsWith("P") ? "{\"title\":\"x\"}" : null;
            assertProblem(stranger.send(method, "/tasks/1", body, "If-Match", "*"), 404, "no-such-task");
        }
        for (var verb : List.of("complete", "reopen", "cancel", "restore", "duplicate", "skip")) {
            assertProblem(stranger.post("/tasks/1/" + verb, ""), 404, "no-such-task");
        }
        assertProblem(stranger.post("/tasks/1/snooze", "{\"for\":\"PT1H\"}"), 404, "no-such-task");
        assertProblem(stranger.get("/tasks/1/occurrences"), 404, "no-such-task");
        assertProblem(stranger.send("DELETE", "/trash/1", null), 404, "no-such-task");
        assertProblem(stranger.bulk("{\"op\":\"delete\",\"id\":\"1\"}"), 404, "no-such-task");
        assertThat(stranger.items("/tasks")).isEmpty();
        assertThat(stranger.items("/trash")).isEmpty();
        assertProblem(stranger.post("/undo/1", ""), 404, "no-such-step");
        assertThat(json(ann.get("/tasks/1")).getString("title")).isEqualTo("milk");
    }

    @Test
    void manyWritersOfOnePersonAreAllServed() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 32)
                    .mapToObj(index ->
                            threads.submit(() -> ann.add("task " + index).statusCode()))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }
        assertThat(ann.items("/tasks?limit=200")).hasSize(32);
    }
}

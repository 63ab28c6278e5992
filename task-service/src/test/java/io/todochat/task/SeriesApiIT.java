package io.todochat.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.Service;
import io.todochat.events.NextOccurrence;
import io.todochat.http.Problem;
import io.todochat.task.tasks.boundary.CarryOnResource.Carried;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.microshed.testing.jupiter.MicroShedTest;

/** Series as a client meets them. Public, as MicroShed wants it. */
@MicroShedTest
public class SeriesApiIT {

    private final String name = "person-" + UUID.randomUUID();

    @BeforeEach
    void plants() throws Exception {
        post(
                "/tasks",
                "{\"title\":\"plants\",\"due\":\"2030-01-01T09:00\",\"zone\":\"Europe/Berlin\","
                        + "\"recurrence\":{\"rule\":\"FREQ=DAILY\"}}");
    }

    @Test
    void aSeriesTellsHowItRepeatsHowFarItIsAndWhatComesNext() throws Exception {
        var series = json(get("/series/1"));

        assertThat(series.getString("title")).isEqualTo("plants");
        assertThat(series.getString("rule")).isEqualTo("FREQ=DAILY");
        assertThat(series.getString("sentence")).isEqualTo("every day at 09:00, Berlin time");
        assertThat(series.getString("zone")).isEqualTo("Europe/Berlin");
        assertThat(series.getString("task")).isEqualTo("1");
        assertThat(series.getString("next")).isEqualTo("2030-01-02T09:00");
        assertThat(series.getBoolean("paused") || series.getBoolean("ended")).isFalse();
        assertThat(json(get("/series")).getJsonArray("items")).containsExactly(series);
        assertThat(send("GET", "/series/1", null, "If-None-Match", "\"1\"").statusCode())
                .isEqualTo(304);
        assertProblem(get("/series/2"), 404, "no-such-series");
        assertProblem(get("/series/x"), 404, "no-such-series");
    }

    @Test
    void aVerbHoldsForTheStateThatWasReadIsDoneOnceUnderItsKeyAndCanBeUndone() throws Exception {
        var paused = send("POST", "/series/1/pause", null, "If-Match", "\"1\"", "Idempotency-Key", "k");
        var again = send("POST", "/series/1/pause", null, "If-Match", "\"1\"", "Idempotency-Key", "k");

        assertThat(json(paused).getBoolean("paused")).isTrue();
        assertThat(json(paused).containsKey("next")).isFalse();
        assertThat(again.body()).isEqualTo(paused.body());
        assertThat(header(paused, "ETag")).isEqualTo("\"2\"");
        var late = send("POST", "/series/1/resume", null, "If-Match", "\"1\"");
        assertProblem(late, 412, "changed-meanwhile");
        assertThat(late.body()).contains("\"current\":" + get("/series/1").body());
        assertProblem(post("/series/1/pause", null), 409, "paused-already");
        assertThat(header(paused, "Link")).contains("/api/v1/undo/2");
        post("/undo/2", null);
        assertThat(json(get("/series/1")).getBoolean("paused")).isFalse();
    }

    @Test
    void aSkippedTaskIsCancelledAndTheOneThatFollowsIsNotMadeTwice() throws Exception {
        var skipped = json(post("/tasks/1/skip", "{\"until\":\"2030-02-01\"}"));
        var revision = json(get("/series/1")).getJsonNumber("version").longValue();
        var next = new NextOccurrence(name, "1", revision, "2030-02-01T09:00", "2030-02-01T09:00", 0, 30, "test");
        var sidecar = TaskCell.asSidecar(TaskIT.SidecarApi.class);

        assertThat(sidecar.next(next).readEntity(Carried.class)).isEqualTo(new Carried("done", "2"));
        assertThat(sidecar.next(next).readEntity(Carried.class)).isEqualTo(new Carried("already-answered", null));

        assertThat(skipped.getString("status")).isEqualTo("cancelled");
        assertThat(json(get("/tasks")).getJsonArray("items")).hasSize(1);
        assertThat(json(get("/series/1")).getInt("skipped")).isEqualTo(31);
        assertProblem(post("/tasks/1/skip", null), 409, "not-open");
        assertProblem(post("/series/1/skip", "{\"until\":\"tomorrow\"}"), 400, "/until");
        assertProblem(post("/series/1/skip", "{\"til\":\"2030-02-01\"}"), 400, "/til");
        assertProblem(post("/series/1/skip", "{\"until\":\"2030-02-01\"}"), 409, "nothing-to-skip");
    }

    @Test
    void datesAreTakenOutAndAddedAndAPatchOfSomethingElseKeepsThem() throws Exception {
        send("PATCH", "/tasks/1", """
                {"recurrence": {"exdates": ["2030-01-02T09:00:00", "2030-01-04"], "rdates": ["2030-01-05T18:00"]}}""");
        send("PATCH", "/tasks/1", "{\"title\": \"ferns\"}");

        assertThat(get("/tasks/1/occurrences?count=4").body())
                .contains("2030-01-01T09:00", "2030-01-03T09:00", "2030-01-05T09:00", "2030-01-05T18:00")
                .doesNotContain("2030-01-02", "2030-01-04", "2030-01-06");
        assertThat(json(get("/series/1")).getString("next")).isEqualTo("2030-01-03T09:00");
        assertThat(json(get("/series/1")).getJsonArray("exdates").toString())
                .isEqualTo("[\"2030-01-02T09:00\",\"2030-01-04\"]");
        assertProblem(
                send("PATCH", "/tasks/1", "{\"recurrence\": {\"exdates\": [\"soon\"]}}"), 400, "/recurrence/exdates/0");
        send("PATCH", "/tasks/1", "{\"recurrence\": {\"exdates\": null, \"rdates\": null}}");
        assertThat(json(get("/tasks/1")).getJsonObject("recurrence").keySet())
                .containsExactlyInAnyOrder("rule", "monthEnd", "from");
    }

    @Test
    void severalAreSkippedAndPutOffInOneStepOrNoneIs() throws Exception {
        post("/tasks", "{\"title\":\"call\",\"reminders\":[{\"at\":\"2030-01-01T08:00:00Z\"}]}");
        var skip = "{\"op\":\"skip\",\"id\":\"1\",\"until\":\"2030-02-01\"}";
        assertProblem(bulk(skip, "{\"op\":\"snooze\",\"id\":\"2\"}"), 400, "/operations/1");
        assertProblem(bulk(skip, "{\"op\":\"snooze\",\"id\":\"2\",\"for\":\"soon\"}"), 400, "\"/operations/1/for\"");
        assertProblem(
                bulk(skip, "{\"op\":\"skip\",\"id\":\"2\",\"til\":\"2030-02-01\"}"), 400, "\"/operations/1/til\"");
        assertProblem(bulk(skip, "{\"op\":\"skip\",\"id\":\"2\"}"), 409, "\"/operations/1\"");
        assertThat(json(get("/tasks/1")).getString("status")).isEqualTo("open");

        var done = bulk(skip, "{\"op\":\"snooze\",\"id\":\"2\",\"until\":\"2030-01-01T10:00:00Z\"}");

        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(done.body()).contains("\"cancelled\"", "\"snoozed\":\"2030-01-01T10:00:00Z\"");
        assertThat(json(get("/series/1")).getString("skipTo")).isEqualTo("2030-02-01");
        post("/undo", null);
        assertThat(json(get("/tasks/1")).getString("status")).isEqualTo("open");
        assertThat(get("/tasks/2").body()).doesNotContain("snoozed");
    }

    private HttpResponse<String> bulk(String... operations) throws Exception {
        return post("/tasks/bulk", "{\"operations\":[" + String.join(",", operations) + "]}");
    }

    @Test
    void anEndedSeriesLeavesItsTaskAndARecurrenceBeginsAnew() throws Exception {
        assertThat(json(post("/series/1/end", null)).getBoolean("ended")).isTrue();
        assertProblem(post("/series/1/end", null), 409, "series-ended");
        assertThat(json(get("/tasks/1")).containsKey("recurrence")).isFalse();
        send("PATCH", "/tasks/1", "{\"recurrence\":{\"rule\":\"FREQ=WEEKLY\"}}");

        assertThat(json(get("/series/1")).getBoolean("ended")).isFalse();
        assertThat(json(get("/series/1")).getString("next")).isEqualTo("2030-01-08T09:00");
    }

    @Test
    void anEditSaysForWhichOccurrencesItIsMeant() throws Exception {
        assertProblem(send("PATCH", "/tasks/1?scope=all", "{\"title\":\"x\"}"), 400, "scope");
        assertProblem(
                send("PATCH", "/tasks/1?scope=this", "{\"recurrence\":{\"rule\":\"FREQ=WEEKLY\"}}"),
                400,
                "/recurrence");
        send("PATCH", "/tasks/1?scope=following", "{\"due\":\"2030-01-01T20:00\"}");

        assertThat(json(get("/series/1")).getString("next")).isEqualTo("2030-01-02T20:00");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send("GET", path, null);
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send("POST", path, body);
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        var uri = TaskCell.CELL.url(Service.TASK).resolve("/api/v1" + path);
        var request = HttpRequest.newBuilder(uri)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        return TaskCell.send(name, headers.length == 0 ? request : request.headers(headers));
    }

    private static String header(HttpResponse<?> answer, String header) {
        return answer.headers().firstValue(header).orElse(null);
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
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

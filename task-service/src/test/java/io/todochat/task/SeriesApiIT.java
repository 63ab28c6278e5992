package io.todochat.task;

import static io.todochat.task.Client.assertProblem;
import static io.todochat.task.Client.header;
import static io.todochat.task.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.NextOccurrence;
import io.todochat.task.tasks.boundary.CarryOnResource.Carried;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.microshed.testing.jupiter.MicroShedTest;

/** Series as a client meets them. Public, as MicroShed wants it. */
@MicroShedTest
public class SeriesApiIT {

    private final Client ann = Client.ofSomebody();

    @BeforeEach
    void plants() throws Exception {
        ann.post(
                "/tasks",
                "{\"title\":\"plants\",\"due\":\"2030-01-01T09:00\",\"zone\":\"Europe/Berlin\","
                        + "\"recurrence\":{\"rule\":\"FREQ=DAILY\"}}");
    }

    @Test
    void aSeriesTellsHowItRepeatsHowFarItIsAndWhatComesNext() throws Exception {
        var series = json(ann.get("/series/1"));

        assertThat(series.getString("title")).isEqualTo("plants");
        assertThat(series.getString("rule")).isEqualTo("FREQ=DAILY");
        assertThat(series.getString("sentence")).isEqualTo("every day at 09:00, Berlin time");
        assertThat(series.getString("zone")).isEqualTo("Europe/Berlin");
        assertThat(series.getString("task")).isEqualTo("1");
        assertThat(series.getString("next")).isEqualTo("2030-01-02T09:00");
        assertThat(series.getBoolean("paused") || series.getBoolean("ended")).isFalse();
        assertThat(json(ann.get("/series")).getJsonArray("items")).containsExactly(series);
        assertThat(ann.send("GET", "/series/1", null, "If-None-Match", "\"1\"").statusCode())
                .isEqualTo(304);
        assertProblem(ann.get("/series/2"), 404, "no-such-series");
        assertProblem(ann.get("/series/x"), 404, "no-such-series");
    }

    @Test
    void aVerbHoldsForTheStateThatWasReadIsDoneOnceUnderItsKeyAndCanBeUndone() throws Exception {
        var paused = ann.send("POST", "/series/1/pause", null, "If-Match", "\"1\"", "Idempotency-Key", "k");
        var again = ann.send("POST", "/series/1/pause", null, "If-Match", "\"1\"", "Idempotency-Key", "k");

        assertThat(json(paused).getBoolean("paused")).isTrue();
        assertThat(json(paused).containsKey("next")).isFalse();
        assertThat(again.body()).isEqualTo(paused.body());
        assertThat(header(paused, "ETag")).isEqualTo("\"2\"");
        var late = ann.send("POST", "/series/1/resume", null, "If-Match", "\"1\"");
        assertProblem(late, 412, "changed-meanwhile");
        assertThat(late.body()).contains("\"current\":" + ann.get("/series/1").body());
        assertProblem(ann.post("/series/1/pause", null), 409, "paused-already");
        assertThat(header(paused, "Link")).contains("/api/v1/undo/2");
        ann.post("/undo/2", null);
        assertThat(json(ann.get("/series/1")).getBoolean("paused")).isFalse();
    }

    @Test
    void aSkippedTaskIsCancelledAndTheOneThatFollowsIsNotMadeTwice() throws Exception {
        var skipped = json(ann.post("/tasks/1/skip", "{\"until\":\"2030-02-01\"}"));
        var revision = json(ann.get("/series/1")).getJsonNumber("version").longValue();
        var next =
                new NextOccurrence(ann.person(), "1", revision, "2030-02-01T09:00", "2030-02-01T09:00", 0, 30, "test");
        var sidecar = TaskCell.asSidecar(TaskIT.SidecarApi.class);

        assertThat(sidecar.next(next).readEntity(Carried.class)).isEqualTo(new Carried("done", "2"));
        assertThat(sidecar.next(next).readEntity(Carried.class)).isEqualTo(new Carried("already-answered", null));

        assertThat(skipped.getString("status")).isEqualTo("cancelled");
        assertThat(json(ann.get("/tasks")).getJsonArray("items")).hasSize(1);
        assertThat(json(ann.get("/series/1")).getInt("skipped")).isEqualTo(31);
        assertProblem(ann.post("/tasks/1/skip", null), 409, "not-open");
        assertProblem(ann.post("/series/1/skip", "{\"until\":\"tomorrow\"}"), 400, "/until");
        assertProblem(ann.post("/series/1/skip", "{\"til\":\"2030-02-01\"}"), 400, "/til");
        assertProblem(ann.post("/series/1/skip", "{\"until\":\"2030-02-01\"}"), 409, "nothing-to-skip");
    }

    @Test
    void datesAreTakenOutAndAddedAndAPatchOfSomethingElseKeepsThem() throws Exception {
        ann.send("PATCH", "/tasks/1", """
                {"recurrence": {"exdates": ["2030-01-02T09:00:00", "2030-01-04"], "rdates": ["2030-01-05T18:00"]}}""");
        ann.send("PATCH", "/tasks/1", "{\"title\": \"ferns\"}");

        assertThat(ann.get("/tasks/1/occurrences?count=4").body())
                .contains("2030-01-01T09:00", "2030-01-03T09:00", "2030-01-05T09:00", "2030-01-05T18:00")
                .doesNotContain("2030-01-02", "2030-01-04", "2030-01-06");
        assertThat(json(ann.get("/series/1")).getString("next")).isEqualTo("2030-01-03T09:00");
        assertThat(json(ann.get("/series/1")).getJsonArray("exdates").toString())
                .isEqualTo("[\"2030-01-02T09:00\",\"2030-01-04\"]");
        assertProblem(
                ann.send("PATCH", "/tasks/1", "{\"recurrence\": {\"exdates\": [\"soon\"]}}"),
                400,
                "/recurrence/exdates/0");
        ann.send("PATCH", "/tasks/1", "{\"recurrence\": {\"exdates\": null, \"rdates\": null}}");
        assertThat(json(ann.get("/tasks/1")).getJsonObject("recurrence").keySet())
                .containsExactlyInAnyOrder("rule", "monthEnd", "from");
    }

    @Test
    void severalAreSkippedAndPutOffInOneStepOrNoneIs() throws Exception {
        ann.post("/tasks", "{\"title\":\"call\",\"reminders\":[{\"at\":\"2030-01-01T08:00:00Z\"}]}");
        var skip = "{\"op\":\"skip\",\"id\":\"1\",\"until\":\"2030-02-01\"}";
        assertProblem(ann.bulk(skip, "{\"op\":\"snooze\",\"id\":\"2\"}"), 400, "/operations/1");
        assertProblem(
                ann.bulk(skip, "{\"op\":\"snooze\",\"id\":\"2\",\"for\":\"soon\"}"), 400, "\"/operations/1/for\"");
        assertProblem(
                ann.bulk(skip, "{\"op\":\"skip\",\"id\":\"2\",\"til\":\"2030-02-01\"}"), 400, "\"/operations/1/til\"");
        assertProblem(ann.bulk(skip, "{\"op\":\"skip\",\"id\":\"2\"}"), 409, "\"/operations/1\"");
        assertProblem(
                ann.bulk(skip, "{\"op\":\"snooze\",\"id\":\"2\",\"until\":\"2020-01-01T00:00:00Z\"}"),
                400,
                "\"/operations/1/until\"");
        assertThat(json(ann.get("/tasks/1")).getString("status")).isEqualTo("open");

        var done = ann.bulk(skip, "{\"op\":\"snooze\",\"id\":\"2\",\"until\":\"2030-01-01T10:00:00Z\"}");

        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(done.body()).contains("\"cancelled\"", "\"snoozed\":\"2030-01-01T10:00:00Z\"");
        assertThat(json(ann.get("/series/1")).getString("skipTo")).isEqualTo("2030-02-01");
        ann.post("/undo", null);
        assertThat(json(ann.get("/tasks/1")).getString("status")).isEqualTo("open");
        assertThat(ann.get("/tasks/2").body()).doesNotContain("snoozed");
    }

    @Test
    void anEndedSeriesLeavesItsTaskAndARecurrenceBeginsAnew() throws Exception {
        assertThat(json(ann.post("/series/1/end", null)).getBoolean("ended")).isTrue();
        assertProblem(ann.post("/series/1/end", null), 409, "series-ended");
        assertThat(json(ann.get("/tasks/1")).containsKey("recurrence")).isFalse();
        ann.send("PATCH", "/tasks/1", "{\"recurrence\":{\"rule\":\"FREQ=WEEKLY\"}}");

        assertThat(json(ann.get("/series/1")).getBoolean("ended")).isFalse();
        assertThat(json(ann.get("/series/1")).getString("next")).isEqualTo("2030-01-08T09:00");
    }

    @Test
    void anEditSaysForWhichOccurrencesItIsMeant() throws Exception {
        assertProblem(ann.send("PATCH", "/tasks/1?scope=all", "{\"title\":\"x\"}"), 400, "scope");
        assertProblem(
                ann.send("PATCH", "/tasks/1?scope=this", "{\"recurrence\":{\"rule\":\"FREQ=WEEKLY\"}}"),
                400,
                "/recurrence");
        ann.send("PATCH", "/tasks/1?scope=following", "{\"due\":\"2030-01-01T20:00\"}");

        assertThat(json(ann.get("/series/1")).getString("next")).isEqualTo("2030-01-02T20:00");
    }
}

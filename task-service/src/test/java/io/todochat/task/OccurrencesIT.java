package io.todochat.task;

import static io.todochat.task.Client.assertProblem;
import static io.todochat.task.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.microshed.testing.jupiter.MicroShedTest;

/** What rules come to, as a client asks for it. Public, as MicroShed wants it. */
@MicroShedTest
public class OccurrencesIT {

    private final Client ann = Client.ofSomebody();

    @Test
    void aRuleIsTriedBeforeATaskRepeatsByIt() throws Exception {
        var preview = json(ann.post("/occurrences", """
                {"rule": "byday=2TU;freq=monthly;interval=1", "start": "2026-03-01T09:00", "zone": "Europe/Berlin",
                 "count": 3, "exdates": ["2026-03-10"], "rdates": ["2026-03-29T02:30"]}"""));

        assertThat(preview.getString("rule")).isEqualTo("FREQ=MONTHLY;BYDAY=2TU");
        assertThat(preview.getString("sentence")).startsWith("every second Tuesday of the month at 09:00, Berlin time");
        assertThat(texts(preview, "at"))
                .containsExactly("2026-03-29T03:30:00+02:00", "2026-04-14T09:00:00+02:00", "2026-05-12T09:00:00+02:00");
        assertThat(texts(preview, "slot")).startsWith("2026-03-29T02:30");
        assertThat(texts(preview, "due")).startsWith("2026-03-29T03:30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'start':'2026-11-24'}                                                | /rule",
                "{'rule':'FREQ=DAILY'}                                                 | /start",
                "{'rule':'FREQ=SECONDLY','start':'2026-11-24T09:00'}                   | /rule",
                "{'rule':'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30','start':'2026-11-24'}    | /rule",
                "{'rule':'FREQ=DAILY','start':'24.11.2026'}                            | /start",
                "{'rule':'FREQ=DAILY','start':'2026-11-24','zone':'+01:00'}            | /zone",
                "{'rule':'FREQ=DAILY','start':'2026-11-24','monthEnd':'stay'}          | /monthEnd",
                "{'rule':'FREQ=DAILY','start':'2026-11-24','count':0}                  | /count",
                "{'rule':'FREQ=DAILY','start':'2026-11-24','count':1.5}                | /count",
                "{'rule':'FREQ=DAILY','start':'2026-11-24','exdates':['2026-11-25','x']}      | /exdates/1",
                "{'rule':'FREQ=DAILY','start':'2026-11-24','rdates':['25.11.2026']}           | /rdates/0",
                "{'rule':'FREQ=DAILY','start':'2026-11-24','colour':'red'}             | /colour",
            })
    void whatIsWrongWithARuleIsToldWhereItIs(String body, String field) throws Exception {
        assertProblem(ann.post("/occurrences", body.replace('\'', '"')), 400, "\"field\":\"" + field + "\"");
    }

    @Test
    void aRepeatingTaskShowsItsNextOccurrencesFromItsOwnOn() throws Exception {
        ann.post("/tasks", """
                {"title": "pay the rent", "due": "2027-01-31T09:00", "zone": "Europe/Berlin",
                 "recurrence": {"rule": "FREQ=MONTHLY"}}""");

        assertThat(texts(json(ann.get("/tasks/1/occurrences?count=3")), "at"))
                .containsExactly("2027-01-31T09:00:00+01:00", "2027-02-28T09:00:00+01:00", "2027-03-31T09:00:00+02:00");
        assertThat(texts(json(ann.get("/tasks/1/occurrences?count=1&from=2027-02-28T08:00:01Z")), "slot"))
                .containsExactly("2027-03-31T09:00");
        assertProblem(ann.get("/tasks/1/occurrences?count=1001"), 400, "\"field\":\"count\"");
        assertProblem(ann.get("/tasks/1/occurrences?from=tomorrow"), 400, "\"field\":\"from\"");
    }

    @Test
    void aTaskOfWholeDaysShowsDays() throws Exception {
        ann.post(
                "/tasks",
                "{\"title\": \"water\", \"due\": \"2027-01-01\", \"recurrence\": {\"rule\": \"FREQ=DAILY\"}}");
        var water = json(ann.get("/tasks/1/occurrences?count=2"));

        assertThat(texts(water, "due")).containsExactly("2027-01-01", "2027-01-02");
        assertThat(water.getJsonArray("items").getJsonObject(0)).doesNotContainKey("at");
        assertThat(water.getString("sentence")).isEqualTo("every day");
    }

    @Test
    void whatCountsFromCompletionSaysSoAndIsShownAsIfItWereDoneInTime() throws Exception {
        ann.post("/tasks", """
                {"title": "water", "due": "2027-01-01",
                 "recurrence": {"rule": "FREQ=WEEKLY;INTERVAL=2;COUNT=2", "from": "completion"}}""");
        var water = json(ann.get("/tasks/1/occurrences"));

        assertThat(water.getString("sentence")).isEqualTo("every 2 weeks, counted from when it is done, 2 times");
        assertThat(json(ann.get("/series/1")).getString("sentence")).isEqualTo(water.getString("sentence"));
        assertThat(texts(water, "due")).containsExactly("2027-01-01", "2027-01-15");
    }

    @Test
    void whatIsLeftOutOnPurposeIsNotShownAndNothingWhileTheSeriesIsPaused() throws Exception {
        ann.post(
                "/tasks",
                "{\"title\": \"water\", \"due\": \"2027-01-01\", \"recurrence\": {\"rule\": \"FREQ=DAILY\"}}");

        assertThat(ann.post("/series/1/pause", "{}").statusCode()).isEqualTo(200);
        assertThat(texts(json(ann.get("/tasks/1/occurrences?count=3")), "slot")).containsExactly("2027-01-01");
        assertThat(ann.post("/series/1/resume", "{}").statusCode()).isEqualTo(200);
        assertThat(texts(json(ann.get("/tasks/1/occurrences?count=3")), "slot"))
                .containsExactly("2027-01-01", "2027-01-02", "2027-01-03");
    }

    @Test
    void aTaskThatIsNotThereOrDoesNotRepeatHasNoOccurrences() throws Exception {
        ann.post("/tasks", "{\"title\": \"once\"}");

        assertProblem(ann.get("/tasks/1/occurrences"), 404, "not-repeating");
        assertProblem(ann.get("/tasks/2/occurrences"), 404, "no-such-task");
    }

    @Test
    void aTaskDoesNotRepeatByTheMinute() throws Exception {
        assertProblem(ann.post("/tasks", """
                        {"title": "t", "due": "2027-01-01T09:00", "recurrence": {"rule": "FREQ=MINUTELY"}}"""), 400, "The shortest unit in which a task repeats is the hour.");
    }

    private static List<String> texts(JsonObject preview, String member) {
        return preview.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString(member))
                .toList();
    }
}

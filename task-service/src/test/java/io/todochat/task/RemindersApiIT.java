package io.todochat.task;

import static io.todochat.task.Client.assertProblem;
import static io.todochat.task.Client.header;
import static io.todochat.task.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.microshed.testing.jupiter.MicroShedTest;

/** Reminders as a client sets and puts them off. Public, as MicroShed wants it. */
@MicroShedTest
public class RemindersApiIT {

    private static final Instant NEXT_YEAR =
            Instant.now().plus(365, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    private final Client ann = Client.ofSomebody();

    @Test
    void aReminderIsPutOffUndoneAndPutOffAgain() throws Exception {
        remindAt(NEXT_YEAR);
        var until = NEXT_YEAR.plusSeconds(600);
        var snoozed = ann.post("/tasks/1/snooze", "{\"until\":\"" + until + "\"}");

        assertThat(snoozed.statusCode()).isEqualTo(200);
        assertThat(reminder(snoozed).getString("snoozed")).isEqualTo(until.toString());
        assertThat(reminder(snoozed).getString("at")).isEqualTo(NEXT_YEAR.toString());
        assertThat(ann.post("/undo", "").statusCode()).isEqualTo(200);
        var before = Instant.now();
        var again = ann.post("/tasks/1/snooze", "{\"for\":\"PT10M\",\"reminder\":\"1\"}");
        assertThat(Instant.parse(reminder(again).getString("snoozed")))
                .isBetween(before.plusSeconds(599), before.plusSeconds(660));
    }

    @Test
    void whatIsReadWithASnoozeCanBePutBackAsItIs() throws Exception {
        remindAt(NEXT_YEAR);
        var snoozed = ann.post("/tasks/1/snooze", "{\"for\":\"P1D\"}");
        var put = ann.send("PUT", "/tasks/1", snoozed.body(), "If-Match", header(snoozed, "ETag"));

        assertThat(put.statusCode()).isEqualTo(200);
        assertThat(json(put)).isEqualTo(json(snoozed));
    }

    @Test
    void aSnoozeIsDoneOnceUnderItsKey() throws Exception {
        remindAt(NEXT_YEAR);
        var first = ann.post("/tasks/1/snooze", "{\"for\":\"PT1H\"}", "Idempotency-Key", "k");
        var second = ann.post("/tasks/1/snooze", "{\"for\":\"PT1H\"}", "Idempotency-Key", "k");

        assertThat(second.body()).isEqualTo(first.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|either until when, or for how long",
                "{\"until\":\"2099-01-01T00:00:00Z\",\"for\":\"PT1H\"}|either until when, or for how long",
                "{\"for\":\"ten minutes\"}|PT10M, PT2H or P1D",
                "{\"for\":\"-PT1H\"}|PT10M, PT2H or P1D",
                "{\"until\":\"2020-01-01T00:00:00Z\"}|That lies behind",
                "{\"until\":\"tomorrow\"}|An instant looks like",
                "{\"for\":\"PT1H\",\"reminder\":\"9\"}|no reminder of that id",
                "{\"minutes\":10}|There is no such field"
            })
    void aSnoozeThatCannotBeIsRefusedWithWhatToDo(String body, String detail) throws Exception {
        remindAt(NEXT_YEAR);

        assertProblem(ann.post("/tasks/1/snooze", body), 400, detail);
    }

    @Test
    void whereThereIsNothingToSnoozeItSaysWhy() throws Exception {
        ann.post("/tasks", "{\"title\":\"milk\"}");

        assertProblem(ann.post("/tasks/1/snooze", "{\"for\":\"PT1H\"}"), 409, "nothing-to-snooze");
        ann.post("/tasks/1/complete", "");
        assertProblem(ann.post("/tasks/1/snooze", "{\"for\":\"PT1H\"}"), 409, "not-open");
        assertProblem(ann.post("/tasks/7/snooze", "{\"for\":\"PT1H\"}"), 404, "no-such-task");
    }

    @Test
    void aReminderFiftyYearsAheadIsAccepted() throws Exception {
        var made = remindAt(Instant.parse("2076-11-24T09:00:00Z"));

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(reminder(made).getString("at")).isEqualTo("2076-11-24T09:00:00Z");
    }

    /** Clocks of clients differ from ours a little: that is no mistake. A date in the past is one. */
    @Test
    void aReminderThatHasJustPassedIsAcceptedAndOneInThePastIsRefusedWithTheTimeItIs() throws Exception {
        assertThat(remindAt(Instant.now().minusSeconds(20)).statusCode()).isEqualTo(201);
        assertProblem(remindAt(Instant.now().minusSeconds(90)), 400, "That lies behind: here it is 20");
        assertProblem(remindAt(Instant.parse("1999-12-31T23:59:59Z")), 400, "/reminders/0/at");
    }

    @Test
    void aZoneThatDoesNotExistIsNamed() throws Exception {
        var task =
                "{\"title\":\"call\",\"due\":\"2030-01-02T09:00\",\"zone\":\"Mars/Olympus\",\"reminders\":[{\"before\":\"PT1H\"}]}";

        assertProblem(ann.post("/tasks", task), 400, "There is no such time zone");
    }

    @Test
    void aRelativeReminderNeedsADueDateAndAnAbsoluteOneNothingElse() throws Exception {
        assertProblem(
                ann.post("/tasks", "{\"title\":\"call\",\"reminders\":[{\"before\":\"PT1H\"}]}"),
                400,
                "nothing to count from");
        assertProblem(
                ann.post(
                        "/tasks",
                        "{\"title\":\"call\",\"reminders\":[{\"at\":\"2030-01-01T00:00:00Z\",\"before\":\"PT1H\"}]}"),
                400,
                "either at or before");
    }

    private HttpResponse<String> remindAt(Instant at) throws Exception {
        return ann.post("/tasks", "{\"title\":\"call\",\"reminders\":[{\"at\":\"" + at + "\"}]}");
    }

    private static JsonObject reminder(HttpResponse<String> answer) {
        return json(answer).getJsonArray("reminders").getJsonObject(0);
    }
}

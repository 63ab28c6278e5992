package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.Service;
import io.todochat.events.PersonKey;
import io.todochat.events.Topics;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people complain about where tasks repeat, each as a test. */
@Tag("journey")
@ExtendWith(SystemUnderTest.class)
class RecurrenceIT {

    private final PersonClient ann = PersonClient.anybody();

    @Test
    void weeklyAt2359StaysAt2359OverTheChangeToWinterTime() {
        add("2027-10-24T23:59", "FREQ=WEEKLY", "");

        assertThat(completed(1).getString("due")).isEqualTo("2027-10-31T23:59");
        assertThat(completed(2).getString("due")).isEqualTo("2027-11-07T23:59");
    }

    @Test
    void the31stComesBackAfterAShortMonth() {
        add("2027-01-31", "FREQ=MONTHLY", "");

        assertThat(completed(1).getString("due")).isEqualTo("2027-02-28");
        assertThat(completed(2).getString("due")).isEqualTo("2027-03-31");
    }

    @Test
    void aTaskFinishedLateDoesNotComeBackOverdueNorFiveTimes() {
        add(today().minusDays(5).toString(), "FREQ=DAILY", "");

        var next = completed(1);
        assertThat(LocalDate.parse(next.getString("due"))).isAfter(today().minusDays(1));
        assertThat(ann.openTasks()).hasSize(1);
        assertThat(series().getInt("missed")).isEqualTo(5);
        assertThat(series().getInt("done")).isEqualTo(1);
    }

    @Test
    void aTaskThatCountsFromItsCompletionComesBackSoLongAfterIt() {
        add(today().minusDays(9).toString(), "FREQ=DAILY;INTERVAL=3", ", \"from\": \"completion\"");

        assertThat(LocalDate.parse(completed(1).getString("due"))).isBetween(today().plusDays(2), today().plusDays(3));
    }

    @Test
    void aReminderWorksForEveryOccurrence() {
        var soon = LocalDateTime.now(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.SECONDS)
                .plusSeconds(3);
        var everyMinute = IntStream.range(0, 60).mapToObj(Integer::toString).collect(Collectors.joining(","));
        var task =
                "{\"title\": \"stretch\", \"due\": \"%s\", \"zone\": \"UTC\", \"reminders\": [{\"before\": \"PT0S\"}], "
                        + "\"recurrence\": {\"rule\": \"FREQ=HOURLY;BYMINUTE=%s\"}}";
        assertThat(call("POST", "/tasks", task.formatted(soon, everyMinute)).statusCode())
                .isEqualTo(201);
        Waiting.until(ann::inbox, found -> found.size() == 1);

        assertThat(completed(1).getString("due")).isEqualTo(soon.plusMinutes(1).toString());
        var inbox = Waiting.untilCaughtUp(ann::inbox, found -> found.size() == 2);
        assertThat(inbox).extracting(item -> item.getString("task")).containsExactly("2", "1");
    }

    @Test
    void savingATitleKeepsTheRule() {
        add("2027-01-01", "FREQ=DAILY", "");
        call("PATCH", "/tasks/1", "{\"title\": \"ferns\"}");
        var tag = "\"" + task(1).getInt("version") + "\"";
        var unaware =
                ann.call("PUT", "/api/v1/tasks/1", "{\"title\": \"plants\", \"due\": \"2027-01-01\"}", "If-Match", tag);

        assertThat(unaware.statusCode()).isEqualTo(400);
        assertThat(task(1).getJsonObject("recurrence").getString("rule")).isEqualTo("FREQ=DAILY");
        var next = completed(1);
        assertThat(next.getString("title")).isEqualTo("ferns");
        assertThat(next.getString("due")).isEqualTo("2027-01-02");
    }

    @Test
    void takingTheDueDateAwayIsRefusedWithAReason() {
        add("2027-01-01", "FREQ=DAILY", "");

        var refused = call("PATCH", "/tasks/1", "{\"due\": null}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("/due", "A repeating task needs a due date");
    }

    @Test
    void aRuleThatEndsSaysSo() {
        add("2027-01-01", "FREQ=DAILY;COUNT=2", "");
        completed(1);
        call("POST", "/tasks/2/complete", null);

        var ended = Waiting.until(this::series, found -> found.getBoolean("ended"));
        assertThat(ended.getInt("done")).isEqualTo(2);
        assertThat(Waiting.until(this::types, types -> types.size() == 5))
                .startsWith("io.todochat.series.ended", "io.todochat.task.completed");
    }

    @Test
    void replayingTheTopicCreatesNothingTwice() {
        add("2027-01-01", "FREQ=DAILY", "");
        completed(1);
        call("POST", "/tasks/2/skip", "{\"until\": \"2027-02-01\"}");
        Waiting.until(ann::openTasks, tasks -> ids(tasks).equals(List.of("3")));

        var key = PersonKey.of(ann.name());
        TopicReader.eventsOf(Topics.TASK_EVENTS, key)
                .forEach(event ->
                        SidecarClient.of(Service.TASK).publishEvent(Topics.TASK_EVENTS, key, event.toString()));

        assertThat(completed(3).getString("due")).isEqualTo("2027-02-02");
        assertThat(ids(ann.openTasks())).containsExactly("4");
        assertThat(series().getInt("done")).isEqualTo(2);
        assertThat(series().getInt("skipped")).isEqualTo(30);
        assertThat(series().getInt("missed")).isZero();
    }

    @Test
    void pausedNothingFollowsUntilItIsResumedAndEachStepIsToldAndUndone() {
        add("2027-01-01", "FREQ=DAILY", "");
        verb("pause");
        call("POST", "/tasks/1/complete", null);
        verb("resume");
        Waiting.until(ann::openTasks, tasks -> ids(tasks).equals(List.of("2")));
        assertThat(call("POST", "/undo", null).statusCode()).isEqualTo(200);

        assertThat(ann.openTasks()).isEmpty();
        assertThat(series().getBoolean("paused")).isTrue();
        assertThat(Waiting.until(this::types, types -> types.size() == 6)
                        .reversed()
                        .subList(1, 5))
                .containsExactly(
                        "io.todochat.series.paused",
                        "io.todochat.task.completed",
                        "io.todochat.series.resumed",
                        "io.todochat.task.created");
    }

    @Test
    void whatIsChangedForOneOccurrenceIsNotInTheNextAndWhatIsMeantForAllIs() {
        add("2027-01-04T09:00", "FREQ=WEEKLY", "");
        call("PATCH", "/tasks/1?scope=this", "{\"title\": \"only once\", \"due\": \"2027-01-05T10:00\"}");
        var second = completed(1);
        assertThat(second.getString("title")).isEqualTo("plants");
        assertThat(second.getString("due")).isEqualTo("2027-01-11T09:00");
        call("PATCH", "/tasks/2?scope=following", "{\"due\": \"2027-01-12T20:00\"}");

        assertThat(completed(2).getString("due")).isEqualTo("2027-01-19T20:00");
    }

    private void add(String due, String rule, String more) {
        var task = "{\"title\": \"plants\", \"due\": \"%s\", \"zone\": \"Europe/Berlin\", "
                + "\"recurrence\": {\"rule\": \"%s\"%s}}";
        assertThat(call("POST", "/tasks", task.formatted(due, rule, more)).statusCode())
                .isEqualTo(201);
    }

    /** Finishes a task; the one that follows. */
    private JsonObject completed(int number) {
        assertThat(call("POST", "/tasks/" + number + "/complete", null).statusCode())
                .isEqualTo(200);
        return Waiting.until(ann::openTasks, tasks -> ids(tasks).equals(List.of(Integer.toString(number + 1))))
                .getFirst();
    }

    private void verb(String verb) {
        assertThat(call("POST", "/series/1/" + verb, null).statusCode()).isEqualTo(200);
    }

    private JsonObject series() {
        return PersonClient.read(call("GET", "/series/1", null).body());
    }

    private JsonObject task(int number) {
        return PersonClient.read(call("GET", "/tasks/" + number, null).body());
    }

    private List<String> types() {
        return ann.auditEntries().stream().map(entry -> entry.getString("type")).toList();
    }

    private HttpResponse<String> call(String method, String path, String json) {
        return ann.call(method, "/api/v1" + path, json);
    }

    private static List<String> ids(List<JsonObject> tasks) {
        return tasks.stream().map(task -> task.getString("id")).toList();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}

package io.todochat.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CloudEventsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:30:00.125Z");

    @Test
    void aTaskEventIsWrittenAsItsSample() {
        assertThat(written(completed(), null)).isEqualTo(sample("task-completed.json"));
    }

    @Test
    void aTaskEventComesBackAsItWas() {
        assertThat(CloudEvents.taskEvent(sample("task-completed.json").toString()))
                .contains(completed());
    }

    @Test
    void anEventOfBeforeSeriesHadVerbsIsReadAsOneThatRuns() {
        var series = CloudEvents.taskEvent(sample("task-completed-1.json").toString())
                .orElseThrow()
                .series();

        assertThat(series.asksForTheNext()).isTrue();
        assertThat(series.position()).isZero();
        assertThat(series.completed()).isNull();
    }

    @Test
    void aPausedSeriesIsToldAsItsSample() {
        var paused = new TaskEvent(
                TaskEvent.Happened.SERIES_PAUSED,
                NOW,
                "ann",
                13,
                Actor.USER,
                "request:1",
                completed().task(),
                List.of("recurrence"),
                new SeriesState(
                        "7",
                        "FREQ=DAILY",
                        "2026-11-20",
                        "2026-11-24",
                        "Europe/Berlin",
                        "clamp",
                        13,
                        false,
                        5,
                        "completion",
                        null,
                        "2026-12-24",
                        true,
                        false,
                        null,
                        null));

        assertThat(written(paused, null)).isEqualTo(sample("series-paused.json"));
        assertThat(CloudEvents.taskEvent(sample("series-paused.json").toString()))
                .contains(paused);
        assertThat(paused.series().asksForTheNext()).isFalse();
    }

    @Test
    void datesOfItsOwnAreToldAsTheirSample() {
        var text = sample("series-with-dates.json").toString();
        var event = CloudEvents.taskEvent(text).orElseThrow();

        assertThat(event.series().rdates()).containsExactly("2026-12-24");
        assertThat(event.series().exdates()).containsExactly("2026-12-25", "2026-12-26");
        assertThat(event.task().recurrence())
                .isEqualTo(new TaskState.Repetition(
                        "FREQ=WEEKLY",
                        "clamp",
                        "schedule",
                        event.series().rdates(),
                        event.series().exdates()));
        assertThat(written(event, null)).isEqualTo(sample("series-with-dates.json"));
    }

    @Test
    void theTraceStandsInTheEnvelopeUnderBothOfItsNamesAndNotInTheData() {
        var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        var traced = Json.createObjectBuilder(sample("task-completed.json"))
                .add("traceid", trace)
                .add("traceparent", trace)
                .build();

        assertThat(written(completed(), trace)).isEqualTo(traced);
        assertThat(CloudEvents.trace(traced.toString())).isEqualTo(trace);
        assertThat(CloudEvents.taskEvent(traced.toString())).contains(completed());
    }

    @Test
    void anEventThatWasStoredWithoutATraceHasNone() {
        assertThat(CloudEvents.trace(sample("task-completed.json").toString())).isNull();
    }

    @Test
    void anUpdateIsWrittenAsItsSampleAndComesBackAsItWas() {
        var update = TaskUpdate.of(completed());

        assertThat(written(update, null)).isEqualTo(sample("task-update.json"));
        assertThat(CloudEvents.taskUpdate(sample("task-update.json").toString()))
                .isEqualTo(update);
    }

    @Test
    void remindersAreWrittenAsTheirSampleAndComeBackAsTheyWere() {
        var due = new RemindersDue(
                NOW,
                "ann",
                List.of(new ReminderDue("7", "Call Bob", "1", 3, NOW), new ReminderDue("8", "Stretch", "2", 5, NOW)));

        assertThat(written(due, null)).isEqualTo(sample("reminders-due.json"));
        assertThat(CloudEvents.remindersDue(sample("reminders-due.json").toString()))
                .isEqualTo(due);
    }

    @Test
    void aKindOfALaterVersionIsNoTaskEventOfOurs() {
        var later = Json.createObjectBuilder(sample("task-completed.json"))
                .add("type", "io.todochat.task.teleported")
                .build();

        assertThat(CloudEvents.taskEvent(later.toString())).isEmpty();
    }

    @Test
    void fieldsOfALaterVersionAreIgnored() {
        var event = sample("task-completed.json");
        var data = Json.createObjectBuilder(event.getJsonObject("data")).add("mood", "good");
        var later = Json.createObjectBuilder(event).add("data", data).build();

        assertThat(CloudEvents.taskEvent(later.toString())).contains(completed());
    }

    @Test
    void whatCanNeverBeReadSaysSo() {
        for (var poison : List.of("", "{}", "[]", "not json", "{\"type\":1}", nobody(), withoutData())) {
            assertThatThrownBy(() -> CloudEvents.taskEvent(poison)).isInstanceOf(CloudEvents.Unreadable.class);
            assertThatThrownBy(() -> CloudEvents.remindersDue(poison)).isInstanceOf(CloudEvents.Unreadable.class);
        }
    }

    @Test
    void aPersonsKeyIsSafeAndLeadsBack() {
        var key = PersonKey.of("ann|ö/‖@x");

        assertThat(key).matches("[A-Za-z0-9_-]+");
        assertThat(PersonKey.person(key)).isEqualTo("ann|ö/‖@x");
    }

    private static JsonObject written(Announcement announcement, String trace) {
        try (var reader = Json.createReader(new StringReader(CloudEvents.write(announcement, "task-service", trace)))) {
            return reader.readObject();
        }
    }

    private static String nobody() {
        return "{\"type\":\"io.todochat.task.created\",\"time\":\"2026-11-24T09:30:00Z\",\"data\":{}}";
    }

    private static String withoutData() {
        return "{\"type\":\"io.todochat.task.created\",\"time\":\"2026-11-24T09:30:00Z\"}";
    }

    private static TaskEvent completed() {
        var task = new TaskState(
                "7",
                "Water the plants",
                null,
                Status.DONE,
                Priority.HIGH,
                List.of("home"),
                "2026-11-24",
                null,
                null,
                List.of(new TaskState.Item("1", "Ferns", true)),
                List.of(new TaskState.Reminder("1", NOW, null, null)),
                new TaskState.Repetition("FREQ=DAILY", "clamp", "schedule", null, null),
                "7",
                "2026-11-24",
                Instant.parse("2026-11-23T08:00:00Z"),
                NOW,
                NOW,
                null,
                2);
        var series = new SeriesState(
                "7",
                "FREQ=DAILY",
                "2026-11-20",
                "2026-11-24",
                "Europe/Berlin",
                "clamp",
                4,
                false,
                5,
                "schedule",
                NOW,
                null,
                false,
                false,
                null,
                null);
        return new TaskEvent(
                TaskEvent.Happened.TASK_COMPLETED,
                NOW,
                "ann",
                12,
                Actor.USER,
                "chat:1",
                task,
                List.of("status", "completed"),
                series);
    }

    private static JsonObject sample(String name) {
        try (var in = CloudEventsTest.class.getResourceAsStream("/samples/" + name);
                var reader =
                        Json.createReader(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

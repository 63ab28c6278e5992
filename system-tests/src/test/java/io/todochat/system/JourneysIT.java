package io.todochat.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dapr.client.DaprClientBuilder;
import io.dapr.config.Properties;
import io.dapr.utils.TypeRef;
import io.todochat.cell.Service;
import io.todochat.events.PersonKey;
import io.todochat.events.Topics;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the README's first paragraph promises, over the running system. */
@Tag("journey")
@ExtendWith(SystemUnderTest.class)
class JourneysIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final PersonClient ann = PersonClient.anybody();

    @Test
    void aMessageBecomesAStoredTaskThatAnIndependentClientFindsInTheStateStore() throws Exception {
        ann.say("add buy milk tomorrow !high #home");

        assertThat(stored("page:" + PersonKey.of(ann.name()) + ":0"))
                .contains("\"title\":\"buy milk\"", "\"priority\":\"high\"", "\"tags\":[\"home\"]");
    }

    @Test
    void aMessageBecomesAnEventOnKafkaKeyedByThePerson() {
        ann.say("add buy milk");

        var event = Waiting.until(
                        () -> TopicReader.eventsOf(Topics.TASK_EVENTS, PersonKey.of(ann.name())),
                        events -> !events.isEmpty())
                .getFirst();
        assertThat(event.getString("type")).isEqualTo("io.todochat.task.created");
        assertThat(event.getString("id")).isEqualTo(PersonKey.of(ann.name()) + ":1");
        assertThat(event.getJsonObject("data").getJsonObject("task").getString("title"))
                .isEqualTo("buy milk");
    }

    @Test
    void aMessageBecomesAnEntryOfTheAuditTrail() {
        ann.say("add buy milk");
        ann.say("done buy milk");

        var entries = Waiting.until(ann::auditEntries, found -> found.size() == 2);
        assertThat(entries)
                .extracting(entry -> entry.getString("type"))
                .containsExactly("io.todochat.task.completed", "io.todochat.task.created");
        assertThat(entries.getFirst().getString("previous"))
                .isEqualTo(entries.getLast().getString("hash"));
        assertThat(ann.auditVerification().getBoolean("verified")).isTrue();
    }

    @Test
    void aMessageBecomesAnUpdateOnThePersonsOpenStream() {
        try (var page = ann.openStream()) {
            ann.say("add buy milk");

            var updates = Waiting.until(() -> page.events("task"), events -> !events.isEmpty());
            assertThat(updates.getFirst().data().getString("title")).isEqualTo("buy milk");
            assertThat(updates.getFirst().data().getString("change")).isEqualTo("created");
        }
    }

    @Test
    void aRepeatingTaskThatIsCompletedComesBackForTheNextDay() {
        ann.say("water the plants every day");
        ann.say("done water the plants");

        var open = Waiting.until(ann::openTasks, tasks -> tasks.size() == 1);
        assertThat(open.getFirst().getString("due"))
                .isEqualTo(LocalDate.now(BERLIN).plusDays(1).toString());
        assertThat(open.getFirst().getString("id")).isEqualTo("2");
        var entries = Waiting.until(ann::auditEntries, found -> found.size() == 3);
        assertThat(entries.getFirst().getString("actor")).isEqualTo("recurrence");
    }

    @Test
    void aReminderInFiveSecondsArrivesFiveSecondsLater() {
        try (var page = ann.openStream()) {
            var asked = Instant.now();
            ann.say("remind me in 5 seconds to stretch");

            var reminder = Waiting.until(() -> page.events("reminder"), events -> !events.isEmpty())
                    .getFirst();
            assertThat(reminder.data().getString("title")).isEqualTo("stretch");
            assertThat(Duration.between(asked, reminder.at())).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(8));
            var inbox = Waiting.until(ann::inbox, found -> !found.isEmpty());
            assertThat(inbox.getFirst().getString("title")).isEqualTo("stretch");
            assertThat(inbox).hasSize(1);
        }
    }

    @Test
    void anotherPersonSeesNothingOfIt() {
        var bob = PersonClient.anybody();
        try (var page = bob.openStream()) {
            ann.say("add buy milk");
            Waiting.until(ann::auditEntries, found -> found.size() == 1);
            bob.say("add something else");

            Waiting.until(() -> page.events("task"), events -> !events.isEmpty());
            assertThat(page.events("task"))
                    .allMatch(event -> event.data().getString("title").equals("something else"));
            assertThat(bob.openTasks())
                    .extracting(task -> task.getString("title"))
                    .containsExactly("something else");
            assertThat(bob.auditEntries()).hasSizeLessThanOrEqualTo(1);
            assertThat(bob.say("done buy milk").getString("text")).contains("no such open task");
        }
        assertThat(ann.openTasks()).hasSize(1);
    }

    @Test
    void aRequestRepeatedUnderItsIdempotencyKeyIsDoneOnce() {
        var first = PersonClient.read(ann.chat("add buy milk", "key-1").body());
        var second = PersonClient.read(ann.chat("add buy milk", "key-1").body());

        assertThat(ids(second)).isEqualTo(ids(first));
        assertThat(ann.openTasks()).hasSize(1);
    }

    @Test
    void deletingAsksFirst() {
        ann.say("add buy milk");
        ann.say("delete buy milk");
        assertThat(ann.openTasks()).hasSize(1);

        ann.say("yes");
        assertThat(ann.openTasks()).isEmpty();
    }

    private static Object ids(JsonObject reply) {
        return reply.getJsonArray("tasks").getJsonObject(0).get("id");
    }

    private static String stored(String key) throws Exception {
        try (var sidecar = SystemUnderTest.get().openSidecar(Service.TASK)) {
            var client = new DaprClientBuilder()
                    .withPropertyOverride(Properties.GRPC_PORT, Integer.toString(sidecar.grpcPort()))
                    .withPropertyOverride(Properties.API_TOKEN, sidecar.apiToken())
                    .build();
            try {
                return client.getState("tasks", key, TypeRef.get(byte[].class))
                        .map(state -> new String(state.getValue(), UTF_8))
                        .block();
            } finally {
                client.close();
            }
        }
    }
}

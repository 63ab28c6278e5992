package io.todochat.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.todochat.cell.Service;
import io.todochat.events.PersonKey;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reminder comes once, whatever dies around its instant. */
@ExtendWith(LocalSystem.class)
class RemindersIT {

    private static final int MANY = 20;

    private final PersonClient ann = PersonClient.anybody();

    @BeforeEach
    @AfterEach
    void everythingRuns() {
        LocalSystem.CELL.start();
    }

    @Test
    void aSchedulerThatDiesBeforeTheInstantMakesNobodyWaitForItsComeback() {
        try (var page = ann.openStream()) {
            var at = in(Duration.ofSeconds(4));
            ann.remindAt("armed before", at);
            Waiting.until(() -> jobStatus(at), status -> status == 200);
            LocalSystem.CELL.process("scheduler").kill();
            var late = in(Duration.ofSeconds(6));
            ann.remindAt("armed without it", late);

            var told = Waiting.until(() -> page.events("reminder"), events -> events.size() == 2);
            assertThat(told)
                    .extracting(event -> event.data().getString("title"))
                    .containsExactlyInAnyOrder("armed before", "armed without it");
            assertThat(told)
                    .allMatch(event -> !event.data().getBoolean("late"))
                    .allSatisfy(event -> assertThat(event.at())
                            .isBetween(
                                    instant(event.data(), "at"),
                                    instant(event.data(), "at").plusSeconds(10)));
        }
    }

    @Test
    void aSnoozedReminderComesAgainAtItsNewInstantAndOnlyThen() {
        ann.remindAt("stretch", in(Duration.ofSeconds(1)));
        Waiting.until(ann::inbox, inbox -> inbox.size() == 1);

        var until = in(Duration.ofSeconds(2));
        var snoozed = ann.call("POST", "/api/v1/tasks/1/snooze", "{\"until\":\"" + until + "\"}");

        assertThat(snoozed.statusCode()).isEqualTo(200);
        var inbox = Waiting.until(ann::inbox, found -> found.size() == 2);
        assertThat(instant(inbox.getFirst(), "due")).isEqualTo(until);
        assertThat(instant(inbox.getFirst(), "delivered")).isAfterOrEqualTo(until);
    }

    @Test
    void whatIsDoneDeletedOrMovedDoesNotRemind() {
        var at = in(Duration.ofSeconds(5)).truncatedTo(ChronoUnit.SECONDS);
        ann.remindAt("done", at);
        ann.remindAt("deleted", at);
        ann.call("POST", "/api/v1/tasks", """
                {"title": "moved", "due": "%s", "zone": "UTC", "reminders": [{"before": "PT0S"}]}""".formatted(LocalDateTime.ofInstant(at, ZoneOffset.UTC)));
        assertThat(ann.call("POST", "/api/v1/tasks/1/complete", null).statusCode())
                .isEqualTo(200);
        assertThat(ann.call("DELETE", "/api/v1/tasks/2", null).statusCode()).isEqualTo(204);
        assertThat(ann.call("PATCH", "/api/v1/tasks/3", "{\"due\": \"2030-01-01T09:00\"}")
                        .statusCode())
                .isEqualTo(200);
        ann.remindAt("still open", at.plusSeconds(2));

        assertThat(titles(Waiting.until(ann::inbox, inbox -> titles(inbox).contains("still open"))))
                .containsExactly("still open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"task-service", "task-sidecar"})
    void whoIsKilledAtTheInstantLosesNoReminderAndRepeatsNone(String name) {
        killedAtTheInstant(name);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"scheduler", "broker", "notification-service", "notification-sidecar"})
    void theSameOfAllOthers(String name) {
        killedAtTheInstant(name);
    }

    private void killedAtTheInstant(String name) {
        var at = in(Duration.ofSeconds(3));
        IntStream.range(0, MANY).forEach(number -> ann.remindAt("errand " + number, at));
        Waiting.until(Instant::now, now -> !now.isBefore(at));
        LocalSystem.CELL.process(name).kill();
        LocalSystem.CELL.start();

        assertEachCameOnce(
                IntStream.range(0, MANY).mapToObj(number -> "errand " + number).toList());
    }

    @Tag("long")
    @Test
    void whatCameDueWhileTheServiceWasDownComesOnceAndIsMarkedLate() {
        var at = in(Duration.ofSeconds(3));
        IntStream.range(0, MANY).forEach(number -> ann.remindAt("errand " + number, at));
        LocalSystem.CELL.process("task-service").kill();
        LocalSystem.CELL.process("scheduler").kill();
        var back = at.plusSeconds(62);
        await().atMost(Duration.ofMinutes(2)).until(() -> Instant.now().isAfter(back));
        LocalSystem.CELL.start();

        assertEachCameOnce(
                IntStream.range(0, MANY).mapToObj(number -> "errand " + number).toList());
        assertThat(ann.inbox())
                .filteredOn(one -> one.getString("title").startsWith("errand"))
                .allMatch(one -> one.getBoolean("late"));
    }

    @Test
    void aSchedulerThatLostItsDataIsToldEverythingAgainWhenTheServiceStarts() throws Exception {
        var at = in(Duration.ofMinutes(8));
        ann.remindAt("far", at);
        Waiting.until(() -> jobStatus(at), status -> status == 200);
        wipeScheduler();
        LocalSystem.CELL.process("task-service").restart();

        Waiting.until(() -> jobStatus(at), status -> status == 200);
    }

    /** Within a round of the sweep, which takes 256 s. */
    @Tag("long")
    @Test
    void aSchedulerThatLostItsDataIsToldEverythingAgainByTheSweep() throws Exception {
        var at = in(Duration.ofMinutes(12));
        ann.remindAt("far", at);
        Waiting.until(() -> jobStatus(at), status -> status == 200);
        wipeScheduler();

        Waiting.untilCaughtUp(() -> jobStatus(at), status -> status == 200);
    }

    private static void wipeScheduler() throws IOException {
        LocalSystem.CELL.process("scheduler").kill();
        try (var files = Files.walk(Path.of("target", "cell", "data", "scheduler"))) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        LocalSystem.CELL.process("scheduler").start();
    }

    /** Of the job that wakes task-service for this person at an instant: 200 if there is one. */
    private int jobStatus(Instant at) {
        var name = UUID.nameUUIDFromBytes((PersonKey.of(ann.name()) + ":" + at).getBytes(UTF_8));
        return SidecarClient.of(Service.TASK).get("/v1.0/jobs/r-" + name).statusCode();
    }

    /** A reminder that is set afterwards shows that nothing more is on its way. */
    private void assertEachCameOnce(List<String> titles) {
        Waiting.until(ann::inbox, inbox -> titles(inbox).containsAll(titles));
        Waiting.until(() -> ann.openTasks(), open -> open.size() == titles.size());
        ann.remindAt("the last one", in(Duration.ofSeconds(1)));

        var inbox = Waiting.until(ann::inbox, found -> titles(found).contains("the last one"));
        assertThat(titles(inbox)).hasSize(titles.size() + 1).doesNotHaveDuplicates();
        assertThat(inbox)
                .allMatch(one -> one.getBoolean("late")
                        == instant(one, "delivered").isAfter(instant(one, "due").plusSeconds(60)));
    }

    private static Instant in(Duration length) {
        return Instant.now().plus(length).truncatedTo(ChronoUnit.MILLIS);
    }

    private static Instant instant(JsonObject json, String name) {
        return Instant.parse(json.getString(name));
    }

    private static List<String> titles(List<JsonObject> items) {
        return items.stream().map(item -> item.getString("title")).toList();
    }
}

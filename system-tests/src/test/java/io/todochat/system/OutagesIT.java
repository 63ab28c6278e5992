package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.CellProcess;
import io.todochat.events.PersonKey;
import io.todochat.events.Topics;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that was acknowledged is lost, whatever dies. */
@ExtendWith(LocalSystem.class)
class OutagesIT {

    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    private final PersonClient ann = PersonClient.anybody();

    @BeforeEach
    void everythingRuns() {
        bringBackWhatDied();
    }

    @Test
    void whileTheBrokerIsAwayForHalfAMinuteTheApiGoesOnAcceptingAndNothingIsLost() {
        ann.say("add task 0");
        LocalSystem.CELL.process("broker").kill();
        var back = Instant.now().plus(HALF_A_MINUTE);
        var accepted = new AtomicInteger(1);
        Waiting.until(
                () -> ann.say("add task " + accepted.getAndIncrement()),
                reply -> Instant.now().isAfter(back));
        LocalSystem.CELL.process("broker").start();

        var expected = accepted.get();
        Waiting.until(ann::auditVerification, audit -> audit.getInt("entries") == expected);
        assertEverythingArrivedInOrder(expected);
    }

    @Test
    void openPagesDoNotKeepAServiceFromStopping() {
        var notifications = LocalSystem.CELL.process("notification-service");
        try (var page = ann.openStream()) {
            ann.say("add buy milk");
            Waiting.until(() -> page.events("task"), events -> !events.isEmpty());

            var before = orderlyStops(notifications);
            notifications.terminate();

            // Held up, it would have been killed in the middle.
            assertThat(orderlyStops(notifications)).isEqualTo(before + 1);
        } finally {
            notifications.start();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scheduler",
                "task-service",
                "recurrence-service",
                "notification-service",
                "audit-service",
                "task-sidecar",
                "recurrence-sidecar",
                "notification-sidecar",
                "audit-sidecar"
            })
    void whenAnyOneIsKilledAndStartedAgainNothingIsLost(String name) {
        ann.say("water the plants every day");
        LocalSystem.CELL.process(name).kill();
        var tried = List.of("done water the plants", "remind me in 1 second to stretch", "add the last one");
        var unserved = tried.stream().filter(text -> !isServed(text)).toList();
        bringBackWhatDied();
        unserved.forEach(text -> Waiting.until(() -> isServed(text), served -> served));

        Waiting.until(
                ann::openTasks,
                open -> titles(open).containsAll(List.of("water the plants", "stretch", "the last one")));
        Waiting.until(ann::inbox, inbox -> titles(inbox).equals(List.of("stretch")));
        assertThat(ann.openTasks()).hasSize(3);
        Waiting.until(ann::auditEntries, entries -> entries.size() == 6);
        assertEverythingArrivedInOrder(6);
    }

    @Test
    void overDownAndUpNothingIsLostAndAReminderThatCameDueIsDeliveredLate() {
        ann.say("add buy milk");
        ann.say("water the plants every day");
        ann.say("remind me in 2 seconds to stretch");
        LocalSystem.CELL.stop();
        LocalSystem.CELL.start();

        Waiting.until(ann::inbox, inbox -> titles(inbox).equals(List.of("stretch")));
        assertThat(titles(ann.openTasks())).containsExactlyInAnyOrder("buy milk", "water the plants", "stretch");
        ann.say("done water the plants");
        Waiting.until(ann::openTasks, open -> titles(open).contains("water the plants") && open.size() == 3);
        assertThat(ann.auditVerification().getBoolean("verified")).isTrue();
    }

    /** Whether a message was answered; trying again under the same key does nothing twice. */
    private boolean isServed(String text) {
        try {
            return ann.chat(text, text.replace(' ', '-')).statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static void bringBackWhatDied() {
        LocalSystem.CELL.start();
    }

    private void assertEverythingArrivedInOrder(int events) {
        var onKafka = TopicReader.eventsOf(Topics.TASK_EVENTS, PersonKey.of(ann.name())).stream()
                .map(event ->
                        event.getJsonObject("data").getJsonNumber("sequence").longValue())
                .toList();
        assertThat(onKafka.stream().distinct())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events).boxed().toList());
        assertThat(ann.auditVerification().getBoolean("verified")).isTrue();
    }

    private static List<String> titles(List<JsonObject> items) {
        return items.stream().map(item -> item.getString("title")).toList();
    }

    private static long orderlyStops(CellProcess server) {
        try (var lines = Files.lines(server.log())) {
            return lines.filter(line -> line.contains("CWWKE1101I")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.Cell;
import io.todochat.cell.Service;
import io.todochat.events.PersonKey;
import io.todochat.events.Topics;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * After the task store was restored from a backup, all others know a future that is no more: nothing new is taken for
 * something of it.
 */
@ExtendWith(LocalSystem.class)
class RestoreIT {

    private static final Path DATA = Path.of("target", "cell", "data");
    private static final long RAISED = 1_000_000;

    private final PersonClient ann = PersonClient.anybody();
    private final PersonClient bob = PersonClient.anybody();

    @TempDir
    Path backup;

    @AfterEach
    void asBefore() {
        stop();
        start(LocalSystem.CELL);
    }

    @Test
    void whatIsNewIsTakenForNothingOfTheFutureThatIsNoMore() throws IOException {
        add(ann, "buy milk");
        add(
                ann,
                "water the plants\", \"due\": \"2026-11-24\", \"recurrence\": {\"rule\": \"FREQ=DAILY\"}, \"notes\": \"all");
        stop();
        copy(DATA, backup);
        start(LocalSystem.CELL);

        var due = Instant.now().plusSeconds(30);
        var lost = remind("of no more", due);
        var tag = ann.call("POST", "/api/v1/tasks/1/complete", null)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        // Came after the backup.
        var bobsLost = add(bob, "of no more");
        ann.call("POST", "/api/v1/tasks/2/complete", null);
        Waiting.until(ann::auditEntries, found -> found.size() == 6);
        Waiting.until(bob::auditEntries, found -> found.size() == 1);
        stop();
        copy(backup, DATA);
        start(LocalSystem.CELL.setting("TODOCHAT_TASKS_RESTORED", "one"));

        assertThat(ann.openTasks())
                .extracting(task -> task.getString("title"))
                .containsExactlyInAnyOrder("buy milk", "water the plants");
        assertThat(ann.call("PATCH", "/api/v1/tasks/1", "{\"title\": \"other\"}", "If-Match", tag)
                        .statusCode())
                .isEqualTo(412);
        var isLeft = Instant.now().isBefore(due) ? due : Instant.now();
        assertIsNew(remind("buy bread", isLeft.plusSeconds(2)), Set.of("1", "2", lost.getString("id")));
        assertIsNew(add(bob, "buy bread"), Set.of(bobsLost.getString("id")));
        assertTrailGoesOn(ann, 6);
        assertTrailGoesOn(bob, 1);
        assertWhatIsStillUnderWayDoesNothing();
    }

    /** The broker repeats all that it has, and the scheduler has a job for a task that is no more. */
    private void assertWhatIsStillUnderWayDoesNothing() {
        var key = PersonKey.of(ann.name());
        TopicReader.eventsOf(Topics.TASK_EVENTS, key)
                .forEach(event ->
                        SidecarClient.of(Service.TASK).publishEvent(Topics.TASK_EVENTS, key, event.toString()));
        ann.call("POST", "/api/v1/tasks/2/complete", null);

        var open = Waiting.until(ann::openTasks, tasks -> tasks.size() == 3);
        assertThat(open)
                .extracting(task -> task.getString("title"))
                .containsExactlyInAnyOrder("buy milk", "buy bread", "water the plants");
        assertThat(Waiting.until(ann::inbox, found -> !found.isEmpty()))
                .extracting(item -> item.getString("title"))
                .containsExactly("buy bread");
    }

    private JsonObject remind(String title, Instant at) {
        return add(ann, title + "\", \"reminders\": [{\"at\": \"" + at + "\"}], \"notes\": \"in time");
    }

    private static void assertIsNew(JsonObject task, Set<String> known) {
        assertThat(known).doesNotContain(task.getString("id"));
        assertThat(task.getJsonNumber("version").longValue()).isGreaterThan(RAISED);
    }

    /** What was told before the restore stays, the jump is told, and what lies between is a hole. */
    private static void assertTrailGoesOn(PersonClient person, int before) {
        var entries = Waiting.until(person::auditEntries, found -> found.size() == before + 2);

        assertThat(entries.subList(0, 2))
                .extracting(entry -> entry.getString("type"))
                .containsExactly("io.todochat.task.created", "io.todochat.history.gap");
        assertThat(entries.get(1).getString("cause")).isEqualTo("restore:one");
        var audit = person.auditVerification();
        assertThat(audit.getBoolean("verified")).isTrue();
        var hole = audit.getJsonArray("holes").getValuesAs(JsonObject.class).getFirst();
        assertThat(List.of(hole.getInt("first"), hole.getInt("last")))
                .containsExactly(before + 1, entries.get(1).getInt("sequence") - 1);
    }

    private static JsonObject add(PersonClient person, String title) {
        return PersonClient.read(person.call("POST", "/api/v1/tasks", "{\"title\": \"" + title + "\"}")
                .body());
    }

    private static void stop() {
        LocalSystem.CELL.process("task-service").terminate();
        LocalSystem.CELL.process("task-sidecar").terminate();
    }

    private static void start(Cell cell) {
        cell.process("task-sidecar").launch();
        cell.process("task-service").start();
        cell.process("task-sidecar").awaitReady();
    }

    /** The whole store of tasks, in place of what is there. */
    private static void copy(Path from, Path to) throws IOException {
        for (var file : List.of("tasks.db", "tasks.db-wal", "tasks.db-shm")) {
            Files.deleteIfExists(to.resolve(file));
            if (Files.exists(from.resolve(file))) {
                Files.copy(from.resolve(file), to.resolve(file));
            }
        }
    }
}

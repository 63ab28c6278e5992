package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.Cell;
import io.todochat.cell.Service;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two replicas of everything on the way of a reminder deliver it once. */
@Tag("long")
class ReplicatedRemindersIT {

    private static final int REMINDERS = 50;

    @Test
    void eachReminderIsInTheInboxOnceAndOnceOnThePagesOfBothReplicas() {
        var cell = Cell.in(Path.of("target", "replicated-reminders").toAbsolutePath())
                .from(Path.of("..").toAbsolutePath().normalize())
                .portBase(19_280)
                .with(Service.TASK, Service.NOTIFICATION)
                .twice(Service.TASK)
                .twice(Service.NOTIFICATION)
                .setting("TODOCHAT_HTTP_REQUESTS_PER_MINUTE", "0")
                .reporting(System.out::println);
        cell.reset();
        try {
            cell.start();
            remind(cell);
        } finally {
            cell.stop();
        }
    }

    private static void remind(Cell cell) {
        var one = person(cell, 0);
        var other = person(cell, 1);
        try (var page = one.openStream();
                var otherPage = other.openStream()) {
            var at = Instant.now().plusSeconds(15).truncatedTo(ChronoUnit.MILLIS);
            IntStream.range(0, REMINDERS)
                    .forEach(number ->
                            (number % 2 == 0 ? one : other).remindAt("errand " + number, at.plusMillis(number % 10)));

            Waiting.until(one::inbox, inbox -> inbox.size() >= REMINDERS);
            other.remindAt("the last one", Instant.now().plusSeconds(5));
            Waiting.until(() -> page.events("reminder"), events -> events.size() > REMINDERS);
            Waiting.until(() -> otherPage.events("reminder"), events -> events.size() > REMINDERS);
            assertThat(page.events("reminder")).hasSize(REMINDERS + 1).doesNotHaveDuplicates();
            assertThat(otherPage.events("reminder")).hasSize(REMINDERS + 1);
            Waiting.until(one::inbox, inbox -> inbox.size() == REMINDERS + 1);
        }
    }

    private static PersonClient person(Cell cell, int replica) {
        var name = "ann";
        var audit = URI.create("http://127.0.0.1:1"); // nobody asks it
        return new PersonClient(
                name,
                cell.token(name),
                cell.urls(Service.TASK).get(replica),
                cell.urls(Service.NOTIFICATION).get(replica),
                audit);
    }
}

package io.todochat.task.transfer.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.Actor;
import io.todochat.task.tasks.control.MemoryStore;
import io.todochat.task.tasks.control.MemoryTasks;
import io.todochat.task.tasks.control.Request;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Occasion;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.transfer.control.Transfers.Form;
import io.todochat.task.transfer.entity.Progress;
import jakarta.json.bind.JsonbBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Persons, their tasks, and what goes in and out; all in memory, and each look at the clock is a second later. */
final class Office {

    final MemoryStore store = new MemoryStore();
    final Transfers transfers;
    private Instant now = Instant.parse("2026-11-24T11:00:00Z");
    private final InstantSource ticking = () -> now = now.plusMillis(1_001);

    Office() {
        transfers = replica();
    }

    /** Another one over the same store. */
    Transfers replica() {
        var opened = new Transfers();
        opened.store = store;
        opened.jsonb = JsonbBuilder.create();
        opened.clock = new Clock() {
            @Override
            public Instant instant() {
                return ticking.instant();
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        opened.tasks = MemoryTasks.in(store, opened.jsonb, opened.clock);
        return opened;
    }

    Decision execute(String user, Command command) {
        var id = UUID.randomUUID().toString();
        var occasion = new Occasion(user, ticking.instant(), Actor.USER, id, "Europe/Berlin");
        return transfers.tasks.execute(new Request(id, command, occasion, null));
    }

    Task task(String user, int number) {
        return transfers.tasks.read(user, book -> book.stored(number)).orElseThrow();
    }

    List<Task> tasks(String user) {
        return transfers.tasks.read(user, book -> book.allTasks());
    }

    String export(String user, Form form) {
        try {
            var text = new StringWriter();
            transfers.write(user, transfers.outgoing(user), form, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All but when it was written. */
    String timeless(String user) {
        return export(user, Form.ACCOUNT).replaceFirst("\"exported\":\"[^\"]*\"", "");
    }

    Progress take(String user, Form form, String body) {
        return take(user, form, body, null);
    }

    Progress take(String user, Form form, String body, String key) {
        return take(transfers, user, form, body, key);
    }

    static Progress take(Transfers transfers, String user, Form form, String body, String key) {
        try {
            return transfers.take(user, form, new ByteArrayInputStream(body.getBytes(UTF_8)), key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Components of a calendar come in for ann. */
    Progress todos(String components) {
        var calendar = "BEGIN:VCALENDAR\nVERSION:2.0\n" + components + "END:VCALENDAR\n";
        return take("ann", Form.CALENDAR, calendar.replace("\n", "\r\n"));
    }

    /** The one task in some components of a calendar, as ann has it then. */
    Task imported(String components) {
        var progress = todos(components);
        assertThat(progress.refused()).isEmpty();
        assertThat(progress.created()).isEqualTo(1);
        return tasks("ann").getLast();
    }
}

package io.todochat.task.transfer.control;

import static java.nio.charset.StandardCharsets.UTF_8;

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
    final Transfers transfers = new Transfers();
    private Instant now = Instant.parse("2026-11-24T11:00:00Z");
    private final InstantSource ticking = () -> now = now.plusMillis(1_001);

    Office() {
        transfers.store = store;
        transfers.jsonb = JsonbBuilder.create();
        transfers.clock = new Clock() {
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
        transfers.tasks = MemoryTasks.in(store, transfers.jsonb, transfers.clock);
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
        try {
            return transfers.take(user, form, new ByteArrayInputStream(body.getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

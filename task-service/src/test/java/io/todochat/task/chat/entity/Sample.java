package io.todochat.task.chat.entity;

import io.todochat.events.Actor;
import io.todochat.language.time.DayHours;
import io.todochat.task.tasks.control.MemoryStore;
import io.todochat.task.tasks.control.MemoryTasks;
import io.todochat.task.tasks.control.Request;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Occasion;
import io.todochat.task.tasks.entity.Settings;
import io.todochat.task.tasks.entity.Task;
import jakarta.json.bind.JsonbBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Tasks of a person, as the book itself makes and changes them, on a Tuesday at noon. */
final class Sample {

    static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 24, 12, 0, 0, 0, ZoneId.of("Europe/Berlin"));
    static final LocalTime ALL_DAY = LocalTime.of(9, 0);
    static final Wording BRITISH = Wording.of(NOW, Locale.UK);
    private static final String ANN = "ann";

    private final TaskStore tasks =
            MemoryTasks.in(new MemoryStore(), JsonbBuilder.create(), Clock.fixed(NOW.toInstant(), ZoneOffset.UTC));

    Decision.Accepted accept(Command command) {
        var id = UUID.randomUUID().toString();
        var occasion = new Occasion(ANN, NOW.toInstant(), Actor.USER, id, "Europe/Berlin");
        return (Decision.Accepted) tasks.execute(new Request(id, command, occasion, null));
    }

    Task add(String title) {
        return accept(new Command.Add(Draft.titled(title))).task();
    }

    /** A task as it is added by these words. */
    Task said(String words) {
        return accept(new Command.Add(draft(words))).task();
    }

    static Draft draft(String words) {
        var add = (io.todochat.language.command.Command.Add)
                saying(words).readings().getFirst().command();
        return Revision.draft(add.fields(), NOW, ALL_DAY);
    }

    Settings settings() {
        return tasks.read(ANN, book -> book.account().settings());
    }

    Scene scene(Conversation now, Saying saying) {
        return tasks.read(
                ANN, book -> new Scene(book, (filter, status) -> new Scene.Sought.Found(List.of()), now, saying));
    }

    static Saying saying(String words) {
        return new Saying(words, NOW, "en-GB", DayHours.USUAL, null, null);
    }

    static Instant at(String local) {
        return NOW.toLocalDate()
                .atTime(java.time.LocalTime.parse(local))
                .atZone(NOW.getZone())
                .toInstant();
    }
}

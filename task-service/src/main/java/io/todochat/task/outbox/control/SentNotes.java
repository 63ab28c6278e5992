package io.todochat.task.outbox.control;

import io.todochat.dapr.Document;
import io.todochat.dapr.Operation;
import io.todochat.dapr.StateStore;
import io.todochat.dapr.StoredForm;
import io.todochat.task.tasks.control.TaskKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far each person's events are sent, in the store. Notes are only ever raised; one too low only causes repeats. */
@ApplicationScoped
public class SentNotes {

    @Inject
    StateStore store;

    @Inject
    Jsonb jsonb;

    /**
     * A person's note.
     *
     * @param sent all events up to this one were acknowledged by the broker
     * @param purged all events up to this one are deleted from the store
     */
    public record Note(long sent, long purged) {

        static final Note NONE = new Note(0, 0);
    }

    /** The note as it stands. */
    public Note of(String person) {
        return read(person).map(this::note).orElse(Note.NONE);
    }

    /** @return how far the note says now: at least {@code sent} unless the store was busy */
    long raise(String person, long sent) {
        var stored = read(person);
        var before = stored.map(this::note).orElse(Note.NONE);
        if (before.sent() >= sent) {
            return before.sent();
        }
        var outcome = store.transact(List.of(write(person, stored, new Note(sent, before.purged()))));
        return outcome == StateStore.Outcome.COMMITTED ? sent : before.sent();
    }

    /** Deletes sent events and notes it, in one transaction; a conflict leaves it to the next time. */
    void purge(String person, long through) {
        var stored = read(person);
        var before = stored.map(this::note).orElse(Note.NONE);
        if (through > before.purged() && through <= before.sent()) {
            var operations = new ArrayList<Operation>();
            operations.add(write(person, stored, new Note(before.sent(), through)));
            for (long sequence = before.purged() + 1; sequence <= through; sequence++) {
                operations.add(Operation.delete(TaskKeys.event(person, sequence)));
            }
            store.transact(operations);
        }
    }

    private Optional<Document> read(String person) {
        return store.get(TaskKeys.sent(person));
    }

    private Note note(Document stored) {
        return new StoredForm(jsonb).read(stored.json(), Note.class);
    }

    private Operation write(String person, Optional<Document> stored, Note note) {
        var key = TaskKeys.sent(person);
        var json = new StoredForm(jsonb).write(note);
        return stored.map(found -> Operation.replace(key, json, found.etag()))
                .orElseGet(() -> Operation.create(key, json));
    }
}

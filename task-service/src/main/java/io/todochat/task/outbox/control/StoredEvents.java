package io.todochat.task.outbox.control;

import io.todochat.dapr.Document;
import io.todochat.dapr.StateStore;
import io.todochat.events.CloudEvents;
import io.todochat.events.PersonKey;
import io.todochat.events.TaskEvent;
import io.todochat.events.TaskEvent.Happened;
import io.todochat.task.tasks.control.TaskKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;

/** The events as they stand in the store, each a document of its own. */
@ApplicationScoped
public class StoredEvents {

    /** The service that tells of tasks. */
    static final String SOURCE = "task-service";

    private static final Logger LOG = Logger.getLogger(StoredEvents.class.getName());

    /** A commit so fresh is another replica's, which is about to send it. */
    private static final Duration LEFT_ALONE = Duration.ofMillis(200);

    private static final Duration LEFT_OVER = Duration.ofSeconds(30);
    private static final Duration KEPT = Duration.ofDays(14);
    private static final int PURGED_AT_ONCE = 50;

    /** What was erased is not to stay for many rounds of the sweep; one transaction takes 1,000 operations. */
    private static final int ERASED_AT_ONCE = 900;

    @Inject
    StateStore store;

    @Inject
    SentNotes notes;

    @Inject
    Clock clock;

    /** A person's events from one sequence to another, both included; those that are gone are left out. */
    public List<String> between(String person, long from, long to) {
        var keys = LongStream.rangeClosed(from, to)
                .mapToObj(sequence -> TaskKeys.event(person, sequence))
                .toList();
        var found = store.getAll(keys);
        return keys.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(Document::json)
                .toList();
    }

    /** What a lane sends next; empty while it is left to another replica, or was sent by it. */
    Optional<Lane.Parcel> next(Lane lane) {
        if (lane.parcel() != null) {
            return Optional.of(lane.parcel());
        }
        lane.noted(notes.of(lane.person()).sent());
        if (!lane.hasMore() || lane.parcel() != null) {
            return Optional.ofNullable(lane.hasMore() ? lane.parcel() : null);
        }
        var event = read(lane.person(), lane.next());
        if (event.isEmpty()) {
            return Optional.of(gap(lane.person(), lane.next()));
        }
        return event.filter(found -> isOlderThan(found, LEFT_ALONE)).map(Stored::parcel);
    }

    boolean isLeftOver(String person, long sequence) {
        return read(person, sequence)
                .map(event -> isOlderThan(event, LEFT_OVER))
                .orElse(true);
    }

    /**
     * Up to where sent events can be deleted: those that are old enough, and those of a person who was erased since.
     *
     * @param erased the sequence of the event that told of it; 0 for none
     */
    OptionalLong purgeable(String person, SentNotes.Note note, long erased) {
        var first = note.purged() + 1;
        var atOnce = first < erased ? ERASED_AT_ONCE : PURGED_AT_ONCE;
        var last = Math.min(note.sent(), note.purged() + atOnce);
        if (first > last || !isPurgeable(person, first, erased)) {
            return OptionalLong.empty();
        }
        return LongStream.rangeClosed(first, last)
                .takeWhile(sequence -> isPurgeable(person, sequence, erased))
                .max();
    }

    private boolean isPurgeable(String person, long sequence, long erased) {
        return sequence < erased
                || read(person, sequence).map(event -> isOlderThan(event, KEPT)).orElse(true);
    }

    private record Stored(TaskEvent event, String trace) {

        static Optional<Stored> read(Document document) {
            return CloudEvents.taskEvent(document.json())
                    .map(event -> new Stored(event, CloudEvents.trace(document.json())));
        }

        Lane.Parcel parcel() {
            return Lane.Parcel.of(event, trace);
        }
    }

    private Optional<Stored> read(String person, long sequence) {
        try {
            return store.get(TaskKeys.event(person, sequence)).flatMap(Stored::read);
        } catch (CloudEvents.Unreadable e) {
            return Optional.empty();
        }
    }

    private boolean isOlderThan(Stored stored, Duration age) {
        return stored.event().time().plus(age).isBefore(clock.instant());
    }

    /** What was stored in one transaction with its head cannot be missing; if it is, everybody shall know. */
    private Lane.Parcel gap(String person, long sequence) {
        LOG.log(Level.SEVERE, "event {0} of a person cannot be read: history has a gap", sequence);
        Instant now = clock.instant();
        var gap = new TaskEvent(
                Happened.HISTORY_GAP, now, PersonKey.person(person), sequence, null, null, null, List.of(), null);
        return Lane.Parcel.of(gap, null);
    }
}

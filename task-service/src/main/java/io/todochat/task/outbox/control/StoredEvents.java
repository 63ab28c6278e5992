package io.todochat.task.outbox.control;

import io.todochat.dapr.Document;
import io.todochat.dapr.StateStore;
import io.todochat.events.CloudEvents;
import io.todochat.events.PersonKey;
import io.todochat.events.TaskEvent;
import io.todochat.events.TaskEvent.Happened;
import io.todochat.task.tasks.control.StoredEvent;
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

    /**
     * Sees to it that a lane has the event whose turn it is at hand, reading some ahead.
     *
     * @return whether it has; not while that is left to another replica, or was sent by it
     */
    boolean supply(Lane lane) {
        if (lane.hasMoreEvents() && lane.parcel() == null) {
            lane.noted(notes.of(lane.person()).sent());
            if (lane.hasMoreEvents() && lane.parcel() == null) {
                readAhead(lane);
            }
        }
        return lane.hasMoreEvents() && lane.parcel() != null;
    }

    private void readAhead(Lane lane) {
        var sequences = LongStream.rangeClosed(lane.next(), Math.min(lane.known(), lane.next() + Lane.MOST_AT_HAND - 1))
                .boxed()
                .toList();
        var found = store.getAll(sequences.stream()
                .map(sequence -> TaskKeys.event(lane.person(), sequence))
                .toList());
        for (long sequence : sequences) {
            var stored = read(Optional.ofNullable(found.get(TaskKeys.event(lane.person(), sequence))));
            if (stored.isPresent() && !isOlderThan(stored.get(), LEFT_ALONE)) {
                return;
            }
            lane.supply(
                    sequence,
                    stored.map(event -> Parcel.of(event, CloudEvents.trace(event.json())))
                            .orElseGet(() -> untold(
                                    lane.person(), sequence, found.get(TaskKeys.event(lane.person(), sequence)))));
        }
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

    private Optional<StoredEvent> read(String person, long sequence) {
        return read(store.get(TaskKeys.event(person, sequence)));
    }

    private static Optional<StoredEvent> read(Optional<Document> document) {
        try {
            return document.flatMap(
                    found -> CloudEvents.taskEvent(found.json()).map(event -> new StoredEvent(event, found.json())));
        } catch (CloudEvents.Unreadable e) {
            return Optional.empty();
        }
    }

    private boolean isOlderThan(StoredEvent stored, Duration age) {
        return stored.event().time().plus(age).isBefore(clock.instant());
    }

    /** While replicas are renewed one after another, a newer one may have stored an event of a kind that is new. */
    private Parcel untold(String person, long sequence, Document stored) {
        return stored != null && isOfLaterKind(stored.json()) ? new Parcel(stored.json(), null) : gap(person, sequence);
    }

    private static boolean isOfLaterKind(String json) {
        try {
            return CloudEvents.taskEvent(json).isEmpty();
        } catch (CloudEvents.Unreadable e) {
            return false;
        }
    }

    /** What was stored in one transaction with its head cannot be missing; if it is, everybody shall know. */
    private Parcel gap(String person, long sequence) {
        LOG.log(Level.SEVERE, "event {0} of a person cannot be read: history has a gap", sequence);
        Instant now = clock.instant();
        var gap = new TaskEvent(
                Happened.HISTORY_GAP, now, PersonKey.person(person), sequence, null, null, null, List.of(), null);
        return new Parcel(CloudEvents.write(gap, SOURCE, null), null);
    }
}

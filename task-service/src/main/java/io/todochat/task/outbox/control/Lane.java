package io.todochat.task.outbox.control;

import io.todochat.events.CloudEvents;
import io.todochat.events.TaskEvent;
import io.todochat.events.TaskUpdate;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One person's events on their way: n+1 goes out only after n was acknowledged. Not thread-safe; the relay's worker owns
 * it.
 */
final class Lane {

    /** An event at hand, and its update for screens; null where it is about no task. */
    record Parcel(JsonObject event, JsonObject update) {

        /** @param trace of the request that led to the event; null where there is none */
        static Parcel of(TaskEvent event, String trace) {
            return new Parcel(
                    CloudEvents.write(event, StoredEvents.SOURCE, trace),
                    event.task() == null ? null : CloudEvents.write(TaskUpdate.of(event), StoredEvents.SOURCE, trace));
        }
    }

    private static final int SENT_A_NOTE = 20;

    /** While the broker is away more come in: those are read from the store when their turn comes. */
    private static final int MOST_AT_HAND = 32;

    private final String person;
    private final Map<Long, Parcel> atHand = new HashMap<>();
    private long sent;
    private long known;
    private long noted;
    private long dirtySince;
    private boolean eventIsSent;

    Lane(String person, long sent) {
        this.person = person;
        this.sent = sent;
        this.known = sent;
        this.noted = sent;
    }

    String person() {
        return person;
    }

    void learn(long sequence) {
        known = Math.max(known, sequence);
    }

    void put(long sequence, Parcel parcel) {
        if (sequence > sent) {
            if (atHand.size() < MOST_AT_HAND) {
                atHand.put(sequence, parcel);
            }
            learn(sequence);
        }
    }

    boolean hasMore() {
        return known > sent;
    }

    long waiting() {
        return known - sent;
    }

    long next() {
        return sent + 1;
    }

    Parcel parcel() {
        return atHand.get(next());
    }

    void sent(long through, long nanos) {
        if (through > sent) {
            for (long passed : List.copyOf(atHand.keySet())) {
                if (passed <= through) {
                    atHand.remove(passed);
                }
            }
            dirtySince = sent == noted ? nanos : dirtySince;
            sent = through;
            eventIsSent = false;
        }
    }

    /** The event of {@link #next} is acknowledged; its update for screens is not yet. */
    void eventSent() {
        eventIsSent = true;
    }

    boolean isEventSent() {
        return eventIsSent;
    }

    long sent() {
        return sent;
    }

    boolean isToBeNoted(long nanos, long patience) {
        return sent > noted && (sent - noted >= SENT_A_NOTE || nanos - dirtySince > patience);
    }

    boolean isUnnoted() {
        return sent > noted;
    }

    void noted(long through) {
        noted = Math.max(noted, through);
        sent(noted, dirtySince);
    }

    boolean isIdle() {
        return !hasMore() && sent == noted;
    }
}

package io.todochat.task.outbox.control;

import java.util.HashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One person's events on their way: n+1 goes out only after n was acknowledged. Their echoes, updates for screens above
 * all, follow them, several at once where many events wait: a screen tells by a task's version which of two is newer. Not thread-safe; the
 * relay's worker owns it.
 */
final class Lane {

    private static final int SENT_A_NOTE = 20;

    /** While the broker is away more come in: those are read from the store when their turn comes. */
    static final int MOST_AT_HAND = 32;

    private static final int MOST_ECHOES_OWED = 32;

    private final String person;
    private final Map<Long, Parcel> atHand = new HashMap<>();
    private final SortedMap<Long, Parcel.Echo> owed = new TreeMap<>();
    private long through;
    private long known;
    private long noted;
    private long dirtySince;

    Lane(String person, long sent) {
        this.person = person;
        this.through = sent;
        this.known = sent;
        this.noted = sent;
    }

    String person() {
        return person;
    }

    void learn(long sequence) {
        known = Math.max(known, sequence);
    }

    /** An event that was just stored. */
    void put(long sequence, Parcel parcel) {
        if (atHand.size() < MOST_AT_HAND) {
            supply(sequence, parcel);
        }
        learn(sequence);
    }

    /** An event that was read because its turn comes. */
    void supply(long sequence, Parcel parcel) {
        if (sequence > through) {
            atHand.put(sequence, parcel);
        }
    }

    /** Whether anything is left to send: events, or echoes of those that are sent. */
    boolean hasMore() {
        return hasMoreEvents() || !owed.isEmpty();
    }

    boolean hasMoreEvents() {
        return known > through;
    }

    long waiting() {
        return known - sent();
    }

    long next() {
        return through + 1;
    }

    long known() {
        return known;
    }

    /** The event whose turn it is; null where it is not at hand. */
    Parcel parcel() {
        return atHand.get(next());
    }

    /** The broker has the event whose turn it was, and it was at hand. */
    void acknowledged(long nanos) {
        moved(nanos, () -> {
            through++;
            var parcel = atHand.remove(through);
            if (parcel.echo() != null) {
                owed.put(through, parcel.echo());
            }
        });
    }

    /** Whether the event whose turn it is can go: it is at hand, and not too many echoes are owed for those before it. */
    boolean mayGoOn() {
        return hasMoreEvents() && parcel() != null && owed.size() < MOST_ECHOES_OWED;
    }

    /**
     * The echoes that are to go out now, by sequence.
     *
     * @param eventsFlow whether events follow at once: echoes may wait for those, so that they go together
     */
    SequencedMap<Long, Parcel.Echo> due(boolean eventsFlow) {
        return eventsFlow && mayGoOn() ? new TreeMap<>() : new TreeMap<>(owed);
    }

    /** The broker has echoes. */
    void acknowledged(Set<Long> echoes, long nanos) {
        moved(nanos, () -> owed.keySet().removeAll(echoes));
    }

    /** What another replica noted as sent is not sent again. */
    void noted(long sequence) {
        noted = Math.max(noted, sequence);
        through = Math.max(through, sequence);
        known = Math.max(known, through);
        atHand.keySet().removeIf(passed -> passed <= through);
        owed.headMap(sequence + 1).clear();
    }

    /** All up to this one are sent, and their echoes. */
    long sent() {
        return owed.isEmpty() ? through : owed.firstKey() - 1;
    }

    boolean isToBeNoted(long nanos, long patience) {
        return isUnnoted() && (sent() - noted >= SENT_A_NOTE || nanos - dirtySince > patience);
    }

    boolean isUnnoted() {
        return sent() > noted;
    }

    boolean isIdle() {
        return !hasMore() && sent() == noted;
    }

    private void moved(long nanos, Runnable step) {
        var wasNoted = !isUnnoted();
        step.run();
        dirtySince = wasNoted ? nanos : dirtySince;
    }
}

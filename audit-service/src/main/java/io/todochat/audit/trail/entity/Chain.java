package io.todochat.audit.trail.entity;

import java.util.ArrayList;

/**
 * Where a person's trail stands. It only ever grows at its end: entries in the order in which they became known, which
 * is that of their sequences except where a hole was filled later.
 *
 * @param coverage which sequences are accounted for
 * @param count how many entries there are
 * @param last hash of the last one; null while there is none
 */
public record Chain(Coverage coverage, int count, String last) {

    /** The chain of a person of whom nothing was heard. */
    public static final Chain EMPTY = new Chain(Coverage.NOTHING, 0, null);

    /** Decides what becomes of a batch: what is known changes nothing, what is missing before it is asked for first. */
    public Receipt receive(Batch batch) {
        if (batch.first() > coverage.through() + 1) {
            return new Receipt.Missing(coverage.through() + 1, batch.first() - 1);
        }
        var entries = new ArrayList<Entry>();
        var grown = this;
        for (var event : batch.events()) {
            if (grown.coverage.lacks(event.sequence())) {
                var entry = Entry.of(event, grown.last);
                entries.add(entry);
                grown = new Chain(grown.coverage.with(event.sequence()), grown.count + 1, entry.hash());
            }
        }
        grown = new Chain(grown.coverage.upTo(batch.last()), grown.count, grown.last);
        return grown.equals(this) ? new Receipt.Repeat() : new Receipt.Append(grown, entries);
    }
}

package io.todochat.audit.trail.entity;

import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A chain on the way of being recomputed from its beginning.
 *
 * @param entries how many were found sound
 * @param last hash of the last sound one
 * @param broken whether the next one is not
 * @param sequence of the entry looked at last; null where that is gone
 */
public record Check(int entries, String last, boolean broken, Long sequence) {

    /** Nothing is looked at yet. */
    public static final Check START = new Check(0, null, false, null);

    /** Goes on to a position, or to where the chain breaks. */
    public Check upTo(int end, IntFunction<Optional<Page>> pages) {
        var check = this;
        while (!check.broken && check.entries < end) {
            var position = check.entries;
            check = check.next(pages.apply(Page.of(position)).flatMap(page -> page.at(position)));
        }
        return check;
    }

    private Check next(Optional<Entry> entry) {
        var sequence = entry.map(Entry::sequence).orElse(null);
        return entry.filter(found -> found.follows(last))
                .map(sound -> new Check(entries + 1, sound.hash(), false, sequence))
                .orElseGet(() -> new Check(entries, last, true, sequence));
    }
}

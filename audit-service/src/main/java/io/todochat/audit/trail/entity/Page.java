package io.todochat.audit.trail.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A piece of the trail, stored as one document.
 *
 * @param entries those of its positions, in the order of the chain
 */
public record Page(List<Entry> entries) {

    static final int SIZE = 32;

    /** Holds its own copy. */
    public Page {
        entries = List.copyOf(entries);
    }

    /** The page on which a position of the chain stands. */
    public static int of(int position) {
        return position / SIZE;
    }

    /** The page where the next entry goes: the one worth having at hand. */
    public static int growing(Chain chain) {
        return of(chain.count());
    }

    /** Empty where the entry is gone. */
    Optional<Entry> at(int position) {
        var index = position % SIZE;
        return index < entries.size() ? Optional.of(entries.get(index)) : Optional.empty();
    }

    /**
     * The pages that change when entries are appended.
     *
     * @param position of the first of them
     * @param stored the pages as they stand
     */
    public static Map<Integer, Page> appended(int position, List<Entry> entries, IntFunction<Optional<Page>> stored) {
        var pages = new HashMap<Integer, Page>();
        for (int index = 0; index < entries.size(); index++) {
            var number = of(position + index);
            var page = pages.containsKey(number)
                    ? pages.get(number)
                    : stored.apply(number).orElse(new Page(List.of()));
            pages.put(number, page.with(entries.get(index)));
        }
        return pages;
    }

    private Page with(Entry entry) {
        return new Page(Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }
}

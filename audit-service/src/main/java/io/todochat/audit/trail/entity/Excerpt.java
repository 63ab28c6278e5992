package io.todochat.audit.trail.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * A part of a trail, newest first.
 *
 * @param entries those that were wanted
 * @param next the position before which to go on; null where the trail's beginning is reached
 */
public record Excerpt(List<Entry> entries, Integer next) {

    /** 64 documents are read for one answer; who filters for something rare goes on from there. */
    private static final int MOST_LOOKED_AT = 64 * Page.SIZE;

    /**
     * Walks back from a position.
     *
     * @param end the position before which to begin
     * @param limit of entries to give; there may be less, and more to come
     */
    public static Excerpt before(int end, int limit, Predicate<Entry> wanted, IntFunction<Optional<Page>> pages) {
        var found = new ArrayList<Entry>();
        var floor = Math.max(0, end - MOST_LOOKED_AT);
        var position = end;
        while (position > floor && found.size() < limit) {
            position--;
            at(position, pages).filter(wanted).ifPresent(found::add);
        }
        return new Excerpt(found, position > 0 ? position : null);
    }

    private static Optional<Entry> at(int position, IntFunction<Optional<Page>> pages) {
        return pages.apply(Page.of(position)).flatMap(page -> page.at(position));
    }
}

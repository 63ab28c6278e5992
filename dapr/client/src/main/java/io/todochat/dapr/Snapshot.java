package io.todochat.dapr;

import java.util.HashMap;
import java.util.Map;

/**
 * A person's documents as of one commit; immutable.
 *
 * @param etag of the head; null before the first commit
 * @param pages those at hand; an absent page may still be stored
 */
record Snapshot<H, P>(Head<H> head, String etag, Map<Integer, Page<P>> pages) {

    /**
     * A page at hand.
     *
     * @param content null where the store has none
     * @param weight its size in characters
     */
    record Page<P>(P content, int weight) {}

    private static final int HEAD_WEIGHT = 4_096;

    Snapshot {
        pages = Map.copyOf(pages);
    }

    static <H, P> Snapshot<H, P> none() {
        return new Snapshot<>(Head.none(), null, Map.of());
    }

    /** A page that the store does not have. */
    static <P> Page<P> absent() {
        return new Page<>(null, 0);
    }

    Snapshot<H, P> with(Map<Integer, Page<P>> more) {
        if (more.isEmpty()) {
            return this;
        }
        var all = new HashMap<>(pages);
        all.putAll(more);
        return new Snapshot<>(head, etag, all);
    }

    boolean sameCommitAs(Snapshot<H, P> other) {
        return etag == null ? other.etag == null : etag.equals(other.etag);
    }

    int weight() {
        return HEAD_WEIGHT + pages.values().stream().mapToInt(Page::weight).sum();
    }
}

package io.todochat.dapr;

import java.time.Instant;
import java.util.List;

/**
 * One of a head's last commits.
 *
 * @param revision the head had afterwards
 * @param id of the command, the same in all its attempts
 * @param pages the pages it wrote or deleted; null where they were too many to list
 */
public record CommitEntry(long revision, String id, Instant at, List<Integer> pages) {

    private static final int MOST_PAGES = 16;

    static CommitEntry of(long revision, String id, Instant at, List<Integer> pages) {
        return new CommitEntry(revision, id, at, pages.size() > MOST_PAGES ? null : pages);
    }

    /** Whether both tell of one commit. */
    boolean isThatOf(CommitEntry other) {
        return revision == other.revision && id.equals(other.id);
    }
}

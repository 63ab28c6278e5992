package io.todochat.dapr;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The document that guards all others of a person: every commit rewrites it under its ETag.
 *
 * @param revision 0 before the first commit, one more with each
 * @param commits the newest, oldest first; they tell an attempt of unknown outcome, and a snapshot what changed
 * @param body what the service keeps here; null before the first commit
 */
record Head<H>(long revision, List<CommitEntry> commits, H body) {

    private static final int COMMITS_KEPT = 64;

    static <H> Head<H> none() {
        return new Head<>(0, List.of(), null);
    }

    Head<H> next(String commit, Instant at, List<Integer> pages, H newBody) {
        var entry = CommitEntry.of(revision + 1, commit, at, pages);
        var kept = Stream.concat(commits.stream(), Stream.of(entry))
                .skip(Math.max(0, commits.size() + 1 - COMMITS_KEPT))
                .toList();
        return new Head<>(revision + 1, kept, newBody);
    }

    /** The commit of an id that made one of some revisions; a command that came in twice may have made others. */
    Optional<CommitEntry> commit(String id, Set<Long> revisions) {
        return commits.stream()
                .filter(entry -> entry.id().equals(id) && revisions.contains(entry.revision()))
                .findAny();
    }

    /** Whether the list tells of every commit after a revision. */
    boolean tellsAllSince(long earlier) {
        return earlier == revision
                || !commits.isEmpty() && commits.getFirst().revision() <= earlier + 1 && earlier < revision;
    }

    /** Whether this head follows from another, known by its newest commit. */
    boolean follows(Head<H> earlier) {
        if (earlier.commits.isEmpty()) {
            return false;
        }
        var known = earlier.commits.getLast();
        return commits.stream().anyMatch(known::isThatOf);
    }

    List<CommitEntry> since(long earlier) {
        return commits.stream().filter(entry -> entry.revision() > earlier).toList();
    }
}

package io.todochat.dapr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HeadTest {

    private static final int LISTED = 64;
    private static final int MANY = 150;

    @Test
    void everyCommitMakesTheNextRevisionAndTheLast64AreListed() {
        for (int commits = 0; commits < MANY; commits++) {
            var head = head("commit", commits);

            assertThat(head.revision()).isEqualTo(commits);
            assertThat(head.commits())
                    .extracting(CommitEntry::revision)
                    .containsExactlyElementsOf(LongStream.rangeClosed(Math.max(1, commits - LISTED + 1), commits)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void itTellsAllSinceARevisionThatIsAtMost64CommitsBack() {
        for (int commits = 0; commits < MANY; commits++) {
            var head = head("commit", commits);
            for (int since = 0; since <= commits; since++) {
                assertThat(head.tellsAllSince(commits - since)).isEqualTo(since <= LISTED);
                assertThat(head.since(commits - since)).hasSize(Math.min(since, LISTED));
            }
        }
    }

    @Test
    void itFollowsEarlierOnesAsLongAsTheirNewestCommitIsListed() {
        var heads = IntStream.range(0, MANY)
                .mapToObj(commits -> head("commit", commits))
                .toList();
        for (int earlier = 1; earlier < MANY; earlier++) {
            for (int later = earlier; later < MANY; later++) {
                assertThat(heads.get(later).follows(heads.get(earlier))).isEqualTo(later - earlier < LISTED);
            }
        }
    }

    @Test
    void itDoesNotFollowWhatIsNewerOrEmptyOrAnothersPast() {
        assertThat(head("commit", 3).follows(head("commit", 4))).isFalse();
        assertThat(head("commit", 3).follows(Head.none())).isFalse();
        assertThat(head("commit", 3).follows(head("another", 2))).isFalse();
    }

    @Test
    void itDoesNotTellOfRevisionsThatAreYetToCome() {
        assertThat(head("commit", 3).tellsAllSince(4)).isFalse();
        assertThat(Head.none().tellsAllSince(1)).isFalse();
    }

    @Test
    void aCommitIsFoundByItsIdAmongTheRevisionsAskedFor() {
        var head = head("commit", 2).next("commit 1", Instant.EPOCH, List.of(), "body");

        assertThat(head.commit("commit 1", Set.of(1L)))
                .map(CommitEntry::revision)
                .contains(1L);
        assertThat(head.commit("commit 1", Set.of(2L, 3L)))
                .map(CommitEntry::revision)
                .contains(3L);
        assertThat(head.commit("commit 1", Set.of(2L, 4L))).isEmpty();
        assertThat(head.commit("commit 1", Set.of())).isEmpty();
    }

    @Test
    void aCommitIsKnownByItsIdAndItsRevision() {
        var at = Instant.parse("2026-11-24T09:00:00Z");
        var commit = CommitEntry.of(2, "commit 2", at, List.of(1));

        assertThat(commit.isThatOf(CommitEntry.of(2, "commit 2", at.plusNanos(1), List.of())))
                .isTrue();
        assertThat(commit.isThatOf(CommitEntry.of(1, "commit 2", at, List.of(1))))
                .isFalse();
        assertThat(commit.isThatOf(CommitEntry.of(2, "commit 1", at, List.of(1))))
                .isFalse();
    }

    @Test
    void theWrittenPagesAreListedUpToSixteen() {
        var sixteen = IntStream.range(0, 16).boxed().toList();
        var seventeen = IntStream.range(0, 17).boxed().toList();
        var head = Head.<String>none()
                .next("listed", Instant.EPOCH, sixteen, "body")
                .next("all", Instant.EPOCH, seventeen, "body");

        assertThat(head.commits()).extracting(CommitEntry::pages).containsExactly(sixteen, null);
    }

    private static Head<String> head(String ids, int commits) {
        var head = Head.<String>none();
        for (int commit = 1; commit <= commits; commit++) {
            head = head.next(ids + " " + commit, Instant.EPOCH, List.of(commit), "body");
        }
        return head;
    }
}

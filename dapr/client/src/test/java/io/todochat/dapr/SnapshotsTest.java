package io.todochat.dapr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SnapshotsTest {

    private final Snapshots<Ledger, Sheet> snapshots = new Snapshots<>(1_000_000);
    private final Snapshot<Ledger, Sheet> first = snapshot("first");
    private final Snapshot<Ledger, Sheet> second = snapshot("second");
    private final Snapshot<Ledger, Sheet> third = snapshot("third");

    @Test
    void aSnapshotIsSwappedForItsSuccessor() {
        snapshots.swap("ann", null, first);
        snapshots.swap("ann", first, second);

        assertThat(snapshots.get("ann")).contains(second);
        assertThat(snapshots.get("ben")).isEmpty();
    }

    @Test
    void whoComesLateSwapsNothing() {
        snapshots.swap("ann", null, first);
        snapshots.swap("ann", first, second);

        snapshots.swap("ann", first, third);
        snapshots.swap("ann", null, third);

        assertThat(snapshots.get("ann")).contains(second);
    }

    @Test
    void whatWasForgottenComesBackOnlyFromNothing() {
        snapshots.swap("ann", null, first);
        snapshots.forget("ann");

        snapshots.swap("ann", first, second);
        assertThat(snapshots.get("ann")).isEmpty();

        snapshots.swap("ann", null, third);
        assertThat(snapshots.get("ann")).contains(third);
    }

    private static Snapshot<Ledger, Sheet> snapshot(String etag) {
        return new Snapshot<>(Head.none(), etag, Map.of(0, new Snapshot.Page<>(Sheet.EMPTY, 10)));
    }
}

package io.todochat.dapr;

import static io.todochat.dapr.Fault.ANSWER_LOST;
import static io.todochat.dapr.Fault.BUSY;
import static io.todochat.dapr.Fault.Call.READ;
import static io.todochat.dapr.Fault.NONE;
import static io.todochat.dapr.Fault.NOT_SENT;
import static io.todochat.dapr.Fault.OTHER_AFTER;
import static io.todochat.dapr.Fault.REFUSED;
import static io.todochat.dapr.Fault.SENT_TWICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is said about a change where the store does not come back. All at once: a journal is patient for ten seconds. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(60)
@OnEveryDatabase
class JournalOutagesIT {

    private final StateStore store;

    JournalOutagesIT(Daprd daprd) {
        store = daprd.store();
    }

    @Test
    void withNothingReadableAndNothingTriedItIsNotDone() {
        var replica = Books.journal(new FaultyStore(store, call -> REFUSED, () -> {}));

        assertThatThrownBy(() -> Booking.ADD.run(replica, "unreadable", "command"))
                .isInstanceOf(SidecarUnavailable.class);
        assertThatThrownBy(() -> Booking.LOOK.run(replica, "unreadable", "")).isInstanceOf(SidecarUnavailable.class);
        assertThatThrownBy(() -> replica.heads(List.of("unreadable"))).isInstanceOf(SidecarUnavailable.class);
    }

    @Test
    void withTheAnswerLostAndNothingReadableItIsUnknown() {
        assertUnknown("lost", 1, unreadableAfter(ANSWER_LOST, store));
    }

    @Test
    void withTheTransactionLostAndNothingReadableItIsUnknown() {
        assertUnknown("not sent", 0, unreadableAfter(NOT_SENT, store));
    }

    @Test
    void withAConflictAndNothingReadableItIsUnknown() {
        assertUnknown("sent twice", 1, unreadableAfter(SENT_TWICE, store));
    }

    @Test
    void withAStoreThatStaysBusyItIsNotDone() {
        var replica = Books.journal(new FaultyStore(store, call -> call == READ ? NONE : BUSY, () -> {}));

        assertThatThrownBy(() -> Booking.ADD.run(replica, "busy", "command")).isInstanceOf(SidecarUnavailable.class);

        assertThat(new History(store, "busy").now().sequence()).isZero();
    }

    @Test
    void withAllTransactionsLostItIsUnknown() {
        assertUnknown("all lost", 0, new FaultyStore(store, call -> call == READ ? NONE : NOT_SENT, () -> {}));
    }

    @Test
    void withAGuardThatNeverHoldsItIsNotDone() {
        store.transact(List.of(Operation.create("guard", "1")));
        var guarded = List.of(Operation.create("guard", "2"));

        assertThatThrownBy(() -> Books.journal(store)
                        .run("guarded", "command", view -> new Step.Commit<>(Ledger.EMPTY, Map.of(), guarded, 1)))
                .isInstanceOf(SidecarUnavailable.class);

        assertThat(new History(store, "guarded").now().sequence()).isZero();
    }

    @Test
    void withMoreCommitsThanTheHeadListsSinceTheAnswerWasLostItIsUnknown() {
        assertUnknown("far", 1 + 65, firstWrite(ANSWER_LOST, firstWrite(OTHER_AFTER, store, "far", 65), "far", 0));
    }

    @Test
    void withAsManyCommitsAsTheHeadListsSinceTheAnswerWasLostItIsDone() {
        var replica = Books.journal(firstWrite(ANSWER_LOST, firstWrite(OTHER_AFTER, store, "near", 63), "near", 0));

        assertThat(Booking.ADD.run(replica, "near", "command").sequence()).isEqualTo(1);

        assertThat(new History(store, "near").now().sequence()).isEqualTo(64);
    }

    private void assertUnknown(String person, long stored, StateStore faulty) {
        var replica = Books.journal(faulty);
        assertThatThrownBy(() -> Booking.ADD.run(replica, person, "command")).isInstanceOf(OutcomeUnknown.class);
        assertThat(new History(store, person).now().sequence()).isEqualTo(stored);
    }

    private static StateStore unreadableAfter(Fault fault, StateStore real) {
        var written = new AtomicBoolean();
        return new FaultyStore(
                real,
                call -> {
                    if (call == READ) {
                        return written.get() ? REFUSED : NONE;
                    }
                    written.set(true);
                    return fault;
                },
                () -> {});
    }

    private StateStore firstWrite(Fault fault, StateStore real, String person, int commits) {
        var written = new AtomicBoolean();
        var other = Books.journal(store);
        return new FaultyStore(
                real,
                call -> call == READ || written.getAndSet(true) ? NONE : fault,
                () -> IntStream.range(0, commits).forEach(n -> Booking.ADD.run(other, person, "other " + n)));
    }
}

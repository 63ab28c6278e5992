package io.todochat.dapr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Ends without a commit. */
@OnEveryDatabase
class JournalRefusalsIT {

    private final StateStore store;

    private Journal<Ledger, Sheet> one;
    private Journal<Ledger, Sheet> two;
    private String person;

    JournalRefusalsIT(Daprd daprd) {
        store = daprd.store();
    }

    @BeforeEach
    void name(TestInfo test) {
        one = Books.journal(store);
        two = Books.journal(store);
        person = test.getTestMethod().orElseThrow().getName();
    }

    @Test
    void anExceptionThatRestsOnAStaleHeadIsNotThrown() {
        Booking.ADD.run(one, person, "first");
        Booking.ADD.run(two, person, "second");

        long answer = one.read(person, view -> atLeast(2, view.head().orElseThrow()));

        assertThat(answer).isEqualTo(2);
    }

    @Test
    void anExceptionThatRestsOnDocumentsOfTwoCommitsIsNotThrown() {
        Booking.ADD.run(one, person, "first");

        var sum = two.read(person, view -> {
            var ledger = view.head().orElseThrow();
            Booking.ADD.run(one, person, "after " + ledger.sequence());
            var look = new Books(person, view).look();
            if (look.sum() != ledger.sum()) {
                throw new IllegalStateException("head and sheets do not agree");
            }
            return look.sum();
        });

        assertThat(sum).isEqualTo(1 + 2);
    }

    @Test
    void anExceptionThatRestsOnTheNewestHeadIsThrown() {
        Booking.ADD.run(one, person, "first");
        Booking.ADD.run(two, person, "second");

        assertThatThrownBy(() -> one.read(person, view -> atLeast(3, view.head().orElseThrow())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("only 2");
    }

    @Test
    void aStepThatIsTooLargeStoresNothing() {
        var documents = IntStream.range(0, 1_000)
                .mapToObj(number -> Operation.put(person + number, "1"))
                .toList();

        assertThatThrownBy(() ->
                        one.run(person, "large", view -> new Step.Commit<>(Ledger.EMPTY, Map.of(), documents, "done")))
                .isInstanceOf(StateStore.StepTooLarge.class);

        assertThat(Booking.LOOK.run(two, person, "").sequence()).isZero();
    }

    @Test
    void theAnswerMayBeNull() {
        assertThat(one.<Object>run(
                        person, "commit", view -> new Step.Commit<>(Ledger.EMPTY, Map.of(), List.of(), null)))
                .isNull();
        assertThat(one.<Object>run(person, "nothing", view -> new Step.Done<>(null)))
                .isNull();
    }

    private static long atLeast(long sequence, Ledger ledger) {
        if (ledger.sequence() < sequence) {
            throw new IllegalStateException("only " + ledger.sequence());
        }
        return ledger.sequence();
    }
}

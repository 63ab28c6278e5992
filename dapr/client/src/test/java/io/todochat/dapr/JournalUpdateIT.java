package io.todochat.dapr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** A replica of a later version writes what this one cannot read. */
@OnEveryDatabase
class JournalUpdateIT {

    private final StateStore store;

    private String person;

    JournalUpdateIT(Daprd daprd) {
        store = daprd.store();
    }

    @BeforeEach
    void name(TestInfo test) {
        person = test.getTestMethod().orElseThrow().getName();
    }

    @Test
    void whatWasStoredBeforeIsNotCalledUndone() {
        var journal = Books.journal(updatedAfterFirstWrite(store));

        assertThat(Booking.ADD.run(journal, person, "command").sequence()).isEqualTo(1);
    }

    @Test
    void aChangeOfUnknownOutcomeStaysUnknown() {
        var lost = new FaultyStore(
                updatedAfterFirstWrite(store),
                call -> call == Fault.Call.READ ? Fault.NONE : Fault.ANSWER_LOST,
                () -> {});

        assertThatThrownBy(() -> Booking.ADD.run(Books.journal(lost), person, "command"))
                .isInstanceOf(OutcomeUnknown.class);
    }

    @Test
    void whatComesAfterwardsIsRefused() {
        var journal = Books.journal(store);
        Booking.ADD.run(journal, person, "command");
        update();

        assertThatThrownBy(() -> Booking.ADD.run(journal, person, "another"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("later version");
    }

    private StateStore updatedAfterFirstWrite(StateStore real) {
        var written = new AtomicBoolean();
        return new FaultyStore(
                real,
                call -> call == Fault.Call.READ || written.getAndSet(true) ? Fault.NONE : Fault.OTHER_AFTER,
                this::update);
    }

    private void update() {
        store.transact(List.of(Operation.put(Keys.head(person), "{\"format\":3}")));
    }
}

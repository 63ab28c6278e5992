package io.todochat.dapr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** A command that comes in again under the id that it had: at another replica, or later. */
@OnEveryDatabase
class JournalRepeatsIT {

    private final StateStore store;

    private Journal<Ledger, Sheet> two;
    private String person;

    JournalRepeatsIT(Daprd daprd) {
        store = daprd.store();
    }

    @BeforeEach
    void name(TestInfo test) {
        two = Books.journal(store);
        person = test.getTestMethod().orElseThrow().getName();
    }

    @Test
    void twoReplicasWithTheSameCommandAndTheSameBaseStoreItOnce() {
        Booking.ADD.run(two, person, "first");

        var answer = Books.journal(store).run(person, "repeated", view -> {
            var step = new Books(person, view).add("repeated");
            if (view.head().orElseThrow().sequence() == 1) {
                Booking.ADD.run(two, person, "repeated");
            }
            return step;
        });

        assertThat(answer.sequence()).isEqualTo(2);
        assertThat(new History(store, person).now().sequence()).isEqualTo(2);
    }

    @Test
    void aRepeatRightBehindACommitDoesNotSpoilWhatIsAtHand() {
        Booking.ADD.run(two, person, "first");
        var one = withFirstWrite(Fault.OTHER_AFTER);

        assertThat(Booking.ADD.run(one, person, "repeated").sequence()).isEqualTo(2);

        assertThat(Booking.LOOK.run(one, person, "").sum()).isEqualTo(1 + 2 + 3);
    }

    @Test
    void aRepeatOfUnknownOutcomeIsNotTakenForTheEarlierCommand() {
        Booking.ADD.run(two, person, "repeated");
        var one = withFirstWrite(Fault.ANSWER_LOST);

        assertThat(Booking.ADD.run(one, person, "repeated").sequence()).isEqualTo(2);

        assertThat(Booking.LOOK.run(two, person, "").sequence()).isEqualTo(2);
    }

    /** A replica that has nothing at hand; as a fault, the other one runs the same command on what is stored then. */
    private Journal<Ledger, Sheet> withFirstWrite(Fault fault) {
        var written = new AtomicBoolean();
        return Books.journal(new FaultyStore(
                store,
                call -> call == Fault.Call.READ || written.getAndSet(true) ? Fault.NONE : fault,
                () -> Booking.ADD.run(Books.journal(store), person, "repeated")));
    }
}

package io.todochat.dapr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;

/** A command on one replica, while another one works too and things go wrong; and what must hold afterwards. */
record Scenario(StateStore store, Start start, Booking command) {

    private static final AtomicInteger PERSONS = new AtomicInteger();

    /** @throws AssertionError if something does not hold; it names the schedule */
    void run(Schedule schedule) {
        var person = "person-" + PERSONS.incrementAndGet();
        try {
            new Run(person, schedule).check();
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(command + " from " + start + " with " + schedule, e);
        }
    }

    private final class Run {
        private final String person;
        private final Journal<Ledger, Sheet> other = Books.journal(store);
        private final FaultyStore faulty;
        private final Journal<Ledger, Sheet> replica;
        private final AtomicInteger others = new AtomicInteger();
        private boolean begun;

        Run(String person, Schedule schedule) {
            this.person = person;
            this.faulty = new FaultyStore(store, call -> begun ? schedule.apply(call) : Fault.NONE, this::otherCommits);
            this.replica = Books.journal(faulty);
        }

        void check() {
            start.prepare(person, replica, other);
            begun = true;
            var ending = Ending.of(() -> command.run(replica, person, "command"));
            faulty.calm();
            var history = new History(store, person);
            history.fits("command", ending, start.bookings());
            // What is at hand now must not spoil what comes next.
            assertThat(Booking.LOOK.run(replica, person, "")).isEqualTo(history.now());
        }

        /** Another replica's whole command; of the same kind if that is possible. */
        private void otherCommits() {
            var id = "other-" + others.incrementAndGet();
            if (command == Booking.LOOK || !command.run(other, person, id).stored()) {
                Booking.ADD.run(other, person, id);
            }
        }
    }
}

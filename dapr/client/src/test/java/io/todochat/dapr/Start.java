package io.todochat.dapr;

/** What stands in the store, and what a replica has at hand, before a command. */
enum Start {
    /** Nothing is stored. */
    NOBODY(0),
    /** Documents are stored; the replica never saw them. */
    COLD(1),
    /** The replica has the newest. */
    WARM(1),
    /** What the replica has is not claimed; meanwhile another replica's command claimed it. */
    CLAIMED_MEANWHILE(2),
    /** What the replica has is claimed; meanwhile another replica released it. */
    RELEASED_MEANWHILE(3);

    private final long bookings;

    Start(long bookings) {
        this.bookings = bookings;
    }

    /** How many there are. */
    long bookings() {
        return bookings;
    }

    void prepare(String person, Journal<Ledger, Sheet> replica, Journal<Ledger, Sheet> other) {
        switch (this) {
            case NOBODY -> {}
            case COLD -> Booking.ADD.run(other, person, "first");
            case WARM -> {
                Booking.ADD.run(other, person, "first");
                Booking.LOOK.run(replica, person, "");
            }
            case CLAIMED_MEANWHILE -> {
                WARM.prepare(person, replica, other);
                Booking.CLAIM_SEEN_ON_SHEET.run(other, person, "claim");
            }
            case RELEASED_MEANWHILE -> {
                Booking.CLAIM_SEEN_ON_SHEET.run(other, person, "claim");
                WARM.prepare(person, replica, other);
                Booking.RELEASE.run(other, person, "release");
            }
        }
    }
}

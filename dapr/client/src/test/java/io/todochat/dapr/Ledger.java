package io.todochat.dapr;

/**
 * The head's body in the tests.
 *
 * @param sequence number of the last booking: gapless
 * @param sum of all numbers booked; the sheets together must say the same
 */
public record Ledger(long sequence, long sum) {

    static final Ledger EMPTY = new Ledger(0, 0);

    Ledger next() {
        return new Ledger(sequence + 1, sum + sequence + 1);
    }
}

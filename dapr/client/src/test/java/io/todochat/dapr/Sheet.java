package io.todochat.dapr;

/**
 * A page in the tests.
 *
 * @param sum of the numbers booked here
 * @param claimant command that claimed the books; null for none
 */
public record Sheet(long sum, String claimant) {

    static final Sheet EMPTY = new Sheet(0, null);

    Sheet plus(long number) {
        return new Sheet(sum + number, claimant);
    }

    Sheet claimedBy(String command) {
        return new Sheet(sum, command);
    }
}

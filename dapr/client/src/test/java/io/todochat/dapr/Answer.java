package io.todochat.dapr;

/**
 * What a booking came to.
 *
 * @param stored false where the books were only looked at
 * @param sequence number of the booking, or of the last one seen
 * @param sum on the sheets then
 * @param claimant who had claimed the books then; null for nobody
 */
record Answer(boolean stored, long sequence, long sum, String claimant) {}

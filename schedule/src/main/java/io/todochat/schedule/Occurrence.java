package io.todochat.schedule;

/**
 * One occurrence of a recurrence.
 *
 * @param slot its place in the rule; keep it, and hand it in as {@code after} for the next one
 * @param due when it is due in the recurrence's zone: the slot, unless a gap moved it forward
 * @param missed how many slots were passed over to get here; from 0 to {@value Recurrence#MOST_MISSED}, and 0 in a
 *     list of them
 */
public record Occurrence(Slot slot, Slot due, int missed) {}

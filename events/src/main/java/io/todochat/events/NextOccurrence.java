package io.todochat.events;

/**
 * The request by which recurrence-service carries a series on.
 *
 * @param user the person
 * @param series the series
 * @param revision the revision the event carried: with the series it makes the request's own id, so that a repeat is
 *     told from a new one
 * @param slot the slot to open; null where the rule has ended
 * @param due when that slot is due, a local date or date-time: the slot itself unless a clock change moved it
 * @param missed how many slots were passed over as nobody closed the one before in time
 * @param skipped how many slots were passed over on purpose
 * @param cause id of the event that is answered
 */
public record NextOccurrence(
        String user, String series, long revision, String slot, String due, int missed, int skipped, String cause) {

    /** The same for every repetition of the request. */
    public String id() {
        return series + ":" + revision;
    }
}

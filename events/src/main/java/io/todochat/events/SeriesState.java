package io.todochat.events;

import java.time.Instant;
import java.util.List;

/**
 * What recurrence-service needs to know of a series in order to say which slot follows. Fields from {@code position} on,
 * and later those from {@code rdates} on, are missing in events of earlier versions.
 *
 * @param id unique for its person
 * @param rule an RFC 5545 RRULE value
 * @param start where the rule begins: a local date or date-time
 * @param slot the newest slot
 * @param zone the IANA zone in which slots are placed; for dates, the one the person is in
 * @param monthEnd {@code clamp} or {@code skip}
 * @param revision of the stored series; an answer must name it, and is accepted once
 * @param open whether an instance is open; a running series without one asks for the next
 * @param position which slot of its rule the newest is, counted from 1 with all that were passed over; 0 is unknown
 * @param from {@code schedule} or {@code completion}: where the next slot is counted from; null is {@code schedule}
 * @param completed when the newest instance was done; null where it is open or was skipped
 * @param skipTo slots before this local date or date-time are left out on purpose; null for none
 * @param paused whether nothing is to follow until a person resumes it
 * @param ended whether nothing follows any more
 * @param rdates slots besides those of the rule; null for none
 * @param exdates slots that are left out; null for none
 */
public record SeriesState(
        String id,
        String rule,
        String start,
        String slot,
        String zone,
        String monthEnd,
        long revision,
        boolean open,
        int position,
        String from,
        Instant completed,
        String skipTo,
        boolean paused,
        boolean ended,
        List<String> rdates,
        List<String> exdates) {

    /** Whether the next instance is to be made. */
    public boolean asksForTheNext() {
        return !open && !paused && !ended;
    }
}

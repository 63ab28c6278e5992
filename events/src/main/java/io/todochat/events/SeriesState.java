package io.todochat.events;

/**
 * What recurrence-service needs to know of a series in order to say which slot follows.
 *
 * @param id unique for its person
 * @param rule an RFC 5545 RRULE value
 * @param start where the rule begins: a local date or date-time
 * @param slot the newest slot
 * @param zone the IANA zone in which slots are placed
 * @param monthEnd {@code clamp} or {@code skip}
 * @param revision of the stored series; an answer must name it, and is accepted once
 * @param open whether an instance is open; a running series without one asks for the next
 */
public record SeriesState(
        String id, String rule, String start, String slot, String zone, String monthEnd, long revision, boolean open) {}

package io.todochat.events;

import java.time.Instant;
import java.util.List;

/**
 * A task as everybody outside task-service sees it, in events and over HTTP. A null field is left out of JSON and means
 * none.
 *
 * @param id unique for its person, never used again
 * @param due a local date ({@code 2026-11-24}) or date-time ({@code 2026-11-24T12:00})
 * @param zone the IANA zone of a due date-time; a date without time floats with the person
 * @param start when work on it can begin, like {@code due}
 * @param checklist things to tick off within it
 * @param series the series a repeating task belongs to
 * @param slot the occurrence of the series it stands for, unchanged when its due date is edited
 * @param deleted since when it is in the trash; null where it is not
 * @param version grows with each change of the task
 */
public record TaskState(
        String id,
        String title,
        String notes,
        Status status,
        Priority priority,
        List<String> tags,
        String due,
        String zone,
        String start,
        List<Item> checklist,
        List<Reminder> reminders,
        Repetition recurrence,
        String series,
        String slot,
        Instant created,
        Instant updated,
        Instant completed,
        Instant deleted,
        long version) {

    /** One thing on a checklist. */
    public record Item(String id, String title, boolean done) {}

    /**
     * A wish to be reminded.
     *
     * @param at the instant; null where the reminder is relative
     * @param before how long before the due instant, as an ISO 8601 duration; null where it is absolute
     * @param snoozed until when it is put off; null where it is not
     */
    public record Reminder(String id, Instant at, String before, Instant snoozed) {}

    /**
     * The rule of a repeating task.
     *
     * @param rule an RFC 5545 RRULE value
     * @param monthEnd {@code clamp} or {@code skip}
     * @param from {@code schedule} or {@code completion}: where the next slot is counted from
     * @param rdates local dates or date-times besides those of the rule
     * @param exdates local dates or date-times that are left out
     */
    public record Repetition(String rule, String monthEnd, String from, List<String> rdates, List<String> exdates) {}
}

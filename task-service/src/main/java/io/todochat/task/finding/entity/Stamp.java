package io.todochat.task.finding.entity;

import io.todochat.schedule.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A whole day of a person, or an instant. Two days are compared as days and two instants as instants; an instant is
 * compared with a day by the day on which it lies, in the person's zone: it is before the day, after it, or equal to it.
 *
 * @param day null for an instant
 * @param from the instant, or that at which the day begins in the person's zone
 * @param until when the day is over; null for an instant
 */
public record Stamp(LocalDate day, Instant from, Instant until) {

    /** An instant. */
    static Stamp at(Instant instant) {
        return new Stamp(null, instant, null);
    }

    /** A day of a person in that zone. */
    static Stamp on(LocalDate day, ZoneId zone) {
        return new Stamp(
                day,
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /**
     * A date of a task.
     *
     * @param text as a task stores it; null for none
     * @param zone the task's own; null where it has none, as a date floats with the person
     * @param personZone in which the person's days begin
     * @return null for none
     */
    static Stamp of(String text, String zone, ZoneId personZone) {
        if (text == null) {
            return null;
        }
        return switch (Slot.parse(text)) {
            case Slot.Day(var date) -> on(date, personZone);
            case Slot.Moment moment ->
                at(moment.in(zone == null ? personZone : ZoneId.of(zone)).toInstant());
        };
    }

    /** Less than 0 where this is before the other, 0 where they are the same or one lies in the other, else more. */
    int against(Stamp other) {
        if (day != null && other.day != null) {
            return day.compareTo(other.day);
        }
        if (day == null && other.day == null) {
            return from.compareTo(other.from);
        }
        return day == null ? within(other) : -other.within(this);
    }

    private int within(Stamp whole) {
        if (from.isBefore(whole.from)) {
            return -1;
        }
        return from.isBefore(whole.until) ? 0 : 1;
    }

    /** Whether it lies behind: a day when it is over, an instant when it was. */
    boolean isPast(Instant now) {
        return day == null ? from.isBefore(now) : !until.isAfter(now);
    }

    /** Its place among all: a whole day comes before the times of that day. */
    Long order() {
        return from.getEpochSecond() * 2 + (day == null ? 1 : 0);
    }
}

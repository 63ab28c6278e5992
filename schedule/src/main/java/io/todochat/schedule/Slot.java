package io.todochat.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * One place in a schedule, in local time: a day, or a time of a day to the second. Years are 1 to 9999.
 *
 * <p>Immutable. Its text is ISO 8601 without an offset: {@code 2026-11-24} or {@code 2026-11-24T09:00}.
 */
public sealed interface Slot {

    /**
     * Reads the text of a slot.
     *
     * @throws IllegalArgumentException with a reason in one line
     */
    static Slot parse(String text) {
        try {
            return text.contains("T") ? new Moment(LocalDateTime.parse(text)) : new Day(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a date looks like 2026-11-24 or 2026-11-24T09:00", e);
        }
    }

    /** What {@link #parse} reads. */
    String text();

    /** The day, or the day of the moment. */
    LocalDate date();

    /** Where the slot lies in a zone: a gap moves it forward by the gap's length, an overlap takes the first. */
    ZonedDateTime in(ZoneId zone);

    /** The slot a person in that zone sees: this one, or, where a gap swallows it, the one it moves to. */
    Slot shownIn(ZoneId zone);

    /** Whether this one is strictly later in local time. Beside a day, a moment counts as its day. */
    default boolean isAfter(Slot other) {
        return this instanceof Moment(var mine) && other instanceof Moment(var theirs)
                ? mine.isAfter(theirs)
                : date().isAfter(other.date());
    }

    /** A whole day. */
    record Day(LocalDate date) implements Slot {

        public Day {
            requireYear(date.getYear());
        }

        @Override
        public String text() {
            return date.toString();
        }

        @Override
        public ZonedDateTime in(ZoneId zone) {
            return date.atStartOfDay(zone);
        }

        @Override
        public Slot shownIn(ZoneId zone) {
            return new Day(in(zone).toLocalDate());
        }
    }

    /** A time of a day, to the second. */
    record Moment(LocalDateTime at) implements Slot {

        public Moment {
            requireYear(at.getYear());
            if (at.getNano() != 0) {
                throw new IllegalArgumentException("a time is given to the second");
            }
        }

        @Override
        public String text() {
            return at.toString();
        }

        @Override
        public LocalDate date() {
            return at.toLocalDate();
        }

        @Override
        public ZonedDateTime in(ZoneId zone) {
            return at.atZone(zone);
        }

        @Override
        public Slot shownIn(ZoneId zone) {
            return new Moment(in(zone).toLocalDateTime());
        }
    }

    /** Whether it can be the year of a slot, and of whatever else is planned. */
    static boolean isYear(int year) {
        return year >= 1 && year <= 9999;
    }

    private static void requireYear(int year) {
        if (!isYear(year)) {
            throw new IllegalArgumentException("a year lies between 1 and 9999");
        }
    }
}

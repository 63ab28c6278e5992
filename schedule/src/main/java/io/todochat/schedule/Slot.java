package io.todochat.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One place in a schedule, in local time: a day, or a time of a day to the second. Years are 1 to 9999.
 *
 * <p>Immutable. Its text is ISO 8601 without an offset: {@code 2026-11-24} or {@code 2026-11-24T09:00}.
 */
public sealed interface Slot extends Comparable<Slot> {

    /** With seconds, and {@code +00:00} rather than {@code Z}. */
    DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxxxx");

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

    /** Reads the texts of several, of which there are none where null is given. See {@link #parse}. */
    static List<Slot> parseAll(List<String> texts) {
        return texts == null ? List.of() : texts.stream().map(Slot::parse).toList();
    }

    /** What {@link #parse} reads. */
    String text();

    /** The day, or the day of the moment. */
    LocalDate date();

    /** The moment, or the beginning of the day: local time. */
    LocalDateTime time();

    /** Where the slot lies in a zone: a gap moves it forward by the gap's length, an overlap takes the first. */
    ZonedDateTime in(ZoneId zone);

    /** The slot a person in that zone sees: this one, or, where a gap swallows it, the one it moves to. */
    Slot shownIn(ZoneId zone);

    /**
     * It in a zone as ISO 8601: a moment to the second and with the offset, as {@code 2026-03-29T09:00:00+02:00}; a day
     * as that day.
     */
    default String textIn(ZoneId zone) {
        return switch (this) {
            case Day day -> day.shownIn(zone).text();
            case Moment moment -> moment.in(zone).format(WITH_OFFSET);
        };
    }

    /** It as a slot of another's kind: beside a moment a day gets its time, and beside a day a moment loses its own. */
    default Slot like(Slot other) {
        return switch (other) {
            case Day _ -> new Day(date());
            case Moment(var at) -> this instanceof Day(var date) ? new Moment(date.atTime(at.toLocalTime())) : this;
        };
    }

    /**
     * As much later as one slot is than another: to the second where all are moments, and else in days.
     *
     * @return empty where that leads beyond all years
     */
    default Optional<Slot> moved(Slot from, Slot to) {
        var moved = this instanceof Moment(var at) && from instanceof Moment(var one) && to instanceof Moment(var other)
                ? at.plus(Duration.between(one, other))
                : time().plusDays(ChronoUnit.DAYS.between(from.date(), to.date()));
        return Optional.of(moved)
                .filter(time -> isYear(time.getYear()))
                .map(time -> this instanceof Day ? new Day(time.toLocalDate()) : new Moment(time));
    }

    /** In order of time; a day comes before its moments. */
    @Override
    default int compareTo(Slot other) {
        return Comparator.comparing(Slot::time)
                .thenComparing(Slot.Moment.class::isInstance)
                .compare(this, other);
    }

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
        public LocalDateTime time() {
            return date.atStartOfDay();
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
        public LocalDateTime time() {
            return at;
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

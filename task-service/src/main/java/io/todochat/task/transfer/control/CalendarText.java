package io.todochat.task.transfer.control;

import io.todochat.schedule.Slot;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Dates, times and durations as RFC 5545 writes them. */
final class CalendarText {

    private static final Pattern DATE_TIME =
            Pattern.compile("([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:[Tt]([0-9]{2}):?([0-9]{2}):?([0-9]{2})([Zz])?)?");

    private static final Pattern DURATION = Pattern.compile(
            "([+-])?P(?:([0-9]{1,6})W)?(?:([0-9]{1,6})D)?(?:T(?:([0-9]{1,6})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,9})S)?)?");

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private CalendarText() {}

    /**
     * A date or date-time as it stands.
     *
     * @param time null for a date
     */
    record Stamp(LocalDate date, LocalTime time, boolean isUtc) {

        LocalDateTime local() {
            return date.atTime(time == null ? LocalTime.MIDNIGHT : time);
        }
    }

    /** @throws IllegalArgumentException with a sentence */
    static Stamp stamp(String text) {
        var parts = DATE_TIME.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + shortened(text) + "\" is no date; one looks like 20261124.");
        }
        try {
            var date = LocalDate.of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
            // A leap second is the one before it: no clock here knows the 60th.
            var time = parts.group(4) == null
                    ? null
                    : LocalTime.of(
                            number(parts.group(4)), number(parts.group(5)), Math.min(59, number(parts.group(6))));
            return new Stamp(date, time, parts.group(7) != null);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + shortened(text) + "\" is a date that does not exist.", e);
        }
    }

    /** @throws IllegalArgumentException with a sentence */
    static Duration duration(String text) {
        var parts = DURATION.matcher(text.strip());
        if (!parts.matches() || text.strip().endsWith("P") || text.strip().endsWith("T")) {
            throw new IllegalArgumentException("\"" + shortened(text) + "\" is no duration; one looks like -PT30M.");
        }
        var amount = Duration.ofDays(7L * number(parts.group(2)) + number(parts.group(3)))
                .plusHours(number(parts.group(4)))
                .plusMinutes(number(parts.group(5)))
                .plusSeconds(number(parts.group(6)));
        return "-".equals(parts.group(1)) ? amount.negated() : amount;
    }

    static String write(Instant instant) {
        return write(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)) + "Z";
    }

    static String write(LocalDateTime local) {
        return LOCAL.format(local);
    }

    static String write(Slot slot) {
        return switch (slot) {
            case Slot.Day(var date) -> DAY.format(date);
            case Slot.Moment(var at) -> write(at);
        };
    }

    /** The sign stands before all of it. */
    static String write(Duration duration) {
        return duration.isNegative() ? "-" + duration.negated() : duration.toString();
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}

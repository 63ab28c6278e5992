package io.todochat.schedule;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/**
 * Where a rule's UNTIL ends it, inclusive. RFC 5545 wants UTC beside a start with a time, and a date beside a date;
 * rules in the wild mix them, so a bare date covers its whole day, whatever the start.
 */
@FunctionalInterface
interface Until {

    /** A rule without UNTIL. */
    Until NEVER = (slot, zone) -> true;

    boolean includes(Slot slot, ZoneId zone);

    /** @throws IllegalArgumentException for what is no date of the calendar; lib-recur lets such pass */
    static Until parse(String text) {
        var latest = latest(text, ZoneOffset.UTC);
        if (text.endsWith("Z")) {
            var instant = latest.in(ZoneOffset.UTC).toInstant();
            return (slot, zone) -> !slot.in(zone).toInstant().isAfter(instant);
        }
        return (slot, _) -> !slot.isAfter(latest);
    }

    /**
     * The last that a slot can be, in local time of a zone.
     *
     * @throws IllegalArgumentException for what is no date of the calendar
     */
    static Slot latest(String text, ZoneId zone) {
        try {
            if (!text.contains("T")) {
                return new Slot.Day(LocalDate.parse(text, format("uuuuMMdd")));
            }
            return new Slot.Moment(
                    text.endsWith("Z")
                            ? LocalDateTime.ofInstant(instant(text), zone)
                            : LocalDateTime.parse(text, format("uuuuMMdd'T'HHmmss")));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("UNTIL looks like 20261124 or 20261124T090000Z", e);
        }
    }

    private static Instant instant(String text) {
        return LocalDateTime.parse(text, format("uuuuMMdd'T'HHmmss'Z'")).toInstant(ZoneOffset.UTC);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}

package io.todochat.task.finding.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a filter gives it, resolved in the person's zone before it meets a task.
 *
 * <p>It is a day ({@code 2026-11-24}, {@code today}, {@code tomorrow}, {@code yesterday}, {@code startOfWeek}, {@code
 * endOfWeek}, {@code startOfMonth}, {@code endOfMonth}) or an instant ({@code now}, {@code 2026-11-24T12:00} in the
 * person's zone, {@code 2026-11-24T12:00Z}, {@code 2026-11-24T12:00+01:00}). The end of a week or month is its last day.
 * Offsets may follow, one after another: {@code +7d}, {@code -2w}, {@code +1m} and {@code +1y} by the calendar, so that
 * the time of day stays; {@code +3h} and {@code +30min} by the clock. With hours or minutes a day becomes the instant at
 * which it begins.
 */
final class DateText {

    private static final int LONGEST = 100;

    private static final String POSSIBLE = "A date is 2026-11-24, 2026-11-24T12:00 (with Z or +01:00 where it is not in"
            + " your zone), today, tomorrow, yesterday, now, startOfWeek, endOfWeek, startOfMonth or endOfMonth, each with"
            + " offsets like +7d, -2w, +1m, +1y, +3h or +30min.";

    private static final Pattern LITERAL = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)?(Z|[+-]\\d{2}:\\d{2})?");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

    private static final Pattern OFFSET = Pattern.compile("([+-]\\d{1,6})([A-Za-z]+)");

    private final String text;
    private final Here here;
    private LocalDate day;
    private ZonedDateTime instant;

    private DateText(String text, Here here) {
        this.text = text;
        this.here = here;
    }

    /**
     * Reads it.
     *
     * @throws NotUnderstood with the position in this text
     */
    static Stamp read(String text, Here here) {
        return new DateText(text, here).stamp();
    }

    private Stamp stamp() {
        if (text.length() > LONGEST) {
            throw wrong(0);
        }
        var position = 0;
        try {
            position = begin();
            var offset = OFFSET.matcher(text);
            while (position < text.length()) {
                if (!offset.region(position, text.length()).lookingAt()) {
                    throw wrong(position);
                }
                add(Integer.parseInt(offset.group(1)), offset.group(2), offset.start(2));
                position = offset.end();
            }
        } catch (DateTimeException | ArithmeticException e) {
            throw new NotUnderstood(null, position, "There is no such date. " + POSSIBLE);
        }
        return day != null ? Stamp.on(day, here.zone()) : Stamp.at(instant.toInstant());
    }

    /** Where what it begins with ends. */
    private int begin() {
        var literal = LITERAL.matcher(text);
        if (literal.lookingAt()) {
            literal(literal);
            return literal.end();
        }
        var word = WORD.matcher(text);
        if (!word.lookingAt()) {
            throw wrong(0);
        }
        word(word.group().toLowerCase(Locale.ROOT));
        return word.end();
    }

    private void literal(Matcher literal) {
        if (literal.group(2) == null) {
            if (literal.group(3) != null) {
                throw wrong(literal.start(3));
            }
            day = LocalDate.parse(literal.group(1));
        } else if (literal.group(3) == null) {
            instant = LocalDateTime.parse(literal.group()).atZone(here.zone());
        } else {
            instant = OffsetDateTime.parse(literal.group()).atZoneSameInstant(here.zone());
        }
    }

    private void word(String word) {
        switch (word) {
            case "now" -> instant = here.now().atZone(here.zone());
            case "today" -> day = here.today();
            case "tomorrow" -> day = here.today().plusDays(1);
            case "yesterday" -> day = here.today().minusDays(1);
            case "startofweek" -> day = here.startOfWeek();
            case "endofweek" -> day = here.endOfWeek();
            case "startofmonth" -> day = here.today().with(TemporalAdjusters.firstDayOfMonth());
            case "endofmonth" -> day = here.today().with(TemporalAdjusters.lastDayOfMonth());
            default -> throw wrong(0);
        }
    }

    private void add(int count, String unit, int position) {
        switch (unit.toLowerCase(Locale.ROOT)) {
            case "d", "day", "days" -> add(count, ChronoUnit.DAYS);
            case "w", "week", "weeks" -> add(count, ChronoUnit.WEEKS);
            case "m", "month", "months" -> add(count, ChronoUnit.MONTHS);
            case "y", "year", "years" -> add(count, ChronoUnit.YEARS);
            case "h", "hour", "hours" -> addTime(count, ChronoUnit.HOURS);
            case "min", "minute", "minutes" -> addTime(count, ChronoUnit.MINUTES);
            default -> throw wrong(position);
        }
    }

    private void add(int count, ChronoUnit unit) {
        if (day != null) {
            day = day.plus(count, unit);
        } else {
            instant = instant.plus(count, unit);
        }
        requireYear();
    }

    private void addTime(int count, ChronoUnit unit) {
        instant = (day != null ? day.atStartOfDay(here.zone()) : instant).plus(count, unit);
        day = null;
        requireYear();
    }

    private void requireYear() {
        var year = day != null ? day.getYear() : instant.getYear();
        if (year < 1 || year > 9999) {
            throw new DateTimeException("beyond what a task can have");
        }
    }

    private static NotUnderstood wrong(int position) {
        return new NotUnderstood(null, position, POSSIBLE);
    }
}

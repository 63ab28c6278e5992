package io.todochat.language.time;

import static io.todochat.language.time.Terms.INT;
import static io.todochat.language.time.Terms.PERIOD;
import static io.todochat.language.time.Terms.YEAR;

import io.todochat.language.grammar.Rules;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Weeks by their number, as ISO 8601 counts them. */
final class WeekNumbers {

    private WeekNumbers() {}

    static void rules(Rules rules) {
        rules.say(PERIOD, "calendar week <int>", m -> numbered(m.the(INT), null))
                .say(PERIOD, "cw|kw <int>", m -> numbered(m.the(INT), null))
                .say(PERIOD, "week number|no <int>", m -> numbered(m.the(INT), null))
                .say(PERIOD, "calendar? week number? <int> of|in? <year>", m -> numbered(m.the(INT), m.the(YEAR)));
    }

    /** Without a year the next one. */
    private static Dated numbered(int number, Integer year) {
        if (number < 1 || number > 53) {
            return null;
        }
        return Dated.period(b -> Unit.WEEK.from(year == null ? next(number, b.today()) : monday(year, number)));
    }

    private static LocalDate next(int number, LocalDate today) {
        int year = today.get(IsoFields.WEEK_BASED_YEAR);
        var monday = monday(year, number);
        return monday.plusDays(6).isBefore(today) ? monday(year + 1, number) : monday;
    }

    private static LocalDate monday(int year, int number) {
        return Weekdays.monday(LocalDate.of(year, 1, 4)).plusWeeks(number - 1L);
    }
}

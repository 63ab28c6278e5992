package io.todochat.language.time;

import static io.todochat.language.time.Terms.APOSTROPHE_YEAR;
import static io.todochat.language.time.Terms.FULL_MONTH;
import static io.todochat.language.time.Terms.INT;
import static io.todochat.language.time.Terms.MONTH;
import static io.todochat.language.time.Terms.NUMBER;
import static io.todochat.language.time.Terms.PERIOD;
import static io.todochat.language.time.Terms.YEAR;

import io.todochat.language.grammar.Rules;
import java.time.LocalDate;
import java.time.Month;

/** How people name months of a year, and decades. */
final class MonthPeriods {

    private MonthPeriods() {}

    static void rules(Rules rules) {
        rules.say(PERIOD, "this|coming <full-month>", m -> Calendar.month(m.the(FULL_MONTH)))
                .say(PERIOD, "next|following <month>", m -> nextMonth(m.the(MONTH), 0))
                .say(PERIOD, "<month> after next", m -> nextMonth(m.the(MONTH), 1))
                .say(PERIOD, "<month> ,? of|in? <year>", m -> Calendar.month(m.the(MONTH), m.the(YEAR)))
                .say(PERIOD, "<month> <apostrophe-year>", m -> Calendar.month(m.the(MONTH), m.the(APOSTROPHE_YEAR)))
                .say(PERIOD, "<month> of|in? next year", m -> inYears(m.the(MONTH), 1))
                .say(PERIOD, "<month> of|in? last year", m -> inYears(m.the(MONTH), -1))
                .say(PERIOD, "last|past|previous <month>", m -> lastMonth(m.the(MONTH)))
                .say(PERIOD, "<month> of? this year", m -> inYears(m.the(MONTH), 0))
                .say(PERIOD, "<month> in <number> year|years", m -> inYears(m.the(MONTH), m.the(NUMBER)))
                .say(PERIOD, "<int>_/_<year>", m -> month(m.the(INT), m.the(YEAR)))
                .say(PERIOD, "<year>_-|/_<int>", m -> month(m.the(INT), m.the(YEAR)))
                .say(PERIOD, "the? <int>_s", m -> decade(m.the(INT)))
                .say(PERIOD, "the? <int>_'|’_s", m -> decade(m.the(INT)));
    }

    static Dated nextMonth(Month month, int yearsLater) {
        return Dated.period(b -> {
            var year = b.today().getYear() + (month.compareTo(b.today().getMonth()) <= 0 ? 1 : 0);
            return Unit.MONTH.from(LocalDate.of(year + yearsLater, month, 1));
        });
    }

    private static Dated lastMonth(Month month) {
        return Dated.period(b -> {
            var year = b.today().getYear() - (month.compareTo(b.today().getMonth()) >= 0 ? 1 : 0);
            return Unit.MONTH.from(LocalDate.of(year, month, 1));
        });
    }

    static Dated inYears(Month month, int years) {
        return Dated.period(b -> Unit.MONTH.from(LocalDate.of(b.today().getYear() + years, month, 1)));
    }

    private static Dated month(int month, int year) {
        return month >= 1 && month <= 12 ? Calendar.month(Month.of(month), year) : null;
    }

    private static Dated decade(int year) {
        return year % 10 == 0 && year >= 1900 && year < 2200
                ? Dated.period(b -> Unit.DECADE.from(LocalDate.of(year, 1, 1)))
                : null;
    }
}

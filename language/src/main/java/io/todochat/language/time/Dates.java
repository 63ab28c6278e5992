package io.todochat.language.time;

import static io.todochat.language.time.Terms.APOSTROPHE_YEAR;
import static io.todochat.language.time.Terms.DATE;
import static io.todochat.language.time.Terms.FIGURES;
import static io.todochat.language.time.Terms.FULL_MONTH;
import static io.todochat.language.time.Terms.FULL_WEEKDAY;
import static io.todochat.language.time.Terms.INT;
import static io.todochat.language.time.Terms.MONTH;
import static io.todochat.language.time.Terms.MONTH_DAY;
import static io.todochat.language.time.Terms.NTH;
import static io.todochat.language.time.Terms.ORDINAL;
import static io.todochat.language.time.Terms.SHORT_YEAR;
import static io.todochat.language.time.Terms.SPELLED;
import static io.todochat.language.time.Terms.TWO;
import static io.todochat.language.time.Terms.WEEKDAY;
import static io.todochat.language.time.Terms.WEEKDAYS;
import static io.todochat.language.time.Terms.YEAR;

import io.todochat.language.grammar.Match;
import io.todochat.language.grammar.Rules;
import io.todochat.language.grammar.Term;
import io.todochat.language.token.Token;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;

/** How people write dates of the calendar. */
final class Dates {

    /** A day of the month where its month follows: not the one of "one may". */
    private static final Term<Integer> DAY_NUMBER = new Term<>("day-number");

    private Dates() {}

    static void rules(Rules rules) {
        weekdays(rules);
        months(rules);
        written(rules);
        years(rules);
        Figures.rules(rules);
        names(rules);
    }

    private static void weekdays(Rules rules) {
        for (var day : DayOfWeek.values()) {
            var name = day.name().toLowerCase(Locale.ROOT);
            var shorts = shorts(day);
            rules.say(FULL_WEEKDAY, Slips.of(name) + "|" + name + "'s", m -> day)
                    .say(WEEKDAY, Slips.of(name) + "|" + name + "'s", m -> day)
                    .say(WEEKDAY, shorts + " .?", m -> day)
                    .say(WEEKDAYS, name + "s", m -> day)
                    .token(FULL_WEEKDAY, Token.Word.class, word -> Slips.isNear(word.word(), name) ? day : null)
                    .token(WEEKDAY, Token.Word.class, word -> Slips.isNear(word.word(), name) ? day : null);
        }
    }

    private static String shorts(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "mon";
            case TUESDAY -> "tue|tues";
            case WEDNESDAY -> "wed|weds|wednes|wensday|wendsday";
            case THURSDAY -> "thu|thur|thurs";
            case FRIDAY -> "fri";
            case SATURDAY -> "sat";
            case SUNDAY -> "sun";
        };
    }

    private static void months(Rules rules) {
        for (var month : Month.values()) {
            var name = month.name().toLowerCase(Locale.ROOT);
            var shorts = month == Month.SEPTEMBER ? "sep|sept" : name.substring(0, 3);
            var names = name.length() < 7 ? name : Slips.of(name);
            rules.say(MONTH, names + "|" + shorts + " .?", m -> month)
                    .token(MONTH, Token.Word.class, word -> Slips.isNear(word.word(), name) ? month : null);
            if (month != Month.MARCH && month != Month.MAY) {
                rules.say(FULL_MONTH, names, m -> month);
            }
        }
    }

    private static void written(Rules rules) {
        rules.say(MONTH_DAY, "<ordinal>", m -> upTo31(m.the(ORDINAL)))
                .say(MONTH_DAY, "<int>", m -> upTo31(m.the(INT)))
                .say(DAY_NUMBER, "<ordinal>", m -> upTo31(m.the(ORDINAL)))
                .say(DAY_NUMBER, "<int>", m -> upTo31(m.the(INT)))
                .say(DATE, "<month> <spelled>", m -> Calendar.yearly(m.the(MONTH), m.the(SPELLED)))
                .say(DATE, "<month> ,? the? <month-day>", m -> date(m, null))
                .say(DATE, "<month>_/|-_<int>", m -> Calendar.yearly(m.the(MONTH), m.the(INT)))
                .say(DATE, "the? <day-number> day? of? <month>", m -> date(m, null))
                .say(DATE, "day <day-number> of? <month>", m -> date(m, null))
                .say(DATE, "<int>_/|-_<month>", m -> Calendar.yearly(m.the(MONTH), m.the(INT)));
    }

    private static void years(Rules rules) {
        rules.say(DATE, "<month> ,? the? <month-day> ,? of|in? the? year? <year>", m -> date(m, m.the(YEAR)))
                .say(DATE, "<month> the? <month-day> ,? <apostrophe-year>", m -> date(m, m.the(APOSTROPHE_YEAR)))
                .say(DATE, "the? <day-number> day? of? <month> ,? of|in? the? year? <year>", m -> date(m, m.the(YEAR)))
                .say(DATE, "the? <day-number> of? <month> ,? <apostrophe-year>", m -> date(m, m.the(APOSTROPHE_YEAR)))
                .say(DATE, "the? <day-number> of? <month> ,? <two>", Dates::inTwoFigures)
                .say(DATE, "<month> the? <month-day> ,? of|in? next year", m -> inYears(m, 1))
                .say(DATE, "the? <day-number> of? <month> ,? of|in? next year", m -> inYears(m, 1))
                .say(DATE, "next year ,? on? <month> the? <month-day>", m -> inYears(m, 1))
                .say(DATE, "next year ,? on? the? <day-number> of? <month>", m -> inYears(m, 1))
                .say(DATE, "<nth>_-_<month>", m -> Calendar.yearly(m.the(MONTH), m.the(NTH)))
                .say(DATE, "the? <spelled> <full-month>", m -> Calendar.yearly(m.the(FULL_MONTH), m.the(SPELLED)))
                .say(
                        DATE,
                        "the? <spelled> <full-month> ,? <year>",
                        m -> Calendar.exact(m.the(YEAR), m.the(FULL_MONTH), m.the(SPELLED)))
                .say(DATE, "<int>_. <month> ,? <year>", m -> named(m, m.the(YEAR)))
                .say(DATE, "<nth>_-_<month>_-_<short-year>", m -> onNth(m, m.the(SHORT_YEAR)))
                .say(DATE, "<month> the? <month-day> ,? of|in? last year", m -> inYears(m, -1))
                .say(DATE, "the? <day-number> of? <month> ,? of|in? last year", m -> inYears(m, -1))
                .say(DATE, "<year> ,? <month> <month-day>", m -> date(m, m.the(YEAR)))
                .say(DATE, "<year>_/|-|._<month>_/|-|._<int>", m -> named(m, m.the(YEAR)))
                .say(DATE, "<year>_/|-|._<int>_/|-|._<month>", m -> named(m, m.the(YEAR)))
                .say(DATE, "<month>_/|-|._<int>_/|-|._<short-year>", m -> named(m, m.the(SHORT_YEAR)))
                .say(DATE, "<month>_/|-|._<year>_/|-|._<int>", m -> named(m, m.the(YEAR)))
                .say(DATE, "<int>_/|-|._<month>_/|-|._<short-year>", m -> named(m, m.the(SHORT_YEAR)))
                .say(DATE, "<int>_/|-|._<year>_/|-|._<month>", m -> named(m, m.the(YEAR)));
    }

    /** Days told by their name and a weekday. */
    private static void names(Rules rules) {
        rules.say(DATE, "<figures>", m -> m.the(FIGURES))
                .say(Terms.DAY, "<date>", m -> m.the(DATE))
                .say(Terms.DAY, "next|this|coming|following <date>", m -> m.the(DATE))
                .say(Terms.DAY, "the? <weekday> ,? the? <date>", m -> Calendar.on(m.the(WEEKDAY), m.the(DATE)))
                .say(Terms.DAY, "<date> ,? <weekday>", m -> Calendar.on(m.the(WEEKDAY), m.the(DATE)))
                .say(Terms.DAY, "<date> ,? (_<weekday>_)", m -> Calendar.on(m.the(WEEKDAY), m.the(DATE)))
                .say(Terms.DAY, "the? <weekday> ,? the? <nth>", m -> Calendar.monthly(m.the(NTH), m.the(WEEKDAY)))
                .say(
                        Terms.DAY,
                        "the? <weekday> ,? the <ordinal>",
                        m -> Calendar.monthly(m.the(ORDINAL), m.the(WEEKDAY)))
                .say(
                        Terms.DAY,
                        "<weekday> <int>",
                        m -> m.the(INT) > 12 ? Calendar.monthly(m.the(INT), m.the(WEEKDAY)) : null);
    }

    private static Integer upTo31(int number) {
        return number >= 1 && number <= 31 ? number : null;
    }

    private static Dated date(Match m, Integer year) {
        var month = m.the(MONTH);
        var day = m.maybe(MONTH_DAY).orElseGet(() -> m.the(DAY_NUMBER));
        return year == null ? Calendar.yearly(month, day) : Calendar.exact(year, month, day);
    }

    /** 5 Dec 11-19h: two figures are no year that is long over. */
    private static Dated inTwoFigures(Match m) {
        var year = Numbers.inThisCentury(m.the(TWO));
        var date = date(m, year);
        return date == null
                ? null
                : new Likely(date, base -> year >= base.today().getYear() - 1);
    }

    private static Dated inYears(Match m, int later) {
        var date = date(m, null);
        return date == null
                ? null
                : base -> date.in(base.today().getYear() + later).in(base);
    }

    /** 5th-sep-2026. */
    private static Dated onNth(Match m, int year) {
        return Calendar.exact(year, m.the(MONTH), m.the(NTH));
    }

    private static Dated named(Match m, int year) {
        return Calendar.exact(year, m.the(MONTH), m.all(INT).getFirst());
    }
}

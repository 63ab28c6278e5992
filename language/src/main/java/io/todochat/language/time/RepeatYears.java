package io.todochat.language.time;

import static io.todochat.language.time.Terms.EVERY;
import static io.todochat.language.time.Terms.FIGURES;
import static io.todochat.language.time.Terms.GROUP;
import static io.todochat.language.time.Terms.HOLIDAY;
import static io.todochat.language.time.Terms.MONTH;
import static io.todochat.language.time.Terms.MONTH_DAY;
import static io.todochat.language.time.Terms.NTH_DAY;

import io.todochat.language.grammar.Rules;
import io.todochat.language.grammar.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** How people say on which days and in which weeks of years something comes again. */
final class RepeatYears {

    /** In which weeks of a year. */
    private static final Term<Pattern> ODD = new Term<>("odd-weeks");

    private static final int MOST_WEEKS = 53;

    private RepeatYears() {}

    static void yearly(Rules rules) {
        rules.say(
                        EVERY,
                        "<each> <month> the? <month-day>+",
                        m -> year().months(m.all(MONTH)).monthDays(m.all(MONTH_DAY)))
                .say(
                        EVERY,
                        "<each> <month> on? the|day? <month-day>+",
                        m -> year().months(m.all(MONTH)).monthDays(m.all(MONTH_DAY)))
                .say(
                        EVERY,
                        "<each> <month> the? <month-day> and|& <month> the? <month-day>",
                        m -> m.the(MONTH_DAY).equals(m.the(MONTH_DAY, 1))
                                ? year().months(m.all(MONTH)).monthDays(List.of(m.the(MONTH_DAY)))
                                : null)
                .say(
                        EVERY,
                        "<each> <month-day>+ of? <month>+",
                        m -> year().months(m.all(MONTH)).monthDays(m.all(MONTH_DAY)))
                .say(
                        EVERY,
                        "<each> <month> on the? <nth-day>+",
                        m -> year().months(m.all(MONTH)).days(RepeatDays.flat(m.all(NTH_DAY))))
                .say(
                        EVERY,
                        "on? the? <month-day>+ of <month>+",
                        m -> m.all(MONTH).size() < 2
                                ? null
                                : year().months(m.all(MONTH)).monthDays(m.all(MONTH_DAY)))
                .say(EVERY, "<each> <figures>", m -> onDate(m.the(FIGURES)))
                .say(EVERY, "<each> <holiday>", m -> onDate(m.the(HOLIDAY)))
                .say(EVERY, "<each> <month>+", m -> year().months(m.all(MONTH)))
                .say(
                        EVERY,
                        "<each> <nth-day>+ of|in <month>+",
                        m -> year().months(m.all(MONTH)).days(RepeatDays.flat(m.all(NTH_DAY))))
                .say(
                        EVERY,
                        "on? the? <nth-day>+ of|in <month>+ of? every|each year",
                        m -> year().months(m.all(MONTH)).days(RepeatDays.flat(m.all(NTH_DAY))))
                .say(
                        EVERY,
                        "on? the? <month-day> of? <month> ,? every|each year",
                        m -> year().months(m.all(MONTH)).monthDays(m.all(MONTH_DAY)))
                .say(
                        EVERY,
                        "on? <month> the? <month-day> ,? every|each year",
                        m -> year().months(m.all(MONTH)).monthDays(m.all(MONTH_DAY)));
    }

    /** "Fridays in odd weeks": by the numbers of the weeks of a year. */
    static void oddWeeks(Rules rules) {
        rules.say(ODD, "in|on|every|each? the? odd -? numbered? weeks|week", m -> weeks(1))
                .say(ODD, "in|on|every|each? the? uneven weeks|week", m -> weeks(1))
                .say(ODD, "in|on|every|each? the? even -? numbered? weeks|week", m -> weeks(2))
                .say(EVERY, "<odd-weeks>", m -> m.the(ODD))
                .say(
                        EVERY,
                        "every|each|on? the? <group>+ ,? <odd-weeks>",
                        m -> m.the(ODD).days(Repeats.names(Repeats.joined(m.all(GROUP)))))
                .say(
                        EVERY,
                        "<odd-weeks> ,? on the? <group>+",
                        m -> m.the(ODD).days(Repeats.names(Repeats.joined(m.all(GROUP)))));
    }

    /** Every second week of a year, from this one on. */
    private static Pattern weeks(int first) {
        return year().weeks(IntStream.rangeClosed(0, (MOST_WEEKS - first) / 2)
                .mapToObj(n -> first + 2 * n)
                .toList());
    }

    static Pattern year() {
        return Pattern.every(1, ChronoUnit.YEARS);
    }

    /** By a day of two years: on its date, or on its weekday where that is what they share. */
    static Pattern onDate(Dated dated) {
        var one = dated.in(new Base(LocalDate.of(2026, 1, 1).atStartOfDay(), LocalDate.of(2026, 1, 1), true));
        var two = dated.in(new Base(LocalDate.of(2027, 1, 1).atStartOfDay(), LocalDate.of(2027, 1, 1), true));
        if (one == null || two == null || one.from().getMonth() != two.from().getMonth()) {
            return null;
        }
        var byMonth = year().months(List.of(one.from().getMonth()));
        if (one.from().getDayOfMonth() == two.from().getDayOfMonth()) {
            return byMonth.monthDays(List.of(one.from().getDayOfMonth()));
        }
        return one.from().getDayOfWeek() == two.from().getDayOfWeek()
                ? byMonth.days(List.of((one.from().getDayOfMonth() + 6) / 7
                        + Pattern.name(one.from().getDayOfWeek())))
                : null;
    }
}

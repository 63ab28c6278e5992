package io.todochat.language.time;

import static io.todochat.language.time.Terms.EACH_MONTH;
import static io.todochat.language.time.Terms.EVERY;
import static io.todochat.language.time.Terms.FIGURES;
import static io.todochat.language.time.Terms.GROUP;
import static io.todochat.language.time.Terms.HOLIDAY;
import static io.todochat.language.time.Terms.INT;
import static io.todochat.language.time.Terms.MONTH;
import static io.todochat.language.time.Terms.MONTH_DAY;
import static io.todochat.language.time.Terms.NTH;
import static io.todochat.language.time.Terms.NTH_DAY;
import static io.todochat.language.time.Terms.NUMBER;
import static io.todochat.language.time.Terms.ORDINAL;
import static io.todochat.language.time.Terms.PLACE;
import static io.todochat.language.time.Terms.SPEC;
import static io.todochat.language.time.Terms.WEEKDAY;
import static io.todochat.language.time.Terms.WEEKDAYS;

import io.todochat.language.grammar.Match;
import io.todochat.language.grammar.Rules;
import io.todochat.language.grammar.Term;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How people say on which days of months something comes again. */
final class RepeatDays {

    private static final List<Month> QUARTER_ENDS = List.of(Month.MARCH, Month.JUNE, Month.SEPTEMBER, Month.DECEMBER);

    /** "On the 1st of month": of any month, where "of the month" is of this one. */
    static final Term<Pattern> OF_MONTH = new Term<>("of-month");

    private RepeatDays() {}

    static void monthly(Rules rules) {
        rules.say(EACH_MONTH, "<each> month", m -> Repeats.completion(m, Pattern.every(1, ChronoUnit.MONTHS)))
                .say(EACH_MONTH, "the month , every|each month", m -> Pattern.every(1, ChronoUnit.MONTHS))
                .say(EACH_MONTH, "<each> other|second|alternate month", m -> Pattern.every(2, ChronoUnit.MONTHS))
                .say(EACH_MONTH, "<each> <number> months", m -> Pattern.every(m.the(NUMBER), ChronoUnit.MONTHS))
                .say(EACH_MONTH, "<each> <ordinal> month", m -> Pattern.every(m.the(ORDINAL), ChronoUnit.MONTHS))
                .say(EACH_MONTH, "<each> quarter", m -> Pattern.every(3, ChronoUnit.MONTHS))
                .say(EACH_MONTH, "the month ,? monthly", m -> Pattern.every(1, ChronoUnit.MONTHS))
                .say(EVERY, "always on the? <nth> of? the? month?", m -> month().monthDays(m.all(NTH)))
                .say(EVERY, "always on the? <nth> and|& the? <nth>", m -> month().monthDays(m.all(NTH)))
                .say(OF_MONTH, "on|always? on? the? <nth> day? of month", m -> month().monthDays(m.all(NTH)))
                .say(OF_MONTH, "on|always? on? the? <place> day of month", m -> month().monthDays(m.all(PLACE)))
                .say(OF_MONTH, "on|always? on? the? <nth-day> of month", m -> month().days(m.the(NTH_DAY)))
                .say(EVERY, "on? the? <nth>+ ,? monthly", m -> month().monthDays(m.all(NTH)))
                .say(EVERY, "on? the? <nth-day>+ ,? monthly", m -> month().days(flat(m.all(NTH_DAY))))
                .say(EACH_MONTH, "the month every month", m -> Pattern.every(1, ChronoUnit.MONTHS))
                .say(
                        EVERY,
                        "on|at? the? day <int> of <each-month>",
                        m -> m.the(EACH_MONTH).monthDays(List.of(m.the(INT))))
                .say(
                        EVERY,
                        "on? the? <int>_. day? of <each-month>",
                        m -> m.the(EACH_MONTH).monthDays(List.of(m.the(INT))))
                .say(
                        EVERY,
                        "on? the? <month-day>+ day? of <each-month>",
                        m -> m.the(EACH_MONTH).monthDays(m.all(MONTH_DAY)))
                .say(
                        EVERY,
                        "on? the? <place>+ day? of|in|on <each-month>",
                        m -> m.the(EACH_MONTH).monthDays(m.all(PLACE)))
                .say(
                        EVERY,
                        "on? the? <nth-day>+ of|in? <each-month>",
                        m -> m.the(EACH_MONTH).days(flat(m.all(NTH_DAY))))
                .say(
                        EVERY,
                        "at|on|by? the? beginning|begin|start of <each-month>",
                        m -> m.the(EACH_MONTH).monthDays(List.of(1)))
                .say(
                        EVERY,
                        "at|on|by? the? end of <each> quarter",
                        m -> Repeats.completion(
                                m, RepeatYears.year().months(QUARTER_ENDS).monthDays(List.of(-1))))
                .say(
                        EVERY,
                        "at|on|by? the? end of <each-month>",
                        m -> m.the(EACH_MONTH).monthDays(List.of(-1)))
                .say(
                        EVERY,
                        "the? middle|mid of <each-month>",
                        m -> m.the(EACH_MONTH).monthDays(List.of(15)))
                .say(
                        EVERY,
                        "<each> month -? end",
                        m -> Pattern.every(1, ChronoUnit.MONTHS).monthDays(List.of(-1)))
                .say(
                        EVERY,
                        "<each> end of the? month",
                        m -> Pattern.every(1, ChronoUnit.MONTHS).monthDays(List.of(-1)))
                .say(
                        EVERY,
                        "<each> <month-day>+ day? of the|a month",
                        m -> Pattern.every(1, ChronoUnit.MONTHS).monthDays(m.all(MONTH_DAY)))
                .say(
                        EVERY,
                        "<each> <place> day? of the|a month",
                        m -> Pattern.every(1, ChronoUnit.MONTHS).monthDays(m.all(PLACE)))
                .say(
                        EVERY,
                        "<each> <nth>+",
                        m -> Pattern.every(1, ChronoUnit.MONTHS).monthDays(m.all(NTH)))
                .say(
                        EVERY,
                        "<each> <nth-day>+ of|in the|a? month",
                        m -> Pattern.every(1, ChronoUnit.MONTHS).days(flat(m.all(NTH_DAY))))
                .say(
                        EVERY,
                        "<each> <place> <weekday>",
                        m -> Pattern.every(1, ChronoUnit.MONTHS)
                                .days(List.of(m.the(PLACE) + Pattern.name(m.the(WEEKDAY)))))
                .say(
                        EVERY,
                        "<each> <place> and|&|, <place> <weekday>",
                        m -> Pattern.every(1, ChronoUnit.MONTHS).days(places(m, m.the(WEEKDAY))))
                .say(NTH_DAY, "<place>+ <weekday>", m -> places(m, m.the(WEEKDAY)))
                .say(NTH_DAY, "<place>+ <weekdays>", m -> places(m, m.the(WEEKDAYS)));
    }

    static void workdays(Rules rules) {
        rules.say(EVERY, "on? the? <place>+ workday|weekday of|in <each-month>", m -> workday(m, m.the(EACH_MONTH)))
                .say(
                        EVERY,
                        "on? the? <place>+ working|business|work day of|in <each-month>",
                        m -> workday(m, m.the(EACH_MONTH)))
                .say(
                        EVERY,
                        "<each> <place> workday|weekday of the month",
                        m -> workday(m, Pattern.every(1, ChronoUnit.MONTHS)))
                .say(
                        EVERY,
                        "<each> <place> working|business|work day of the month",
                        m -> workday(m, Pattern.every(1, ChronoUnit.MONTHS)))
                .say(SPEC, "on? the? <place>+ workday|weekday", m -> workday(m, Pattern.every(1, ChronoUnit.MONTHS)))
                .say(
                        SPEC,
                        "on? the? <place>+ working|business|work day",
                        m -> workday(m, Pattern.every(1, ChronoUnit.MONTHS)))
                .say(
                        SPEC,
                        "on? the? <place>+ instance|instances of <group>+",
                        m -> Pattern.every(1, ChronoUnit.MONTHS)
                                .days(Repeats.names(Repeats.joined(m.all(GROUP))))
                                .places(m.all(PLACE)));
    }

    /** What is said behind "every week", "monthly" and so on. */
    static void specs(Rules rules) {
        rules.say(SPEC, "on <figures>", m -> RepeatYears.onDate(m.the(FIGURES)))
                .say(SPEC, "on|every? the? <group>+", m -> Pattern.on(Repeats.joined(m.all(GROUP))))
                .say(
                        SPEC,
                        "from|between <weekday> to|until|till|through|thru|and <weekday>",
                        m -> Pattern.on(Repeats.range(m.the(WEEKDAY), m.the(WEEKDAY, 1))))
                .say(SPEC, "on the? <month-day>+ day|days?", m -> month().monthDays(m.all(MONTH_DAY)))
                .say(SPEC, "on day|days <month-day>+", m -> month().monthDays(m.all(MONTH_DAY)))
                .say(SPEC, "on? the? <place>+ day|one?", m -> month().monthDays(m.all(PLACE)))
                .say(SPEC, "on? the? <nth-day>+ of|in? the? month?", m -> month().days(flat(m.all(NTH_DAY))))
                .say(SPEC, "at|on the beginning|begin|start", m -> month().monthDays(List.of(1)))
                .say(SPEC, "at|on the end", m -> month().monthDays(List.of(-1)))
                .say(SPEC, "on|in <month>+", m -> month().months(m.all(MONTH)))
                .say(
                        SPEC,
                        "on <month> the? <month-day>+",
                        m -> month().months(m.all(MONTH)).monthDays(m.all(MONTH_DAY)))
                .say(
                        SPEC,
                        "on the? <month-day>+ of? <month>+",
                        m -> month().months(m.all(MONTH)).monthDays(m.all(MONTH_DAY)))
                .say(
                        SPEC,
                        "on? the? <nth-day>+ of|in <month>+",
                        m -> month().months(m.all(MONTH)).days(flat(m.all(NTH_DAY))))
                .say(SPEC, "on|at <holiday>", m -> RepeatYears.onDate(m.the(HOLIDAY)));
    }

    private static Pattern month() {
        return Pattern.every(1, ChronoUnit.MONTHS);
    }

    private static Pattern workday(Match m, Pattern monthly) {
        return monthly.days(Repeats.names(Weekdays.WORKDAYS)).places(m.all(PLACE));
    }

    private static List<String> places(Match m, DayOfWeek day) {
        return m.all(PLACE).stream().map(place -> place + Pattern.name(day)).toList();
    }

    static List<String> flat(List<List<String>> days) {
        return days.stream().flatMap(List::stream).toList();
    }
}

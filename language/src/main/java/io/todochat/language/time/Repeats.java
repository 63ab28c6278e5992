package io.todochat.language.time;

import static io.todochat.language.time.Terms.EVERY;
import static io.todochat.language.time.Terms.FIGURES;
import static io.todochat.language.time.Terms.FULL_WEEKDAY;
import static io.todochat.language.time.Terms.HOLIDAY;
import static io.todochat.language.time.Terms.MONTH;
import static io.todochat.language.time.Terms.MONTH_DAY;
import static io.todochat.language.time.Terms.NTH;
import static io.todochat.language.time.Terms.NUMBER;
import static io.todochat.language.time.Terms.ORDINAL;
import static io.todochat.language.time.Terms.PART;
import static io.todochat.language.time.Terms.PLACE;
import static io.todochat.language.time.Terms.SPEC;
import static io.todochat.language.time.Terms.UNIT;
import static io.todochat.language.time.Terms.WEEKDAY;
import static io.todochat.language.time.Terms.WEEKDAYS;

import io.todochat.language.grammar.Match;
import io.todochat.language.grammar.Rules;
import io.todochat.language.grammar.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/** How people say that something comes again and again. */
final class Repeats {

    /** Every, each; true for "every!", which counts from completion. */
    private static final Term<Boolean> EACH = new Term<>("each");

    /** Every month, every other month, every 3rd month. */
    private static final Term<Pattern> EACH_MONTH = new Term<>("each-month");

    /** Weekdays that belong together: Monday, mondays, weekends, Mon-Wed. */
    private static final Term<Collection<DayOfWeek>> GROUP = new Term<>("group");

    /** The same, where they cannot be a single day. */
    private static final Term<Collection<DayOfWeek>> PLURAL = new Term<>("plural");

    /** First and third Friday. */
    private static final Term<List<String>> NTH_DAY = new Term<>("nth-day");

    private Repeats() {}

    static void rules(Rules rules) {
        groups(rules);
        units(rules);
        adverbs(rules);
        weekly(rules);
        monthly(rules);
        workdays(rules);
        yearly(rules);
        specs(rules);
    }

    private static void groups(Rules rules) {
        rules.say(PLURAL, "<weekdays>", m -> List.of(m.the(WEEKDAYS)))
                .say(PLURAL, "weekends", m -> Weekdays.WEEKEND)
                .say(PLURAL, "weekdays|workdays", m -> Weekdays.WORKDAYS)
                .say(PLURAL, "working|business|work days", m -> Weekdays.WORKDAYS)
                .say(PLURAL, "school days|nights", m -> Weekdays.WORKDAYS)
                .say(
                        PLURAL,
                        "<weekdays> -|–|to|through|thru|till|until <weekdays>",
                        m -> range(m.the(WEEKDAYS), m.the(WEEKDAYS, 1)))
                .say(
                        PLURAL,
                        "<weekdays> -|–|to|through|thru|till|until <weekday>",
                        m -> range(m.the(WEEKDAYS), m.the(WEEKDAY)))
                .say(GROUP, "<plural>", m -> m.the(PLURAL))
                .say(GROUP, "<weekday>", m -> List.of(m.the(WEEKDAY)))
                .say(GROUP, "weekend", m -> Weekdays.WEEKEND)
                .say(GROUP, "weekday|workday", m -> Weekdays.WORKDAYS)
                .say(GROUP, "working|business|work|school day", m -> Weekdays.WORKDAYS)
                .say(
                        GROUP,
                        "<weekday> -|–|to|through|thru|till|until <weekday>",
                        m -> range(m.the(WEEKDAY), m.the(WEEKDAY, 1)));
    }

    private static void units(Rules rules) {
        rules.say(EACH, "every|each|ev", m -> false)
                .say(EACH, "once|one|1? every|each", m -> false)
                .say(EACH, "every_!", m -> true)
                .say(EVERY, "<each> single? <unit>", m -> counted(m, 1))
                .say(EVERY, "<each> <number> <unit>", m -> counted(m, m.the(NUMBER)))
                .say(EVERY, "<each> couple of? <unit>", m -> counted(m, 2))
                .say(EVERY, "<each> few <unit>", m -> counted(m, 3))
                .say(EVERY, "<each> other|alternate|second|2nd <unit>", m -> counted(m, 2))
                .say(EVERY, "<each> <ordinal> <unit>", m -> counted(m, m.the(ORDINAL)))
                .say(EVERY, "<each> half -? year", m -> Pattern.every(6, ChronoUnit.MONTHS))
                .say(EVERY, "once|one|1 an|a|per <unit>", m -> Pattern.every(1, m.the(UNIT)))
                .say(EVERY, "once in a <unit>", m -> Pattern.every(1, m.the(UNIT)))
                .say(EVERY, "on? alternate <unit>", m -> Pattern.every(2, m.the(UNIT)))
                .say(EVERY, "<each> <part>", m -> daily(m.the(PART)))
                .say(
                        EVERY,
                        "<each> other|second|2nd <part>",
                        m -> Pattern.every(2, ChronoUnit.DAYS).in(m.the(PART)))
                .say(EVERY, "on|in? the? mornings", m -> daily(DayPart.MORNING))
                .say(EVERY, "on|in? the? afternoons", m -> daily(DayPart.AFTERNOON))
                .say(EVERY, "on|in? the? evenings", m -> daily(DayPart.EVENING))
                .say(EVERY, "on|at? nights|nightly", m -> daily(DayPart.NIGHT));
    }

    private static void adverbs(Rules rules) {
        adverb(rules, "hourly", 1, ChronoUnit.HOURS);
        adverb(rules, "daily|everyday", 1, ChronoUnit.DAYS);
        adverb(rules, "day in day out", 1, ChronoUnit.DAYS);
        adverb(rules, "weekly", 1, ChronoUnit.WEEKS);
        adverb(rules, "biweekly|fortnightly", 2, ChronoUnit.WEEKS);
        adverb(rules, "bi - weekly", 2, ChronoUnit.WEEKS);
        adverb(rules, "monthly", 1, ChronoUnit.MONTHS);
        adverb(rules, "bimonthly", 2, ChronoUnit.MONTHS);
        adverb(rules, "bi - monthly", 2, ChronoUnit.MONTHS);
        adverb(rules, "quarterly", 3, ChronoUnit.MONTHS);
        adverb(rules, "semiannually|biannually|semiannual|biannual", 6, ChronoUnit.MONTHS);
        adverb(rules, "semi|bi -? annually|annual", 6, ChronoUnit.MONTHS);
        adverb(rules, "half - yearly", 6, ChronoUnit.MONTHS);
        adverb(rules, "yearly|annually|annual", 1, ChronoUnit.YEARS);
        adverb(rules, "per annum", 1, ChronoUnit.YEARS);
        adverb(rules, "biennially|biennial", 2, ChronoUnit.YEARS);
    }

    private static void adverb(Rules rules, String wording, int interval, ChronoUnit unit) {
        rules.say(EVERY, wording, m -> Pattern.every(interval, unit))
                .say(EVERY, "on a " + wording + " basis", m -> Pattern.every(interval, unit));
    }

    private static void weekly(Rules rules) {
        rules.say(EVERY, "<each> <group>+", m -> weekly(m, 1))
                .say(EVERY, "<each> single <group>+", m -> weekly(m, 1))
                .say(EVERY, "<each> other|alternate|second|2nd <group>+", m -> weekly(m, 2))
                .say(EVERY, "on? alternate <group>+", m -> weekly(m, 2))
                .say(EVERY, "<each> <number> <group>+", m -> weekly(m, m.the(NUMBER)))
                .say(EVERY, "<each> <nth> <group>", m -> m.the(NTH) < 2 ? null : weekly(m, m.the(NTH)))
                .say(EVERY, "on? the? <group>+ <each> week", m -> weekly(m, 1))
                .say(EVERY, "on? the? <group>+ <each> other|second week", m -> weekly(m, 2))
                .say(EVERY, "on? the? <plural>+", Repeats::plural)
                .say(
                        EVERY,
                        "on? the? <full-weekday> and|& <plural>",
                        m -> Pattern.on(joined(List.of(List.of(m.the(FULL_WEEKDAY)), m.the(PLURAL)))));
    }

    private static void monthly(Rules rules) {
        rules.say(EACH_MONTH, "<each> month", m -> completion(m, Pattern.every(1, ChronoUnit.MONTHS)))
                .say(EACH_MONTH, "the month , every|each month", m -> Pattern.every(1, ChronoUnit.MONTHS))
                .say(EACH_MONTH, "<each> other|second|2nd|alternate month", m -> Pattern.every(2, ChronoUnit.MONTHS))
                .say(EACH_MONTH, "<each> <number> months", m -> Pattern.every(m.the(NUMBER), ChronoUnit.MONTHS))
                .say(EACH_MONTH, "<each> <ordinal> month", m -> Pattern.every(m.the(ORDINAL), ChronoUnit.MONTHS))
                .say(EACH_MONTH, "<each> quarter", m -> Pattern.every(3, ChronoUnit.MONTHS))
                .say(EACH_MONTH, "the month every month", m -> Pattern.every(1, ChronoUnit.MONTHS))
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
                .say(NTH_DAY, "<place>+ <weekday>", m -> places(m, m.the(WEEKDAY)))
                .say(NTH_DAY, "<place>+ <weekdays>", m -> places(m, m.the(WEEKDAYS)));
    }

    private static void workdays(Rules rules) {
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
                                .days(names(joined(m.all(GROUP))))
                                .places(m.all(PLACE)));
    }

    private static void yearly(Rules rules) {
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
                        "<each> <month-day>+ of? <month>+",
                        m -> year().months(m.all(MONTH)).monthDays(m.all(MONTH_DAY)))
                .say(EVERY, "<each> <figures>", m -> onDate(m.the(FIGURES)))
                .say(EVERY, "<each> <holiday>", m -> onDate(m.the(HOLIDAY)))
                .say(EVERY, "<each> <month>+", m -> year().months(m.all(MONTH)))
                .say(
                        EVERY,
                        "<each> <nth-day>+ of|in <month>+",
                        m -> year().months(m.all(MONTH)).days(flat(m.all(NTH_DAY))))
                .say(
                        EVERY,
                        "on? the? <nth-day>+ of|in <month>+ of? every|each year",
                        m -> year().months(m.all(MONTH)).days(flat(m.all(NTH_DAY))))
                .say(
                        EVERY,
                        "on? the? <month-day> of? <month> every|each year",
                        m -> year().months(m.all(MONTH)).monthDays(m.all(MONTH_DAY)))
                .say(
                        EVERY,
                        "on? <month> the? <month-day> every|each year",
                        m -> year().months(m.all(MONTH)).monthDays(m.all(MONTH_DAY)));
    }

    /** What is said behind "every week", "monthly" and so on. */
    private static void specs(Rules rules) {
        rules.say(SPEC, "on|every? the? <group>+", m -> Pattern.on(joined(m.all(GROUP))))
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
                .say(SPEC, "on <figures>", m -> onDate(m.the(FIGURES)))
                .say(SPEC, "on|at <holiday>", m -> onDate(m.the(HOLIDAY)));
    }

    private static Pattern month() {
        return Pattern.every(1, ChronoUnit.MONTHS);
    }

    private static Pattern year() {
        return Pattern.every(1, ChronoUnit.YEARS);
    }

    private static Pattern counted(Match m, int interval) {
        return completion(m, Pattern.every(interval, m.the(UNIT)));
    }

    private static Pattern completion(Match m, Pattern pattern) {
        return pattern != null && m.the(EACH) ? pattern.afterCompletion() : pattern;
    }

    private static Pattern daily(DayPart part) {
        return Pattern.every(1, ChronoUnit.DAYS).in(part);
    }

    private static Pattern weekly(Match m, int interval) {
        return Pattern.every(interval, ChronoUnit.WEEKS) == null
                ? null
                : completion(m, Pattern.on(joined(m.all(GROUP))).by(ChronoUnit.WEEKS, interval));
    }

    private static Pattern plural(Match m) {
        return Pattern.on(joined(m.all(PLURAL)));
    }

    private static Pattern workday(Match m, Pattern monthly) {
        return monthly.days(names(Weekdays.WORKDAYS)).places(m.all(PLACE));
    }

    private static List<String> places(Match m, DayOfWeek day) {
        return m.all(PLACE).stream().map(place -> place + Pattern.name(day)).toList();
    }

    /** By a day of two years: on its date, or on its weekday where that is what they share. */
    private static Pattern onDate(Dated dated) {
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

    private static List<String> names(Collection<DayOfWeek> days) {
        return days.stream().sorted().distinct().map(Pattern::name).toList();
    }

    private static Collection<DayOfWeek> joined(List<Collection<DayOfWeek>> groups) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        groups.forEach(days::addAll);
        return days;
    }

    private static List<String> flat(List<List<String>> days) {
        return days.stream().flatMap(List::stream).toList();
    }

    private static Collection<DayOfWeek> range(DayOfWeek from, DayOfWeek to) {
        var days = new ArrayList<DayOfWeek>(List.of(from));
        for (var day = from; day != to; ) {
            day = day.plus(1);
            days.add(day);
        }
        return days;
    }
}

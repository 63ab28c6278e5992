package io.todochat.language.time;

import static io.todochat.language.time.Terms.EACH;
import static io.todochat.language.time.Terms.EVERY;
import static io.todochat.language.time.Terms.FULL_WEEKDAY;
import static io.todochat.language.time.Terms.GROUP;
import static io.todochat.language.time.Terms.NTH;
import static io.todochat.language.time.Terms.NUMBER;
import static io.todochat.language.time.Terms.ORDINAL;
import static io.todochat.language.time.Terms.PART;
import static io.todochat.language.time.Terms.PLURAL;
import static io.todochat.language.time.Terms.UNIT;
import static io.todochat.language.time.Terms.WEEKDAY;
import static io.todochat.language.time.Terms.WEEKDAYS;

import io.todochat.language.grammar.Match;
import io.todochat.language.grammar.Rules;
import io.todochat.language.grammar.Term;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/** How people say that something comes again and again. */
final class Repeats {

    /** Each of them: mornings. */
    private static final Term<DayPart> PARTS = new Term<>("parts");

    private Repeats() {}

    static void rules(Rules rules) {
        groups(rules);
        units(rules);
        adverbs(rules);
        weekly(rules);
        RepeatDays.monthly(rules);
        RepeatYears.oddWeeks(rules);
        RepeatDays.workdays(rules);
        RepeatYears.yearly(rules);
        RepeatDays.specs(rules);
    }

    private static void groups(Rules rules) {
        rules.say(PLURAL, "<weekdays>", m -> List.of(m.the(WEEKDAYS)))
                .say(PLURAL, "weekends", m -> Weekdays.WEEKEND)
                .say(PLURAL, "weekdays|workdays", m -> Weekdays.WORKDAYS)
                .say(PLURAL, "week days", m -> Weekdays.WORKDAYS)
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
                .say(GROUP, "week day", m -> Weekdays.WORKDAYS)
                .say(GROUP, "working|business|work|school day", m -> Weekdays.WORKDAYS)
                .say(
                        GROUP,
                        "<weekday> -|–|to|through|thru|till|until <weekday>",
                        m -> range(m.the(WEEKDAY), m.the(WEEKDAY, 1)));
    }

    private static void units(Rules rules) {
        rules.say(EACH, "every|each|ev", m -> false)
                .say(EACH, "ev_.", m -> false)
                .say(EACH, "each and every", m -> false)
                .say(EACH, "once|one|1? every|each", m -> false)
                .say(EACH, "every_!", m -> true)
                .say(EVERY, "<each> single? <unit>", m -> counted(m, 1))
                .say(EVERY, "<each> <number> <unit>", m -> counted(m, m.the(NUMBER)))
                .say(
                        EVERY,
                        "<each> <number> <unit> after|from completion|completing|finishing",
                        Repeats::afterCompletion)
                .say(EVERY, "<each> couple of? <unit>", m -> counted(m, 2))
                .say(EVERY, "<each> few <unit>", m -> counted(m, 3))
                .say(EVERY, "<each> other|alternate|alternating|second <unit>", m -> counted(m, 2))
                .say(EVERY, "<each> <ordinal> <unit>", m -> counted(m, m.the(ORDINAL)))
                .say(EVERY, "<each> half -? year", m -> Pattern.every(6, ChronoUnit.MONTHS))
                .say(EVERY, "once|one|1 an|a|per <unit>", m -> Pattern.every(1, m.the(UNIT)))
                .say(EVERY, "once in <number> <unit>", m -> Pattern.every(m.the(NUMBER), m.the(UNIT)))
                .say(EVERY, "once in a <unit>", m -> Pattern.every(1, m.the(UNIT)))
                .say(EVERY, "on? alternate|alternating <unit>", m -> Pattern.every(2, m.the(UNIT)))
                .say(EVERY, "<each> <part>", m -> daily(m.the(PART)))
                .say(EVERY, "<each> lunchtime", m -> daily(DayPart.LUNCH))
                .say(
                        EVERY,
                        "<each> other|second <part>",
                        m -> Pattern.every(2, ChronoUnit.DAYS).in(m.the(PART)))
                .say(PARTS, "mornings", m -> DayPart.MORNING)
                .say(PARTS, "afternoons", m -> DayPart.AFTERNOON)
                .say(PARTS, "evenings", m -> DayPart.EVENING)
                .say(PARTS, "nights", m -> DayPart.NIGHT)
                .say(EVERY, "in|at? the? <parts>", m -> daily(m.the(PARTS)))
                .say(EVERY, "on the <parts>", m -> daily(m.the(PARTS)))
                .say(EVERY, "on <parts>", m -> m.the(PARTS) == DayPart.NIGHT ? null : daily(m.the(PARTS)))
                .say(EVERY, "nightly", m -> daily(DayPart.NIGHT));
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
                .say(EVERY, "<each> <weekday> <weekday> <weekday>? <weekday>? <weekday>? <weekday>?", Repeats::row)
                .say(EVERY, "<weekday> <weekday> <weekday>? <weekday>? <weekday>?", m -> inRow(m.all(WEEKDAY)))
                .say(EVERY, "<weekday> -|–|to <weekday>", m -> Pattern.on(range(m.the(WEEKDAY), m.the(WEEKDAY, 1))))
                .say(EVERY, "on? <weekday> <weekday> <weekday>? ,? and|& <weekday>", m -> Pattern.on(m.all(WEEKDAY)))
                .say(EVERY, "on? <weekday> ,|/ <weekday> ,? and|& <weekday>", m -> Pattern.on(m.all(WEEKDAY)))
                .say(EVERY, "<weekday>_/_<weekday>_/_<weekday>", m -> Pattern.on(m.all(WEEKDAY)))
                .say(EVERY, "m|mo_-_f|fr", m -> Pattern.on(Weekdays.WORKDAYS))
                .say(
                        EVERY,
                        "on? the? <plural>+ ,? <each> <number> weeks",
                        m -> weekly(joined(m.all(PLURAL)), m.the(NUMBER)))
                .say(EVERY, "on? the? <plural>+ ,? <each> other|second week", m -> weekly(joined(m.all(PLURAL)), 2))
                .say(EVERY, "on? <weekday> , <weekday> , <weekday> ,? and|& <weekday>", m -> Pattern.on(m.all(WEEKDAY)))
                .say(EVERY, "<each> single <group>+", m -> weekly(m, 1))
                .say(EVERY, "<each> other|alternate|alternating|second <group>+", m -> weekly(m, 2))
                .say(EVERY, "on? alternate|alternating <group>+", m -> weekly(m, 2))
                .say(
                        EVERY,
                        "on? <group>+ <parts>",
                        m -> Pattern.on(joined(m.all(GROUP))).in(m.the(PARTS)))
                .say(EVERY, "on? the? <group>+ ,? weekly", m -> weekly(m, 1))
                .say(EVERY, "on? the? <group>+ ,? biweekly|fortnightly", m -> weekly(m, 2))
                .say(EVERY, "<each> <number> <group>+", m -> weekly(m, m.the(NUMBER)))
                .say(EVERY, "<each> <nth> <group>", m -> m.the(NTH) < 2 ? null : weekly(m, m.the(NTH)))
                .say(EVERY, "on? the? <group>+ <each> week", m -> weekly(m, 1))
                .say(EVERY, "on? the? <group>+ <each> other|second week", m -> weekly(m, 2))
                .say(EVERY, "on? all? the? <plural>+", Repeats::plural)
                .say(
                        EVERY,
                        "on? all? the? <plural> ,? and|& <weekday>",
                        m -> Pattern.on(joined(List.of(m.the(PLURAL), List.of(m.the(WEEKDAY))))))
                .say(
                        EVERY,
                        "on? the? <full-weekday> and|& <plural>",
                        m -> Pattern.on(joined(List.of(List.of(m.the(FULL_WEEKDAY)), m.the(PLURAL)))));
    }

    private static Pattern counted(Match m, int interval) {
        return completion(m, Pattern.every(interval, m.the(UNIT)));
    }

    private static Pattern afterCompletion(Match m) {
        var pattern = Pattern.every(m.the(NUMBER), m.the(UNIT));
        return pattern == null ? null : pattern.afterCompletion();
    }

    /** Mon wed fri. */
    private static Pattern row(Match m) {
        return completion(m, Pattern.on(m.all(WEEKDAY)));
    }

    /** Null where one of them is said twice: that is no row of days. */
    private static Pattern inRow(List<DayOfWeek> days) {
        return EnumSet.copyOf(days).size() < days.size() ? null : Pattern.on(days);
    }

    static Pattern completion(Match m, Pattern pattern) {
        return pattern != null && m.maybe(EACH).orElse(false) ? pattern.afterCompletion() : pattern;
    }

    private static Pattern daily(DayPart part) {
        return Pattern.every(1, ChronoUnit.DAYS).in(part);
    }

    private static Pattern weekly(Match m, int interval) {
        return Pattern.every(interval, ChronoUnit.WEEKS) == null
                ? null
                : completion(m, Pattern.on(joined(m.all(GROUP))).by(ChronoUnit.WEEKS, interval));
    }

    private static Pattern weekly(Collection<DayOfWeek> days, int interval) {
        return Pattern.every(interval, ChronoUnit.WEEKS) == null
                ? null
                : Pattern.on(days).by(ChronoUnit.WEEKS, interval);
    }

    private static Pattern plural(Match m) {
        return Pattern.on(joined(m.all(PLURAL)));
    }

    static List<String> names(Collection<DayOfWeek> days) {
        return days.stream().sorted().distinct().map(Pattern::name).toList();
    }

    static Collection<DayOfWeek> joined(List<Collection<DayOfWeek>> groups) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        groups.forEach(days::addAll);
        return days;
    }

    static Collection<DayOfWeek> range(DayOfWeek from, DayOfWeek to) {
        var days = new ArrayList<DayOfWeek>(List.of(from));
        for (var day = from; day != to; ) {
            day = day.plus(1);
            days.add(day);
        }
        return days;
    }
}

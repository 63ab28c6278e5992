package io.todochat.language.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How something repeats.
 *
 * @param unit null where only days are said
 * @param days weekdays, with their place in the month in front where one was said: MO, 2TU, -1FR
 */
record Pattern(
        ChronoUnit unit,
        int interval,
        List<String> days,
        List<Integer> monthDays,
        List<Integer> months,
        List<Integer> weeks,
        List<Integer> places,
        DayPart part,
        boolean fromCompletion) {

    private static final int LARGEST_INTERVAL = 1000;

    static Pattern every(int interval, ChronoUnit unit) {
        return interval < 1 || interval > LARGEST_INTERVAL
                ? null
                : new Pattern(unit, interval, List.of(), List.of(), List.of(), List.of(), List.of(), null, false);
    }

    /** By what lengths are counted in; null for minutes and seconds, which no task repeats by. */
    static Pattern every(int interval, Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE -> null;
            case HOUR -> every(interval, ChronoUnit.HOURS);
            case DAY -> every(interval, ChronoUnit.DAYS);
            case WEEK -> every(interval, ChronoUnit.WEEKS);
            case FORTNIGHT -> every(2 * interval, ChronoUnit.WEEKS);
            case MONTH -> every(interval, ChronoUnit.MONTHS);
            case QUARTER -> every(3 * interval, ChronoUnit.MONTHS);
            case YEAR -> every(interval, ChronoUnit.YEARS);
            case DECADE -> every(10 * interval, ChronoUnit.YEARS);
        };
    }

    static Pattern on(Collection<DayOfWeek> days) {
        return every(1, ChronoUnit.WEEKS)
                .days(new TreeSet<>(days).stream().map(Pattern::name).toList());
    }

    static String name(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    /** Every year in some months, and not said on which days. */
    boolean isInMonths() {
        return unit == ChronoUnit.YEARS
                && !months.isEmpty()
                && monthDays.isEmpty()
                && days.isEmpty()
                && places.isEmpty();
    }

    Pattern days(List<String> more) {
        return new Pattern(unit, interval, joined(days, more), monthDays, months, weeks, places, part, fromCompletion);
    }

    Pattern monthDays(List<Integer> more) {
        return new Pattern(unit, interval, days, joined(monthDays, more), months, weeks, places, part, fromCompletion);
    }

    /** On these weekdays, or days of the month, and no others. */
    Pattern onlyOn(List<String> otherDays, List<Integer> otherMonthDays) {
        return new Pattern(unit, interval, otherDays, otherMonthDays, months, weeks, places, part, fromCompletion);
    }

    Pattern months(Collection<Month> more) {
        var numbers = more.stream().map(Month::getValue).toList();
        return new Pattern(
                unit, interval, days, monthDays, joined(months, numbers), weeks, places, part, fromCompletion);
    }

    /** In the weeks of a year that have these numbers. */
    Pattern weeks(List<Integer> more) {
        return new Pattern(unit, interval, days, monthDays, months, joined(weeks, more), places, part, fromCompletion);
    }

    Pattern places(List<Integer> more) {
        return new Pattern(unit, interval, days, monthDays, months, weeks, joined(places, more), part, fromCompletion);
    }

    Pattern in(DayPart dayPart) {
        return new Pattern(unit, interval, days, monthDays, months, weeks, places, dayPart, fromCompletion);
    }

    Pattern afterCompletion() {
        return new Pattern(unit, interval, days, monthDays, months, weeks, places, part, true);
    }

    Pattern by(ChronoUnit longer, int times) {
        return new Pattern(longer, times, days, monthDays, months, weeks, places, part, fromCompletion);
    }

    /** With what is said behind it: on Monday, on the 4th, in May. */
    Pattern and(Pattern more) {
        var weekly = unit == ChronoUnit.WEEKS && !more.monthDays.isEmpty() && more.months.isEmpty();
        var all = new Pattern(
                unit == ChronoUnit.MONTHS && interval == 1 && !more.months.isEmpty() ? ChronoUnit.YEARS : unit,
                interval,
                joined(days, weekly ? weekdays(more.monthDays) : more.days),
                weekly ? monthDays : joined(monthDays, more.monthDays),
                joined(months, more.months),
                joined(weeks, more.weeks),
                joined(places, more.places),
                more.part == null ? part : more.part,
                fromCompletion || more.fromCompletion);
        return all;
    }

    /** The n-th day of a week that begins on Monday. */
    private static List<String> weekdays(List<Integer> numbers) {
        return numbers.stream()
                .filter(n -> n >= 1 && n <= 7)
                .map(n -> name(DayOfWeek.of(n)))
                .toList();
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        if (more.isEmpty()) {
            return some;
        }
        var all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** Whether every day it can come on is told by its parts, and not by where it starts. */
    boolean namesDays() {
        return !days.isEmpty() || !monthDays.isEmpty() || !months.isEmpty() || !weeks.isEmpty();
    }

    /** Whether it comes so seldom that a day it is due by is one of its days, and no end: "weekly report by Friday". */
    boolean isSeldom() {
        return unit != ChronoUnit.DAYS && unit != ChronoUnit.HOURS && !namesDays();
    }

    /** Whether so long a time is over before it comes again: it is how long each one takes, and no end of them all. */
    boolean outlasts(Amount length) {
        var gap = unit.getDuration().multipliedBy(interval).dividedBy(Math.max(1, days.size()));
        return length.estimate().compareTo(gap) < 0;
    }

    /** Whether it comes every day, or every few weeks, and the other tells on which days of the week. */
    boolean lacksDaysOf(Pattern other) {
        var isOpen = unit == ChronoUnit.DAYS && interval == 1 || unit == ChronoUnit.WEEKS && interval > 1;
        return isOpen
                && days.isEmpty()
                && other.unit == ChronoUnit.WEEKS
                && other.interval == 1
                && !other.days.isEmpty();
    }

    /** As an RRULE value without end. */
    String rule(int every) {
        var parts = new ArrayList<String>();
        parts.add("FREQ=" + frequency());
        add(parts, "INTERVAL", every == 1 ? List.of() : List.of(every));
        add(parts, "BYMONTH", months);
        add(parts, "BYWEEKNO", weeks);
        add(parts, "BYMONTHDAY", monthDays);
        add(parts, "BYDAY", days);
        add(parts, "BYSETPOS", places);
        return String.join(";", parts);
    }

    private String frequency() {
        return switch (unit) {
            case HOURS -> "HOURLY";
            case DAYS -> days.isEmpty() ? "DAILY" : "WEEKLY";
            case WEEKS -> "WEEKLY";
            case MONTHS -> "MONTHLY";
            default -> "YEARLY";
        };
    }

    private static void add(List<String> parts, String name, List<?> values) {
        if (!values.isEmpty()) {
            parts.add(name + "=" + values.stream().map(Object::toString).collect(Collectors.joining(",")));
        }
    }
}

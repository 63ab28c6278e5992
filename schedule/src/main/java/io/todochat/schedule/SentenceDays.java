package io.todochat.schedule;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The days of a rule in English: one part of it names them, the others are conditions. */
final class SentenceDays {

    private static final int MOST_WEEKS = 53;

    private final Rule rule;
    private final Parts parts;
    private final WeekdayNames weekdays;
    private final LocalDate start;
    private final MonthEnd monthEnd;
    private final List<String> conditions = new ArrayList<>();
    private final String named;

    /** @param fromCompletion whether its days are not those of the start, as it begins anew whenever it is done */
    SentenceDays(Rule rule, LocalDate start, MonthEnd monthEnd, boolean fromCompletion) {
        this.rule = rule;
        this.parts = rule.parts();
        this.weekdays = new WeekdayNames(parts.days());
        this.start = start;
        this.monthEnd = monthEnd;
        this.named = fromCompletion && !rule.namesDays() ? every() + in() : named();
    }

    private String named() {
        return switch (rule.frequency()) {
            case YEARLY ->
                isOfEverySecondWeek()
                        ? "every " + yearly()
                        : isPlainYear() ? "every " + weekdays.plain() + in() : every() + " on " + yearly();
            case MONTHLY -> monthly() + in();
            case WEEKLY -> weekly() + in();
            case DAILY, HOURLY, MINUTELY -> daily() + in();
        };
    }

    String text() {
        return named + (conditions.isEmpty() ? "" : ", if it is " + String.join(" and ", conditions));
    }

    /** Whether a comma has to follow. */
    boolean endsOpen() {
        return !conditions.isEmpty();
    }

    /** Whether BYSETPOS is told already, as in "the last weekday of the month". */
    boolean namesPosition() {
        return rule.frequency() == Frequency.MONTHLY
                && parts.has("BYSETPOS")
                && weekdays.areOneKind()
                && weekdays.arePlain()
                && !parts.hasAny(Set.of("BYMONTHDAY", "BYHOUR", "BYMINUTE"));
    }

    private String daily() {
        var isOfTheWeek = rule.frequency() == Frequency.DAILY && rule.interval() == 1;
        if (isOfTheWeek && parts.has("BYDAY") && !parts.has("BYMONTHDAY")) {
            return "every " + weekdays.plain();
        }
        ifYearDay();
        ifMonthDay();
        ifWeekday();
        return every();
    }

    private String weekly() {
        var days = parts.has("BYDAY") ? weekdays.plain() : Words.day(start.getDayOfWeek());
        if (rule.interval() == 1) {
            return "every " + days;
        }
        return every() + " on " + (WeekdayNames.isKind(days) ? "every " : "") + days;
    }

    private String monthly() {
        if (namesPosition()) {
            var days = Words.and(WeekdayNames.ordinals(parts.numbers("BYSETPOS"))) + " " + weekdays.kind();
            return rule.interval() == 1 ? "every " + days + " of the month" : every() + " on the " + days;
        }
        if (parts.has("BYMONTHDAY")) {
            ifWeekday();
            return every() + " on " + monthDays(Words::and);
        }
        if (!parts.has("BYDAY")) {
            return every() + " on the " + Words.nth(start.getDayOfMonth()) + inShortMonths(start.getDayOfMonth());
        }
        if (rule.interval() == 1 && weekdays.arePlain()) {
            return "every " + weekdays.plain();
        }
        return rule.interval() == 1 && weekdays.areNumbered()
                ? "every " + weekdays.numbered() + " of the month"
                : every() + " on " + weekdays.all();
    }

    /** Every Friday of odd weeks, in any year. */
    private boolean isOfEverySecondWeek() {
        return rule.interval() == 1
                && (!parts.has("BYDAY") || weekdays.arePlain())
                && !parts.hasAny(Set.of("BYMONTH", "BYMONTHDAY", "BYYEARDAY"))
                && Set.of("odd weeks", "even weeks").contains(weeks());
    }

    private boolean isPlainYear() {
        return rule.interval() == 1
                && parts.has("BYDAY")
                && weekdays.arePlain()
                && !parts.hasAny(Set.of("BYMONTHDAY", "BYYEARDAY", "BYWEEKNO"));
    }

    private String yearly() {
        if (parts.has("BYYEARDAY")) {
            ifMonth();
            ifWeek();
            ifMonthDay();
            ifWeekday();
            return yearDays(Words::and);
        }
        if (parts.has("BYMONTHDAY")) {
            ifWeek();
            ifWeekday();
            return monthDays(Words::and) + " of " + (months().size() == 12 ? "every month" : Words.months(months()));
        }
        if (parts.has("BYWEEKNO")) {
            ifMonth();
            return (parts.has("BYDAY") ? weekdays.plain() : Words.day(start.getDayOfWeek())) + " of " + weeks();
        }
        if (parts.has("BYDAY")) {
            return weekdays.all() + (parts.has("BYMONTH") ? ofMonths() : " of the year");
        }
        return "the " + Words.nth(start.getDayOfMonth()) + " of " + Words.months(months())
                + inShortMonths(start.getDayOfMonth());
    }

    private String every() {
        return Words.every(rule.interval(), rule.frequency());
    }

    private String in() {
        return parts.has("BYMONTH") ? " in " + Words.months(parts.numbers("BYMONTH")) : "";
    }

    private String ofMonths() {
        return " of " + Words.months(parts.numbers("BYMONTH"));
    }

    private void ifMonth() {
        if (parts.has("BYMONTH")) {
            conditions.add("in " + Words.months(parts.numbers("BYMONTH")));
        }
    }

    private void ifWeek() {
        if (parts.has("BYWEEKNO")) {
            conditions.add("in " + weeks());
        }
    }

    private void ifYearDay() {
        if (parts.has("BYYEARDAY")) {
            conditions.add(yearDays(Words::or));
        }
    }

    private void ifMonthDay() {
        if (parts.has("BYMONTHDAY")) {
            conditions.add(monthDays(Words::or));
        }
    }

    private void ifWeekday() {
        if (parts.has("BYDAY")) {
            conditions.add(
                    weekdays.arePlain()
                            ? "a " + Words.or(weekdays.plainNames())
                            : weekdays.all() + " of the " + scope());
        }
    }

    private String scope() {
        return rule.frequency() == Frequency.YEARLY && !parts.has("BYMONTH") ? "year" : "month";
    }

    private String monthDays(Function<List<String>, String> list) {
        var days = parts.numbers("BYMONTHDAY");
        var last = days.stream().max(Comparator.naturalOrder()).orElse(0);
        return "the " + list.apply(days.stream().map(SentenceDays::dayOf).toList()) + inShortMonths(last);
    }

    private String yearDays(Function<List<String>, String> list) {
        var days = parts.numbers("BYYEARDAY").stream().map(SentenceDays::dayOf);
        return "the " + list.apply(days.toList()) + (isFromTheEnd("BYYEARDAY") ? "" : " day") + " of the year";
    }

    private boolean isFromTheEnd(String part) {
        return parts.numbers(part).getLast() < 0;
    }

    /** "13th", "last day". */
    private static String dayOf(int number) {
        return number > 0 ? Words.nth(number) : Words.ordinal(number) + " day";
    }

    private String weeks() {
        var weeks = parts.numbers("BYWEEKNO");
        if (weeks.equals(everySecond(1))) {
            return "odd weeks";
        }
        if (weeks.equals(everySecond(2))) {
            return "even weeks";
        }
        var fromStart = weeks.stream().filter(week -> week > 0).toList();
        var fromEnd = weeks.stream().filter(week -> week < 0).map(week -> "the " + Words.ordinal(week) + " week");
        var all = new ArrayList<String>();
        if (!fromStart.isEmpty()) {
            all.add(Words.counted("week", fromStart));
        }
        fromEnd.forEach(all::add);
        return Words.and(all);
    }

    /** The numbers of all weeks of a year that are odd, or even. */
    private static List<Integer> everySecond(int first) {
        return IntStream.rangeClosed(1, MOST_WEEKS)
                .filter(week -> week % 2 == first % 2)
                .boxed()
                .toList();
    }

    /** In which it can be, as far as the rule says. */
    private List<Integer> months() {
        if (parts.has("BYMONTH")) {
            return parts.numbers("BYMONTH");
        }
        var isOfTheStart = rule.frequency() == Frequency.YEARLY && !parts.hasAny(Set.of("BYYEARDAY", "BYWEEKNO"));
        return isOfTheStart
                ? List.of(start.getMonthValue())
                : IntStream.rangeClosed(1, 12).boxed().toList();
    }

    /** What a month does that does not have the day. */
    private String inShortMonths(int day) {
        if (months().stream().allMatch(month -> Month.of(month).minLength() >= day)) {
            return "";
        }
        var clamps = monthEnd == MonthEnd.CLAMP && rule.takesDayFromStart();
        return switch (parts.value("SKIP", clamps ? "BACKWARD" : "OMIT")) {
            case "BACKWARD" -> " (the last day of a shorter month)";
            case "FORWARD" -> " (the day after a shorter month)";
            default -> " (not in a shorter month)";
        };
    }
}

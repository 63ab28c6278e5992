package io.todochat.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a rule begins that goes on from a slot. Usually there; but where a short month has cut that slot short, the day
 * that is not to be seen has to come back, and so the rule begins in an earlier month that has it. Immutable and safe to
 * share.
 *
 * @param rule the rule in canonical form; its COUNT counts from {@code start}
 * @param start usually the slot itself
 */
public record Beginning(String rule, Slot start) {

    /** Eight years can lie between two leap days, and a year may count in each of its months. */
    private static final int STEPS_BACK = 96;

    /** Local time is counted in as it is: no clock changes there. */
    private static final ZoneId ANYWHERE = ZoneOffset.UTC;

    /**
     * Of a rule that takes the place of another.
     *
     * @param slot where the other has come to
     * @param other what it was until now
     * @param rule a valid RRULE value; its COUNT counts the slot as the first
     * @throws IllegalArgumentException when the rule cannot be read
     */
    public static Beginning at(Slot slot, Recurrence other, String rule, MonthEnd monthEnd) {
        var read = Rule.parse(rule);
        var there = new Beginning(read.parts().text(), slot);
        if (!isCutShort(slot, other) || !read.isOfTheDayItStartsOn()) {
            return there;
        }
        return earlier(slot, other.start().date().getDayOfMonth(), read, monthEnd)
                .flatMap(start -> endless(read, start, monthEnd))
                .map(recurrence -> new Beginning(counted(read, slot, recurrence), recurrence.start()))
                .orElse(there);
    }

    private static boolean isCutShort(Slot slot, Recurrence other) {
        return Rule.parse(other.rule()).isOfTheDayItStartsOn()
                && other.start().date().getDayOfMonth() > slot.date().getDayOfMonth()
                && slot.date().equals(YearMonth.from(slot.date()).atEndOfMonth());
    }

    /**
     * The nearest earlier month, an interval or several before the slot, that has the day; where none has, and the rule
     * takes the last day of a short month, the one that comes nearest to it: the leap day of what comes every February.
     */
    private static Optional<Slot> earlier(Slot slot, int day, Rule rule, MonthEnd monthEnd) {
        var clamps = monthEnd == MonthEnd.CLAMP && rule.takesDayFromStart();
        var month = YearMonth.from(slot.date());
        return Stream.iterate(month.minusMonths(1), back -> Slot.isYear(back.getYear()), back -> back.minusMonths(1))
                .filter(back -> rule.leads(back, month))
                .limit(STEPS_BACK)
                .filter(back -> clamps || back.isValidDay(day))
                .map(back -> back.atDay(Math.min(day, back.lengthOfMonth())))
                .filter(date -> date.getDayOfMonth() > slot.date().getDayOfMonth())
                .max(Comparator.comparing(LocalDate::getDayOfMonth).thenComparing(Comparator.naturalOrder()))
                .map(date -> new Slot.Day(date).like(slot));
    }

    /** Empty where that day would never come: the 30th of February, where short months are left out. */
    private static Optional<Recurrence> endless(Rule rule, Slot start, MonthEnd monthEnd) {
        try {
            return Optional.of(new Recurrence(rule.endless(), start, ANYWHERE, monthEnd));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String counted(Rule rule, Slot slot, Recurrence endless) {
        return rule.isCounted()
                ? rule.counting(upTo(slot, endless) - 1)
                : rule.parts().text();
    }

    private static long upTo(Slot slot, Recurrence recurrence) {
        return recurrence.first(Recurrence.MOST_OCCURRENCES).stream()
                .takeWhile(found -> !found.slot().isAfter(slot))
                .count();
    }
}

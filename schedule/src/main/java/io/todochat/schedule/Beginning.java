package io.todochat.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
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

    /** Eight years can lie between two leap days. */
    private static final int MONTHS_BACK = 96;

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
        if (!isCutShort(slot, other) || !read.isOfTheDayItStartsOn()) {
            return new Beginning(read.parts().text(), slot);
        }
        var endless = read.endless();
        var former = other.start().date();
        var recurrence = earlier(slot, former.getDayOfMonth())
                .map(day -> new Recurrence(endless, day, ANYWHERE, monthEnd))
                .filter(candidate -> meets(candidate, slot))
                .findFirst()
                .orElseGet(() -> new Recurrence(endless, on(former, slot), ANYWHERE, monthEnd));
        return new Beginning(
                read.isCounted()
                        ? read.counting(upTo(slot, recurrence) - 1)
                        : read.parts().text(),
                recurrence.start());
    }

    private static boolean isCutShort(Slot slot, Recurrence other) {
        return Rule.parse(other.rule()).isOfTheDayItStartsOn()
                && other.start().date().getDayOfMonth() > slot.date().getDayOfMonth()
                && slot.date().equals(YearMonth.from(slot.date()).atEndOfMonth());
    }

    /** That day in earlier months, the nearest first. */
    private static Stream<Slot> earlier(Slot slot, int day) {
        return IntStream.rangeClosed(1, MONTHS_BACK)
                .mapToObj(months -> YearMonth.from(slot.date()).minusMonths(months))
                .filter(month -> month.isValidDay(day) && Slot.isYear(month.getYear()))
                .map(month -> on(month.atDay(day), slot));
    }

    private static Slot on(LocalDate date, Slot slot) {
        return new Slot.Day(date).like(slot);
    }

    private static boolean meets(Recurrence recurrence, Slot slot) {
        return recurrence.from(slot.in(ANYWHERE).toInstant(), 1).stream()
                .anyMatch(found -> found.slot().equals(slot));
    }

    private static long upTo(Slot slot, Recurrence recurrence) {
        return recurrence.first(Recurrence.MOST_OCCURRENCES).stream()
                .takeWhile(found -> !found.slot().isAfter(slot))
                .count();
    }
}

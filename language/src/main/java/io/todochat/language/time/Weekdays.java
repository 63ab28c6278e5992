package io.todochat.language.time;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Days of weeks that begin on Monday. */
final class Weekdays {

    static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private Weekdays() {}

    static LocalDate monday(LocalDate day) {
        return day.with(previousOrSame(DayOfWeek.MONDAY));
    }

    /** A day named today is the one in a week: whoever means today says so. */
    static LocalDate coming(Base base, DayOfWeek day) {
        return base.from().equals(base.today())
                ? base.from().with(next(day))
                : base.from().with(nextOrSame(day));
    }

    static LocalDate inWeekOf(LocalDate date, DayOfWeek day) {
        return monday(date).with(nextOrSame(day));
    }

    static LocalDate inNextWeek(LocalDate today, DayOfWeek day) {
        return inWeekOf(today.plusWeeks(1), day);
    }

    /** The n-th such day after a date, or before it for a negative number. */
    static LocalDate nth(LocalDate date, int n, DayOfWeek day) {
        return n > 0
                ? date.with(next(day)).plusWeeks(n - 1L)
                : date.with(previous(day)).plusWeeks(n + 1L);
    }

    /** The n-th such day within some days, from the end for a negative number; null if there are fewer. */
    static LocalDate nthWithin(Days days, int n, DayOfWeek day) {
        var found = n > 0 ? nth(days.from().minusDays(1), n, day) : nth(days.until(), n, day);
        return found.isBefore(days.from()) || !found.isBefore(days.until()) ? null : found;
    }

    static boolean isWorkday(LocalDate date) {
        return WORKDAYS.contains(date.getDayOfWeek());
    }

    /** So many workdays further on. */
    static LocalDate afterWorkdays(LocalDate date, int number) {
        var day = date;
        for (var left = Math.min(number, 1000); left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkday(day) ? 1 : 0;
        }
        return day;
    }

    /** The n-th workday from the end. */
    static LocalDate lastWorkday(Days days, int n) {
        var day = days.until();
        for (var left = Math.min(n, 1000); left > 0; ) {
            day = day.minusDays(1);
            left -= isWorkday(day) ? 1 : 0;
        }
        return day;
    }
}

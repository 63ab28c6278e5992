package io.todochat.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/** Days by their place in months and years; what is not said is looked for from the base on. */
final class Calendar {

    /** A 29th of February comes within 8 years, and the 13th is every weekday within 4. */
    private static final int MOST_YEARS = 8;

    private Calendar() {}

    /** A day of each year, the next one; null for what no year has. */
    static Dated yearly(Month month, int day) {
        return day < 1 || day > month.maxLength() ? null : Dated.day(base -> nextYearly(base.from(), month, day));
    }

    private static LocalDate nextYearly(LocalDate from, Month month, int day) {
        for (var year = from.getYear(); year <= from.getYear() + MOST_YEARS; year++) {
            if (day <= month.length(Year.isLeap(year))) {
                var date = LocalDate.of(year, month, day);
                if (!date.isBefore(from)) {
                    return date;
                }
            }
        }
        return null;
    }

    /** One day of one year; null if it is not in the calendar. */
    static Dated exact(int year, Month month, int day) {
        return day < 1 || day > month.length(Year.isLeap(year))
                ? null
                : Dated.day(base -> LocalDate.of(year, month, day));
    }

    /** A day of the month, the next one; today is meant by other words. */
    static Dated monthly(int day) {
        return day < 1 || day > 31 ? null : Dated.day(base -> nextMonthly(base, day));
    }

    private static LocalDate nextMonthly(Base base, int day) {
        var after =
                base.from().equals(base.today()) ? base.today() : base.from().minusDays(1);
        for (var month = after.withDayOfMonth(1); ; month = month.plusMonths(1)) {
            if (day <= month.lengthOfMonth() && month.withDayOfMonth(day).isAfter(after)) {
                return month.withDayOfMonth(day);
            }
        }
    }

    /** The next month in which that day is that weekday. */
    static Dated monthly(int day, DayOfWeek weekday) {
        return day < 1 || day > 31
                ? null
                : Dated.day(base -> {
                    var last = base.from().plusYears(MOST_YEARS);
                    for (var month = base.from().withDayOfMonth(1); month.isBefore(last); month = month.plusMonths(1)) {
                        if (day <= month.lengthOfMonth()) {
                            var date = month.withDayOfMonth(day);
                            if (!date.isBefore(base.from()) && date.getDayOfWeek() == weekday) {
                                return date;
                            }
                        }
                    }
                    return null;
                });
    }

    /** The weekday tells the year, if that is one of the next two; else the two contradict each other. */
    static Dated on(DayOfWeek weekday, Dated date) {
        return new OnWeekday(weekday, date);
    }

    /** A day in figures, in the order of the person's country where that is possible; null if it is never. */
    static Dated figures(int a, int b, Integer year) {
        var monthFirst = inFigures(a, b, year);
        var dayFirst = inFigures(b, a, year);
        if (monthFirst == null || dayFirst == null) {
            return monthFirst == null ? dayFirst : monthFirst;
        }
        return base -> (base.monthFirst() ? monthFirst : dayFirst).in(base);
    }

    private static Dated inFigures(int month, int day, Integer year) {
        if (month < 1 || month > 12) {
            return null;
        }
        return year == null ? yearly(Month.of(month), day) : exact(year, Month.of(month), day);
    }

    /** Year, month and day, or, for whoever writes so, year, day and month. */
    static Dated yearFirst(int year, int a, int b) {
        var usual = inFigures(a, b, year);
        return usual == null ? inFigures(b, a, year) : usual;
    }

    /** A month, the next one that is not over. */
    static Dated month(Month month) {
        return base -> {
            var year = base.from().getYear() + (month.compareTo(base.from().getMonth()) < 0 ? 1 : 0);
            return Unit.MONTH.from(LocalDate.of(year, month, 1));
        };
    }

    static Dated month(Month month, int year) {
        return base -> Unit.MONTH.from(LocalDate.of(year, month, 1));
    }

    static Dated year(int year) {
        return base -> Unit.YEAR.from(LocalDate.of(year, 1, 1));
    }

    /** The n-th day of a period, from its end for a negative number; null if it has fewer. */
    static LocalDate dayOf(Days days, int n) {
        var day = n > 0 ? days.from().plusDays(n - 1L) : days.until().plusDays(n);
        return day.isBefore(days.from()) || !day.isBefore(days.until()) ? null : day;
    }
}

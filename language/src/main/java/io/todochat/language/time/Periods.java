package io.todochat.language.time;

import static io.todochat.language.time.Terms.ANY_DAY;
import static io.todochat.language.time.Terms.FRAME;
import static io.todochat.language.time.Terms.HOLIDAY;
import static io.todochat.language.time.Terms.MONTH;
import static io.todochat.language.time.Terms.NUMBER;
import static io.todochat.language.time.Terms.ORDINAL;
import static io.todochat.language.time.Terms.PERIOD;
import static io.todochat.language.time.Terms.PLACE;
import static io.todochat.language.time.Terms.QUANTITY;
import static io.todochat.language.time.Terms.UNIT;
import static io.todochat.language.time.Terms.WEEK;
import static io.todochat.language.time.Terms.YEAR;

import io.todochat.language.grammar.Match;
import io.todochat.language.grammar.Rules;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** How people name periods: weeks, months, years and weekends. */
final class Periods {

    private Periods() {}

    static void rules(Rules rules) {
        WeekNumbers.rules(rules);
        counted(rules);
        MonthPeriods.rules(rules);
        weeks(rules);
        frames(rules);
        PeriodParts.quarters(rules);
        PeriodParts.seasons(rules);
        PeriodParts.wholes(rules);
        PeriodParts.parts(rules);
        others(rules);
    }

    /** This, the next, the last one, and the next few. */
    private static void counted(Rules rules) {
        rules.say(PERIOD, "the? this|current|present <unit>", m -> unit(m, 0))
                .say(PERIOD, "the? next|coming|following|upcoming <unit>", m -> unit(m, 1))
                .say(PERIOD, "the|this whole|entire <unit>", m -> unit(m, 0))
                .say(PERIOD, "the? last|past|previous <unit>", m -> unit(m, -1))
                .say(PERIOD, "the? <unit> after next", m -> unit(m, 2))
                .say(PERIOD, "the? <unit> before last", m -> unit(m, -2))
                .say(
                        PERIOD,
                        "the? next|following|coming|upcoming <quantity> <unit>",
                        m -> next(m.the(UNIT), m.the(QUANTITY)))
                .say(
                        PERIOD,
                        "the? <quantity> upcoming|coming|following <unit>",
                        m -> next(m.the(UNIT), m.the(QUANTITY)))
                .say(
                        PERIOD,
                        "the? next|following|coming|upcoming <number> working|business|work days|day",
                        m -> Dated.period(b -> new Days(
                                Weekdays.afterWorkdays(b.today(), 1),
                                Weekdays.afterWorkdays(b.today(), m.the(NUMBER)).plusDays(1))));
    }

    private static void weeks(Rules rules) {
        rules.say(WEEK, "this|current week", m -> aroundToday(Unit.WEEK, 0))
                .say(WEEK, "the? next|following|coming week", m -> aroundToday(Unit.WEEK, 1))
                .say(WEEK, "the? last|past|previous week", m -> aroundToday(Unit.WEEK, -1))
                .say(WEEK, "the? week after next", m -> aroundToday(Unit.WEEK, 2))
                .say(WEEK, "the week", m -> aroundToday(Unit.WEEK, 0))
                .say(WEEK, "the? <ordinal> week of|in <frame>", m -> weekOf(m.the(FRAME), m.the(ORDINAL)))
                .say(
                        PERIOD,
                        "the? week of|beginning|commencing|starting on? <any-day>",
                        m -> weekAround(m.the(ANY_DAY)))
                .say(PERIOD, "the? week ending on? <any-day>", m -> weekAround(m.the(ANY_DAY)))
                .say(PERIOD, "w_/_c|b|e <any-day>", m -> weekAround(m.the(ANY_DAY)))
                .say(PERIOD, "wc <any-day>", m -> weekAround(m.the(ANY_DAY)))
                .say(PERIOD, "the week", m -> aroundToday(Unit.WEEK, 0))
                .say(PERIOD, "the fortnight", m -> aroundToday(Unit.FORTNIGHT, 0))
                .say(PERIOD, "the? <place> week of|in <frame>", m -> weekOf(m.the(FRAME), m.the(PLACE)))
                .say(
                        PERIOD,
                        "the? first <number> weeks of|in <frame>",
                        m -> Dated.period(b -> new Days(
                                firstWeek(m.the(FRAME).in(b)),
                                firstWeek(m.the(FRAME).in(b)).plusWeeks(m.the(NUMBER)))))
                .say(PERIOD, "this|the? working|work|business week", m -> workWeek(0))
                .say(PERIOD, "the? next|following working|work|business week", m -> workWeek(1));
    }

    /** What has days to count: months and years. */
    private static void frames(Rules rules) {
        rules.say(FRAME, "this|current month", m -> aroundToday(Unit.MONTH, 0))
                .say(FRAME, "the? month", m -> Dated.period(base -> Unit.MONTH.around(base.from())))
                .say(FRAME, "the? next|following|coming month", m -> aroundToday(Unit.MONTH, 1))
                .say(FRAME, "the month after next", m -> aroundToday(Unit.MONTH, 2))
                .say(FRAME, "the? month|months? in? <number> months|month", m -> aroundToday(Unit.MONTH, m.the(NUMBER)))
                .say(FRAME, "<number> months|month from? now?", m -> aroundToday(Unit.MONTH, m.the(NUMBER)))
                .say(FRAME, "this|current|the quarter", m -> aroundToday(Unit.QUARTER, 0))
                .say(FRAME, "the? next|following|coming quarter", m -> aroundToday(Unit.QUARTER, 1))
                .say(FRAME, "this|current|the year", m -> aroundToday(Unit.YEAR, 0))
                .say(FRAME, "the? next|following|coming year", m -> aroundToday(Unit.YEAR, 1))
                .say(FRAME, "<month>", m -> Calendar.month(m.the(MONTH)))
                .say(FRAME, "next <month>", m -> MonthPeriods.nextMonth(m.the(MONTH), 0))
                .say(FRAME, "<month> ,? of|in? <year>", m -> Calendar.month(m.the(MONTH), m.the(YEAR)))
                .say(FRAME, "<month> of|in? next year", m -> MonthPeriods.inYears(m.the(MONTH), 1))
                .say(FRAME, "<year>", m -> Calendar.year(m.the(YEAR)));
    }

    private static void others(Rules rules) {
        rules.say(PERIOD, "this|the weekend|weekends", m -> weekend(0))
                .say(PERIOD, "the|this whole|entire weekend", m -> weekend(0))
                .say(PERIOD, "the? coming|upcoming weekend", m -> weekend(0))
                .say(PERIOD, "the? next|following weekend", m -> weekend(1))
                .say(PERIOD, "this? last|past|previous weekend", m -> weekend(-1))
                .say(PERIOD, "the? weekend after next", m -> weekend(2))
                .say(PERIOD, "the? weekend of|after <any-day>", m -> weekendNear(m.the(ANY_DAY)))
                .say(PERIOD, "the? weekend before <any-day>", m -> weekendBefore(m.the(ANY_DAY)))
                .say(PERIOD, "<holiday> week", m -> weekAround(m.the(HOLIDAY)))
                .say(PERIOD, "<holiday> weekend", m -> weekendNear(m.the(HOLIDAY)))
                .say(PERIOD, "the? weekend of <holiday>", m -> weekendNear(m.the(HOLIDAY)));
    }

    static Dated aroundToday(Unit unit, int further) {
        return Dated.period(base -> around(unit, base.today(), further));
    }

    private static Days around(Unit unit, LocalDate day, int further) {
        var now = unit.around(day);
        return switch (unit) {
            case WEEK, FORTNIGHT -> unit.from(now.from().plusWeeks(further));
            case MONTH -> unit.from(now.from().plusMonths(further));
            case QUARTER -> unit.from(now.from().plusMonths(3L * further));
            case YEAR -> unit.from(now.from().plusYears(further));
            case DECADE -> unit.from(now.from().plusYears(10L * further));
            default -> unit.from(now.from().plusDays(further));
        };
    }

    private static Dated unit(Match m, int further) {
        return m.the(UNIT).compareTo(Unit.WEEK) < 0 ? null : aroundToday(m.the(UNIT), further);
    }

    /** The next few of them, from the next one on; null for hours and less. */
    static Dated next(Unit unit, double quantity) {
        var length = unit.times(quantity);
        return length == null || unit.compareTo(Unit.DAY) < 0
                ? null
                : Dated.period(base -> {
                    var from = around(unit, base.today(), 1).from();
                    return new Days(from, length.after(from));
                });
    }

    private static Dated weekAround(Dated day) {
        return Dated.period(b -> Unit.WEEK.around(day.in(b).from()));
    }

    /** The first week of a period is the first that begins in it. */
    private static LocalDate firstWeek(Days frame) {
        return Weekdays.nth(frame.from().minusDays(1), 1, DayOfWeek.MONDAY);
    }

    /** Counted from the end for a negative number. */
    private static Dated weekOf(Dated frame, int number) {
        return Dated.period(b -> {
            var days = frame.in(b);
            var week = number > 0
                    ? Unit.WEEK.from(firstWeek(days).plusWeeks(number - 1L))
                    : Unit.WEEK.around(days.last().plusWeeks(number + 1L));
            return week.from().isBefore(days.until()) && week.until().isAfter(days.from()) ? week : null;
        });
    }

    private static Dated workWeek(int further) {
        return Dated.period(b -> {
            var monday = around(Unit.WEEK, b.today(), further).from();
            return new Days(monday, monday.plusDays(5));
        });
    }

    static Dated weekend(int further) {
        return Dated.period(b -> {
            var saturday = Weekdays.inWeekOf(b.today(), DayOfWeek.SATURDAY).plusWeeks(further);
            return new Days(saturday, saturday.plusDays(2)).leftFrom(b.today());
        });
    }

    private static Dated weekendBefore(Dated day) {
        return Dated.period(b -> {
            var sunday = Weekdays.nth(day.in(b).from(), -1, DayOfWeek.SUNDAY);
            return new Days(sunday.minusDays(1), sunday.plusDays(1));
        });
    }

    /** With the days between, where a holiday lies beside the weekend. */
    private static Dated weekendNear(Dated day) {
        return Dated.period(b -> {
            var date = day.in(b).from();
            var monday = date.getDayOfWeek() == DayOfWeek.MONDAY;
            var saturday = Weekdays.inWeekOf(monday ? date.minusDays(1) : date, DayOfWeek.SATURDAY);
            var from = date.isBefore(saturday) && date.isAfter(saturday.minusDays(3)) ? date : saturday;
            return new Days(from, saturday.plusDays(monday ? 3 : 2));
        });
    }
}

package io.todochat.language.time;

import static io.todochat.language.time.Terms.FRAME;
import static io.todochat.language.time.Terms.INT;
import static io.todochat.language.time.Terms.MONTH;
import static io.todochat.language.time.Terms.ORDINAL;
import static io.todochat.language.time.Terms.PERIOD;
import static io.todochat.language.time.Terms.SEASON;
import static io.todochat.language.time.Terms.SHORT_YEAR;
import static io.todochat.language.time.Terms.WEEK;
import static io.todochat.language.time.Terms.YEAR;

import io.todochat.language.grammar.Rules;
import io.todochat.language.grammar.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** How people name quarters and seasons, and the beginning, the middle and the end of a period. */
final class PeriodParts {

    private static final Term<Integer> QUARTER = new Term<>("quarter");

    /** A week, month, quarter or year that has parts. */
    private static final Term<Whole> WHOLE = new Term<>("whole");

    /** The same, but a mere number. */
    private static final Term<Whole> NAMED = new Term<>("named-whole");

    /** A period and what it is called by. */
    private record Whole(Unit unit, Dated dated) {

        /** Whether a part that is over is that of the next one: "the beginning of the month" on its 24th. */
        static Whole coming(Unit unit, Third third) {
            return new Whole(unit, Dated.period(base -> {
                var days = Periods.aroundToday(unit, 0).in(base);
                var isOver = third != Third.LAST
                        && !third.of(unit, days, base.today()).until().isAfter(base.today());
                return isOver ? Periods.aroundToday(unit, 1).in(base) : days;
            }));
        }
    }

    private PeriodParts() {}

    static void quarters(Rules rules) {
        for (var n = 1; n <= 4; n++) {
            var number = n;
            rules.say(QUARTER, "q" + n, m -> number);
        }
        rules.say(QUARTER, "q_<int>", m -> m.the(INT) >= 1 && m.the(INT) <= 4 ? m.the(INT) : null);
        rules.say(QUARTER, "the? <ordinal> quarter|qtr", m -> m.the(ORDINAL) <= 4 ? m.the(ORDINAL) : null)
                .say(QUARTER, "the? last quarter|qtr of|in the? year", m -> 4)
                .say(FRAME, "<quarter>", m -> next(m.the(QUARTER)))
                .say(FRAME, "<quarter> of|in? <year>", m -> Dated.period(b -> quarterOf(m.the(YEAR), m.the(QUARTER))))
                .say(PERIOD, "<quarter>", m -> next(m.the(QUARTER)))
                .say(
                        PERIOD,
                        "<quarter> of? this year",
                        m -> Dated.period(b -> quarterOf(b.today().getYear(), m.the(QUARTER))))
                .say(
                        PERIOD,
                        "<quarter> of|in? next year",
                        m -> Dated.period(b -> quarterOf(b.today().getYear() + 1, m.the(QUARTER))))
                .say(
                        PERIOD,
                        "<quarter> ,? of|in? <year>",
                        m -> Dated.period(b -> quarterOf(m.the(YEAR), m.the(QUARTER))))
                .say(
                        PERIOD,
                        "<quarter> -|/? <short-year>",
                        m -> Dated.period(b -> quarterOf(m.the(SHORT_YEAR), m.the(QUARTER))))
                .say(PERIOD, "<year> -|/? <quarter>", m -> Dated.period(b -> quarterOf(m.the(YEAR), m.the(QUARTER))));
    }

    static void seasons(Rules rules) {
        for (var season : Season.values()) {
            rules.say(SEASON, season.word(), m -> season);
        }
        rules.say(SEASON, "fall", m -> Season.AUTUMN)
                .say(
                        FRAME,
                        "the? <season>",
                        m -> Dated.period(b -> m.the(SEASON).next(b.from())))
                .say(
                        PERIOD,
                        "this|current|the|coming <season>",
                        m -> Dated.period(b -> m.the(SEASON).next(b.today())))
                .say(
                        PERIOD,
                        "the? next <season>",
                        m -> Dated.period(
                                b -> m.the(SEASON).next(Season.around(b.today()).until())))
                .say(
                        PERIOD,
                        "<season> of|in? <year>",
                        m -> Dated.period(b -> m.the(SEASON).of(m.the(YEAR))))
                .say(
                        PERIOD,
                        "last|past|previous <season>",
                        m -> Dated.period(b -> m.the(SEASON)
                                .of(m.the(SEASON).next(b.today()).from().getYear() - 1)))
                .say(PERIOD, "this|current|the season", m -> Dated.period(b -> Season.around(b.today())))
                .say(
                        PERIOD,
                        "next season",
                        m -> Dated.period(
                                b -> Season.around(Season.around(b.today()).until())));
    }

    static void wholes(Rules rules) {
        rules.say(NAMED, "the|this day", m -> new Whole(Unit.DAY, Periods.aroundToday(Unit.DAY, 0)))
                .say(NAMED, "<week>", m -> new Whole(Unit.WEEK, m.the(WEEK)))
                .say(NAMED, "around|about <week>", m -> new Whole(Unit.WEEK, m.the(WEEK)))
                .say(NAMED, "week", m -> new Whole(Unit.WEEK, Periods.aroundToday(Unit.WEEK, 0)))
                .say(
                        NAMED,
                        "the|this|current? working|business|work day",
                        m -> new Whole(Unit.DAY, Periods.aroundToday(Unit.DAY, 0)))
                .say(NAMED, "the|this workday", m -> new Whole(Unit.DAY, Periods.aroundToday(Unit.DAY, 0)))
                .say(NAMED, "the|this|current? month", m -> new Whole(Unit.MONTH, Periods.aroundToday(Unit.MONTH, 0)))
                .say(NAMED, "next|following month", m -> new Whole(Unit.MONTH, Periods.aroundToday(Unit.MONTH, 1)))
                .say(NAMED, "the? <month>", m -> new Whole(Unit.MONTH, Calendar.month(m.the(MONTH))))
                .say(NAMED, "next <month>", m -> new Whole(Unit.MONTH, MonthPeriods.nextMonth(m.the(MONTH), 0)))
                .say(
                        NAMED,
                        "<month> ,? of? <year>",
                        m -> new Whole(Unit.MONTH, Calendar.month(m.the(MONTH), m.the(YEAR))))
                .say(
                        NAMED,
                        "the|this|current? quarter",
                        m -> new Whole(Unit.QUARTER, Periods.aroundToday(Unit.QUARTER, 0)))
                .say(NAMED, "next quarter", m -> new Whole(Unit.QUARTER, Periods.aroundToday(Unit.QUARTER, 1)))
                .say(NAMED, "<quarter>", m -> new Whole(Unit.QUARTER, next(m.the(QUARTER))))
                .say(
                        NAMED,
                        "the|this? <season>",
                        m -> new Whole(
                                Unit.QUARTER, Dated.period(b -> m.the(SEASON).next(b.today()))))
                .say(NAMED, "the|this|current? year", m -> new Whole(Unit.YEAR, Periods.aroundToday(Unit.YEAR, 0)))
                .say(NAMED, "next year", m -> new Whole(Unit.YEAR, Periods.aroundToday(Unit.YEAR, 1)))
                .say(WHOLE, "<named-whole>", m -> m.the(NAMED))
                .say(WHOLE, "<year>", m -> new Whole(Unit.YEAR, Calendar.year(m.the(YEAR))));
    }

    static void parts(Rules rules) {
        for (var unit : Map.of("month", Unit.MONTH, "quarter", Unit.QUARTER, "year", Unit.YEAR)
                .entrySet()) {
            var the = " of the " + unit.getKey();
            rules.say(PERIOD, "the? beginning|begin|start" + the, m -> coming(unit.getValue(), Third.FIRST))
                    .say(PERIOD, "the? mid|middle -?" + the, m -> coming(unit.getValue(), Third.MIDDLE))
                    .say(PERIOD, "mid -? " + unit.getKey(), m -> coming(unit.getValue(), Third.MIDDLE));
        }
        rules.say(PERIOD, "the? beginning|begin|start of <whole>", m -> part(m.the(WHOLE), Third.FIRST))
                .say(PERIOD, "the beginning|begin|start in <whole>", m -> part(m.the(WHOLE), Third.FIRST))
                .say(PERIOD, "the beginning|begin|start <whole>", m -> part(m.the(WHOLE), Third.FIRST))
                .say(PERIOD, "the? early of|in? <whole>", m -> part(m.the(WHOLE), Third.FIRST))
                .say(PERIOD, "the? early part of <whole>", m -> part(m.the(WHOLE), Third.FIRST))
                .say(PERIOD, "the? mid|middle -? of? <whole>", m -> part(m.the(WHOLE), Third.MIDDLE))
                .say(
                        PERIOD,
                        "midweek",
                        m -> part(new Whole(Unit.WEEK, Periods.aroundToday(Unit.WEEK, 0)), Third.MIDDLE))
                .say(PERIOD, "the? end|late of|in? <whole>", m -> part(m.the(WHOLE), Third.LAST))
                .say(PERIOD, "the? close|end of the? business|play|work", m -> end(Unit.DAY))
                .say(
                        PERIOD,
                        "the? last|latter half of <named-whole>",
                        m -> half(m.the(NAMED).dated(), false))
                .say(
                        PERIOD,
                        "the? <ordinal> half of <named-whole>",
                        m -> m.the(ORDINAL) > 2 ? null : half(m.the(NAMED).dated(), m.the(ORDINAL) == 1))
                .say(PERIOD, "the? year|year's|years -? end", m -> end(Unit.YEAR))
                .say(PERIOD, "the? quarter|quarter's -? end", m -> end(Unit.QUARTER))
                .say(PERIOD, "the? month|month's -? end", m -> end(Unit.MONTH))
                .say(PERIOD, "h1 of? <year>", m -> half(Calendar.year(m.the(YEAR)), true))
                .say(PERIOD, "h2 of? <year>", m -> half(Calendar.year(m.the(YEAR)), false))
                .say(PERIOD, "the? close of <whole>", m -> part(m.the(WHOLE), Third.LAST))
                .say(PERIOD, "the? eod|cob", m -> end(Unit.DAY))
                .say(PERIOD, "the? eom", m -> end(Unit.MONTH))
                .say(PERIOD, "the? eow", m -> end(Unit.WEEK))
                .say(PERIOD, "the? eoy", m -> end(Unit.YEAR))
                .say(PERIOD, "the? eoq", m -> end(Unit.QUARTER))
                .say(
                        PERIOD,
                        "the? bom",
                        m -> part(new Whole(Unit.MONTH, Periods.aroundToday(Unit.MONTH, 0)), Third.FIRST))
                .say(
                        PERIOD,
                        "the? boy",
                        m -> part(new Whole(Unit.YEAR, Periods.aroundToday(Unit.YEAR, 0)), Third.FIRST))
                .say(
                        PERIOD,
                        "the? rest|remainder of <whole>",
                        m -> left(m.the(WHOLE).dated()))
                .say(PERIOD, "later|sometime <whole>", m -> left(m.the(WHOLE).dated()));
    }

    private static Dated next(int quarter) {
        return Dated.period(b -> quarter(b.from(), quarter));
    }

    private static Days quarter(LocalDate from, int number) {
        var thisYears = quarterOf(from.getYear(), number);
        return thisYears.until().isAfter(from) ? thisYears : quarterOf(from.getYear() + 1, number);
    }

    private static Days quarterOf(int year, int number) {
        return Unit.QUARTER.from(LocalDate.of(year, 3 * number - 2, 1));
    }

    private static Dated left(Dated whole) {
        return Dated.period(b -> whole.in(b).leftFrom(b.today()));
    }

    private static Dated end(Unit unit) {
        return part(new Whole(unit, Periods.aroundToday(unit, 0)), Third.LAST);
    }

    private static Dated half(Dated whole, boolean isFirst) {
        return Dated.period(b -> {
            var days = whole.in(b);
            var months = ChronoUnit.MONTHS.between(days.from(), days.until());
            var middle = months > 0 && months % 2 == 0
                    ? days.from().plusMonths(months / 2)
                    : days.from().plusDays(ChronoUnit.DAYS.between(days.from(), days.until()) / 2);
            return isFirst ? new Days(days.from(), middle) : new Days(middle, days.until());
        });
    }

    private static Dated coming(Unit unit, Third third) {
        return part(Whole.coming(unit, third), third);
    }

    private static Dated part(Whole whole, Third third) {
        return Dated.period(b -> third.of(whole.unit(), whole.dated().in(b), b.today()));
    }
}

package io.todochat.language.time;

import static io.todochat.language.time.Terms.CLOCK;
import static io.todochat.language.time.Terms.FRAME;
import static io.todochat.language.time.Terms.INT;
import static io.todochat.language.time.Terms.LINK;
import static io.todochat.language.time.Terms.MONTH;
import static io.todochat.language.time.Terms.MONTH_DAY;
import static io.todochat.language.time.Terms.NTH;
import static io.todochat.language.time.Terms.PIECE;
import static io.todochat.language.time.Terms.WEEKDAY;
import static io.todochat.language.time.Terms.YEAR;

import io.todochat.language.grammar.Match;
import io.todochat.language.grammar.Rules;
import io.todochat.language.time.Piece.Link;
import io.todochat.language.time.Piece.Strength;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;

/** Days from one to another, said as one. */
final class RangePieces {

    private RangePieces() {}

    /** Days of one month, from one to another. */
    static void rules(Rules rules) {
        var to = " -|–|—|to|through|thru|until|till ";
        lists(rules);
        rules.say(PIECE, "<hedge>? between the? <month-day> and the? <month-day> of? <month>", m -> range(m, null))
                .say(PIECE, "<hedge>? between <month> the? <month-day> and the? <month-day>", m -> range(m, null))
                .say(
                        PIECE,
                        "<hedge>? from|between|on? the? <month-day>" + to + "the? <month-day> of? <month> ,? of?",
                        m -> range(m, null))
                .say(
                        PIECE,
                        "<hedge>? from|between|on? the? <month-day>" + to
                                + "the? <month-day> of? <month> ,? of? <year>",
                        m -> range(m, m.the(YEAR)))
                .say(
                        PIECE,
                        "<hedge>? from|between|on? <month> the? <month-day>" + to + "the? <month-day>",
                        m -> range(m, null))
                .say(
                        PIECE,
                        "<hedge>? from|between|on? <month> the? <month-day>" + to + "the? <month-day> ,? <year>",
                        m -> range(m, m.the(YEAR)))
                .say(
                        PIECE,
                        "from|between <int> -|to <int> of|in? <frame>",
                        m -> Pieces.stretch(
                                Dated.span(b -> Pieces.between(
                                        Calendar.dayOf(m.the(FRAME).in(b), m.the(INT)),
                                        Calendar.dayOf(m.the(FRAME).in(b), m.the(INT, 1)))),
                                Link.FROM,
                                Strength.SURE))
                .say(PIECE, "/ <year>_-_<int>_-_<int>", RangePieces::end)
                .say(PIECE, "/ <year>_-_<int>_-_<int>_t_<clock>", RangePieces::end)
                .say(
                        PIECE,
                        "from|between? <month> -|–|—|to|through|thru|until|till <month> ,? of? <year>",
                        RangePieces::months)
                .say(
                        PIECE,
                        "<hedge>? from|between|on? the? <nth> -|–|—|to|through|thru|until|till the? <nth>",
                        m -> days(m.the(NTH), m.the(NTH, 1)))
                .say(PIECE, "from? <int>_._<int>_. -|–|—|to|until <int>_._<int>_._<year>", RangePieces::figures)
                .say(PIECE, "from <int>_/_<int> -|to|until <int>_/_<int> ,|/? <year>", RangePieces::figures);
    }

    /** Days of one month that are told apart: "the 5th, 12th and 19th of May". */
    private static void lists(Rules rules) {
        var and = " ,? and|&|+ the? <month-day>";
        var more = " , the? <month-day>";
        rules.say(
                PIECE,
                "<link>? the? <weekday> the? <month-day> ,? and|&|+ the? <weekday> the? <month-day> of? <month>",
                m -> some(m, null, Strength.SURE));
        for (var days : List.of("<month-day>" + and, "<month-day>" + more + and, "<month-day>" + more + more + and)) {
            rules.say(PIECE, "<link>? the? " + days + " of? <month>", m -> some(m, null, Strength.SURE))
                    .say(
                            PIECE,
                            "<link>? the? " + days + " of? <month> ,? <year>",
                            m -> some(m, m.the(YEAR), Strength.SURE))
                    .say(PIECE, "<link>? <month> the? " + days, m -> some(m, null, Strength.FREE))
                    .say(
                            PIECE,
                            "<link>? <month> the? " + days + " ,? <year>",
                            m -> some(m, m.the(YEAR), Strength.SURE));
        }
    }

    /** Null where they are not in order, or the month lacks one. */
    private static Piece some(Match m, Integer year, Strength strength) {
        var days = m.all(MONTH_DAY);
        var dated = IntStream.range(0, days.size())
                .mapToObj(i -> onWeekday(m, i, dated(year, m.the(MONTH), days.get(i))))
                .toList();
        var link = m.maybe(LINK).orElse(Link.NONE);
        return dated.contains(null)
                        || link == Link.FROM
                        || link == Link.TO
                        || !days.stream().sorted().distinct().toList().equals(days)
                ? null
                : new Piece(link, new Piece.SomeDays(dated), strength);
    }

    private static Dated dated(Integer year, Month month, int day) {
        return year == null ? Calendar.yearly(month, day) : Calendar.exact(year, month, day);
    }

    /** "Sat 5 and Sun 6 December": each may tell its weekday. */
    private static Dated onWeekday(Match m, int i, Dated day) {
        var weekdays = m.all(WEEKDAY);
        return day == null || weekdays.isEmpty() ? day : Calendar.on(weekdays.get(i), day);
    }

    private static Piece range(Match m, Integer year) {
        var month = m.the(MONTH);
        int from = m.the(MONTH_DAY);
        int to = m.the(MONTH_DAY, 1);
        var first = year == null ? Calendar.yearly(month, from) : Calendar.exact(year, month, from);
        var isThere = first != null && from <= to && to <= month.maxLength();
        return isThere && (year == null || Calendar.exact(year, month, to) != null)
                ? Pieces.stretch(Dated.span(b -> upTo(first.in(b).from(), to)), Link.FROM, Strength.SURE)
                : null;
    }

    /** Where a time ends, as computers write it: 2027-03-28T17:00/2027-03-29T21:00. */
    private static Piece end(Match m) {
        var day = Calendar.yearFirst(m.the(YEAR), m.the(INT), m.the(INT, 1));
        var sense = m.maybe(CLOCK)
                .<Piece.Sense>map(clock -> new Piece.DayAndTime(day, clock, null))
                .orElseGet(() -> new Piece.Day(day));
        return day == null ? null : new Piece(Link.TO, sense, Strength.SURE);
    }

    private static Piece months(Match m) {
        var from = LocalDate.of(m.the(YEAR), m.the(MONTH), 1);
        var to = LocalDate.of(m.the(YEAR), m.the(MONTH, 1), 1);
        return from.isBefore(to)
                ? Pieces.stretch(Dated.span(b -> new Days(from, to.plusMonths(1))), Link.FROM, Strength.SURE)
                : null;
    }

    /** The 3rd to the 5th, of the month in which the 3rd comes next. */
    private static Piece days(int from, int to) {
        var first = Calendar.monthly(from);
        return first == null || to <= from || to > 31
                ? null
                : Pieces.stretch(Dated.span(b -> upTo(first.in(b).from(), to)), Link.FROM, Strength.FREE);
    }

    private static Piece figures(Match m) {
        var from = Calendar.figures(m.the(INT), m.the(INT, 1), m.the(YEAR));
        var to = Calendar.figures(m.the(INT, 2), m.the(INT, 3), m.the(YEAR));
        return from == null || to == null
                ? null
                : Pieces.stretch(
                        Dated.span(
                                b -> Pieces.between(from.in(b).from(), to.in(b).from())),
                        Link.FROM,
                        Strength.SURE);
    }

    /** Null for a 29th of February in most years. */
    private static Days upTo(LocalDate from, int day) {
        return day <= from.lengthOfMonth() ? Pieces.between(from, from.withDayOfMonth(day)) : null;
    }
}

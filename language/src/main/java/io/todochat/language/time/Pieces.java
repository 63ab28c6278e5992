package io.todochat.language.time;

import static io.todochat.language.time.Terms.AMOUNT;
import static io.todochat.language.time.Terms.ANY_DAY;
import static io.todochat.language.time.Terms.CLEAR_FIGURES;
import static io.todochat.language.time.Terms.CLOCK;
import static io.todochat.language.time.Terms.CLOCK_DIGITS;
import static io.todochat.language.time.Terms.DAY;
import static io.todochat.language.time.Terms.FIGURES;
import static io.todochat.language.time.Terms.FULL_WEEKDAY;
import static io.todochat.language.time.Terms.HOLIDAY;
import static io.todochat.language.time.Terms.INT;
import static io.todochat.language.time.Terms.LINK;
import static io.todochat.language.time.Terms.LOOSE_FIGURES;
import static io.todochat.language.time.Terms.NTH;
import static io.todochat.language.time.Terms.OFFSET;
import static io.todochat.language.time.Terms.ORDINAL;
import static io.todochat.language.time.Terms.PIECE;
import static io.todochat.language.time.Terms.WEEKDAY;

import io.todochat.language.grammar.Rules;
import io.todochat.language.time.Piece.Link;
import io.todochat.language.time.Piece.Strength;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** The pieces that a sentence says its times in, with their prepositions. Where two are said alike the first counts. */
final class Pieces {

    private Pieces() {}

    static void rules(Rules rules) {
        Links.rules(rules);
        RepeatPieces.ofMonth(rules);
        LengthPieces.spans(rules);
        days(rules);
        RepeatPieces.repeats(rules);
        RepeatPieces.yearly(rules);
        RepeatPieces.bounds(rules);
        LeftOutPieces.rules(rules);
        LengthPieces.amounts(rules);
        looseDays(rules);
        PeriodPieces.rules(rules);
        RangePieces.rules(rules);
        ClockPieces.hours(rules);
        ClockPieces.times(rules);
        DayPartPieces.rules(rules);
        LengthPieces.lengths(rules);
        Corrections.rules(rules);
    }

    private static void days(Rules rules) {
        rules.say(PIECE, "<day>", m -> day(m.the(DAY), Link.NONE, Strength.SURE))
                .say(PIECE, "<link> <day>", m -> day(m.the(DAY), m.the(LINK), Strength.SURE))
                .say(
                        PIECE,
                        "<link>? the <figures>",
                        m -> day(m.the(FIGURES), m.maybe(LINK).orElse(Link.NONE), Strength.SURE))
                .say(
                        PIECE,
                        "<link>? <figures>_-|.|:|t_<clock>",
                        m -> dayAndTime(m.maybe(LINK), m.the(FIGURES), m.the(CLOCK), null))
                .say(
                        PIECE,
                        "<firm-link>? the? <loose-figures> ,? <clock>",
                        m -> dayAndTime(m.maybe(Links.FIRM_LINK), m.the(LOOSE_FIGURES), m.the(CLOCK), null))
                .say(
                        PIECE,
                        "<link>? <figures>_t_<clock>_z",
                        m -> dayAndTime(m.maybe(LINK), m.the(FIGURES), m.the(CLOCK), ZoneOffset.UTC))
                .say(
                        PIECE,
                        "<link>? <figures>_t_<clock-digits>",
                        m -> dayAndTime(m.maybe(LINK), m.the(FIGURES), m.the(CLOCK_DIGITS), null))
                .say(
                        PIECE,
                        "<link>? <figures>_t_<clock-digits>_z",
                        m -> dayAndTime(m.maybe(LINK), m.the(FIGURES), m.the(CLOCK_DIGITS), ZoneOffset.UTC))
                .say(
                        PIECE,
                        "<link>? <figures>_t_<clock>_<offset>",
                        m -> dayAndTime(m.maybe(LINK), m.the(FIGURES), m.the(CLOCK), m.the(OFFSET)))
                .say(
                        PIECE,
                        "until|till|til|through the? end of? the? term|semester|season|course|year|break|holidays ( <any-day> )",
                        m -> day(m.the(ANY_DAY), Link.BY, Strength.SURE))
                .say(PIECE, "on? <day> ,? at the? latest", m -> day(m.the(DAY), Link.BY, Strength.SURE))
                .say(
                        PIECE,
                        "on? <full-weekday> ,? at the? latest",
                        m -> weekday(m.the(FULL_WEEKDAY), Link.BY, Strength.SURE))
                .say(
                        PIECE,
                        "<any-day> ,? end|close of day|business|play",
                        m -> day(m.the(ANY_DAY), Link.NONE, Strength.SURE))
                .say(PIECE, "<weekday> am|pm", m -> weekday(m.the(WEEKDAY), Link.NONE, Strength.SURE))
                .say(PIECE, "sharp|exactly", m -> filler())
                .say(PIECE, "at the latest", m -> filler())
                .say(PIECE, "from then on", m -> filler())
                .say(PIECE, "on the dot", m -> filler())
                .say(PIECE, "or so|thereabouts", m -> filler())
                .say(PIECE, "on? that same? day", m -> filler())
                .say(PIECE, "on? the same day", m -> filler())
                .say(PIECE, "as always|usual", m -> filler())
                .say(PIECE, ",? on? both days", m -> filler())
                .say(PIECE, "every? now and then|again", m -> filler())
                .say(
                        PIECE,
                        "in|into|during the new year",
                        _ -> stretch(Periods.aroundToday(Unit.YEAR, 1), Link.AT, Strength.SURE))
                .say(PIECE, "<holiday>", m -> day(m.the(HOLIDAY), Link.NONE, Strength.FREE))
                .say(PIECE, "for <holiday>", m -> day(m.the(HOLIDAY), Link.AT, Strength.FREE))
                .say(PIECE, "before|until the <holiday>", m -> day(m.the(HOLIDAY), Link.BY, Strength.FREE))
                .say(PIECE, "<link> <holiday>", m -> day(m.the(HOLIDAY), m.the(LINK), Strength.SURE))
                .say(PIECE, "for the day", m -> day(Dated.day(Base::today), Link.NONE, Strength.SURE))
                .say(PIECE, "my|our day", m -> day(Dated.day(Base::today), Link.NONE, Strength.SURE))
                .say(
                        PIECE,
                        "<any-day> +|plus <amount>",
                        m -> m.the(AMOUNT).isDays()
                                ? day(m.the(ANY_DAY).then(m.the(AMOUNT)::after), Link.NONE, Strength.SURE)
                                : null);
    }

    private static void looseDays(Rules rules) {
        rules.say(PIECE, "<full-weekday>", m -> weekday(m.the(FULL_WEEKDAY), Link.NONE, Strength.FREE))
                .say(PIECE, "<weekday>", m -> weekday(m.the(WEEKDAY), Link.NONE, Strength.ALONE))
                .say(
                        PIECE,
                        "from? <weekday> through|thru|until|till <weekday>",
                        m -> stretch(days(m.the(WEEKDAY), m.the(WEEKDAY, 1)), Link.FROM, Strength.FREE))
                .say(PIECE, "by|before|until|due <weekday> <int>", m -> onNumber(m.the(WEEKDAY), m.the(INT)))
                .say(PIECE, "<link> <weekday>", m -> weekday(m.the(WEEKDAY), m.the(LINK), Strength.SURE))
                .say(PIECE, "<link> the <full-weekday>", m -> weekday(m.the(FULL_WEEKDAY), m.the(LINK), Strength.SURE))
                .say(PIECE, "the? <nth>", m -> day(Calendar.monthly(m.the(NTH)), Link.NONE, Strength.ALONE))
                .say(
                        PIECE,
                        "<firm-link> the? <nth>",
                        m -> day(Calendar.monthly(m.the(NTH)), m.the(Links.FIRM_LINK), Strength.FREE))
                .say(
                        PIECE,
                        "<firm-link> the <ordinal>",
                        m -> day(Calendar.monthly(m.the(ORDINAL)), m.the(Links.FIRM_LINK), Strength.FREE))
                .say(PIECE, "<clear-figures>", m -> day(m.the(CLEAR_FIGURES), Link.NONE, Strength.ALONE))
                .say(PIECE, "on|by|due|until <loose-figures>", m -> day(m.the(LOOSE_FIGURES), Link.AT, Strength.FREE))
                .say(PIECE, "<link> <any-day>", m -> day(m.the(ANY_DAY), m.the(LINK), Strength.FREE));
    }

    private static Piece filler() {
        return new Piece(Link.NONE, new Piece.Filler(), Strength.BESIDE);
    }

    /** Null where there is no such day: the 80th. */
    static Piece day(Dated dated, Link link, Strength strength) {
        return dated == null ? null : new Piece(link, new Piece.Day(dated), strength);
    }

    private static Piece dayAndTime(Optional<Link> link, Dated day, Clock clock, ZoneId zone) {
        return day == null
                ? null
                : new Piece(link.orElse(Link.NONE), new Piece.DayAndTime(day, clock, zone), Strength.SURE);
    }

    private static Piece onNumber(DayOfWeek weekday, int day) {
        return day > 12 ? null : day(new WeekdayOfMonth(weekday, day), Link.BY, Strength.SURE);
    }

    static Piece weekday(DayOfWeek day, Link link, Strength strength) {
        return new Piece(link, new Piece.Weekday(day), strength);
    }

    static Piece stretch(Dated dated, Link link, Strength strength) {
        return dated == null ? null : new Piece(link, new Piece.Stretch(dated, null), strength);
    }

    private static Dated days(DayOfWeek from, DayOfWeek last) {
        return Dated.period(b -> {
            var first = Weekdays.coming(b, from);
            return between(first, Weekdays.inWeekOf(first, last).plusWeeks(last.compareTo(from) < 0 ? 1 : 0));
        });
    }

    static Days between(LocalDate from, LocalDate last) {
        return from == null || last == null || last.isBefore(from) ? null : new Days(from, last.plusDays(1));
    }
}

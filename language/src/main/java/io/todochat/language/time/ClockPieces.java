package io.todochat.language.time;

import static io.todochat.language.time.Terms.BARE_HOUR;
import static io.todochat.language.time.Terms.CLOCK;
import static io.todochat.language.time.Terms.CLOCK_FIGURES;
import static io.todochat.language.time.Terms.HALF;
import static io.todochat.language.time.Terms.HOUR;
import static io.todochat.language.time.Terms.HOURS;
import static io.todochat.language.time.Terms.HOUR_LINK;
import static io.todochat.language.time.Terms.INT;
import static io.todochat.language.time.Terms.LINK;
import static io.todochat.language.time.Terms.NEAR_HOUR;
import static io.todochat.language.time.Terms.PART;
import static io.todochat.language.time.Terms.PIECE;
import static io.todochat.language.time.Terms.SHORT_HOUR;
import static io.todochat.language.time.Terms.SPELLED;
import static io.todochat.language.time.Terms.SPOKEN_HOUR;

import io.todochat.language.grammar.Match;
import io.todochat.language.grammar.Rules;
import io.todochat.language.time.Piece.Link;
import io.todochat.language.time.Piece.Strength;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Times of day and parts of it, with their prepositions. */
final class ClockPieces {

    private ClockPieces() {}

    static void times(Rules rules) {
        rules.say(PIECE, "<clock-figures>", m -> time(m.all(CLOCK_FIGURES), Link.NONE, bare(m.the(CLOCK_FIGURES))))
                .say(PIECE, "<clock>", m -> time(m.all(CLOCK), Link.NONE, Strength.SURE))
                .say(PIECE, "<hour-link> <hours>", m -> time(m.all(HOURS), m.the(HOUR_LINK), Strength.SURE))
                .say(PIECE, "<hour-link> <clock>", m -> time(m.all(CLOCK), m.the(HOUR_LINK), Strength.SURE))
                .say(PIECE, "<link> a? <clock>", m -> time(m.all(CLOCK), m.the(LINK), Strength.SURE))
                .say(PIECE, "at|@ <clock>+", m -> time(m.all(CLOCK), Link.AT, Strength.SURE))
                .say(
                        PIECE,
                        "at|@ <hour> and <clock>",
                        m -> time(List.of(m.the(HOUR), m.the(CLOCK)), Link.AT, Strength.SURE))
                .say(PIECE, "at|@ <hour>+", m -> time(m.all(HOUR), Link.AT, Strength.COUNTED))
                .say(
                        PIECE,
                        "at|@ <hour>+ <half>",
                        m -> time(
                                m.all(HOUR).stream().map(h -> h.in(m.the(HALF))).toList(), Link.AT, Strength.SURE))
                .say(
                        PIECE,
                        "<hour-link> <hour>",
                        m -> time(
                                m.all(HOUR),
                                m.the(HOUR_LINK),
                                m.the(HOUR_LINK) == Link.AT ? Strength.COUNTED : Strength.FREE))
                .say(PIECE, "<short-hour>", m -> time(m.all(SHORT_HOUR), Link.NONE, Strength.ALONE))
                .say(PIECE, "<bare-hour>", m -> time(m.all(BARE_HOUR), Link.NONE, Strength.BESIDE))
                .say(PIECE, "<bare-hour> and|& <bare-hour>", m -> time(m.all(BARE_HOUR), Link.NONE, Strength.BESIDE))
                .say(PIECE, "for <bare-hour>", m -> time(m.all(BARE_HOUR), Link.FOR, Strength.BESIDE))
                .say(
                        PIECE,
                        "at|by|during|over lunch|lunchtime",
                        m -> time(List.of(Clock.of(12, 0)), Link.AT, Strength.FREE))
                .say(PIECE, "at|by|during lunch time", m -> time(List.of(Clock.of(12, 0)), Link.AT, Strength.FREE))
                .say(PIECE, "before lunch", m -> time(List.of(Clock.of(12, 0)), Link.BY, Strength.FREE))
                .say(PIECE, "before bed|bedtime", m -> part(DayPart.LATE))
                .say(PIECE, "after dark|dinner|supper", m -> part(DayPart.EVENING))
                .say(PIECE, "at|before|after|during|over breakfast", m -> part(DayPart.MORNING))
                .say(PIECE, "at <spelled> <spelled>", m -> spelled(m.the(SPELLED), m.the(SPELLED, 1)))
                .say(PIECE, "at <spelled> hundred", m -> hundred(m.the(SPELLED)))
                .say(PIECE, "at <spelled> hours|hrs", m -> hundred(m.the(SPELLED)))
                .say(PIECE, "at <int> hours|hrs", m -> sharp(m.the(INT)))
                .say(PIECE, "after lunch", m -> time(List.of(Clock.of(13, 0)), Link.FROM, Strength.FREE))
                .say(PIECE, "after school|class|classes", m -> time(List.of(Clock.of(15, 0)), Link.FROM, Strength.FREE))
                .say(PIECE, "after work", m -> time(List.of(Clock.of(17, 0)), Link.FROM, Strength.FREE));
    }

    static void parts(Rules rules) {
        rules.say(PIECE, "<int>_night", m -> m.the(INT) == 2 ? today(DayPart.NIGHT) : null)
                .say(PIECE, "first thing in the morning", m -> part(DayPart.MORNING))
                .say(PIECE, "this <part>", m -> today(m.the(PART)))
                .say(PIECE, Slips.of("tonight") + "|tonite|tonight's", m -> today(DayPart.NIGHT))
                .say(PIECE, "starting|beginning|commencing|from tonight|tonite", m -> fromToday(DayPart.NIGHT))
                .say(PIECE, "starting|beginning|commencing|from this <part>", m -> fromToday(m.the(PART)))
                .say(PIECE, "late|later tonight", m -> today(DayPart.LATE))
                .say(PIECE, "in|during|at|by|until|around the? <part>", m -> part(m.the(PART)))
                .say(
                        PIECE,
                        "before|for the? <part>",
                        m -> new Piece(Link.AT, new Piece.Part(m.the(PART), false), Strength.FREE))
                .say(PIECE, "and again in the? <part>", m -> part(m.the(PART)))
                .say(PIECE, "late the? <part>", m -> part(late(m.the(PART))))
                .say(PIECE, "at|by|before|during|around|until dinner|supper time?", m -> part(DayPart.EVENING))
                .say(
                        PIECE,
                        "to the? <part>",
                        m -> new Piece(Link.TO, new Piece.Part(m.the(PART), false), Strength.FREE))
                .say(PIECE, "lunch|lunchtime", m -> meal(DayPart.LUNCH))
                .say(PIECE, "breakfast|brunch", m -> meal(DayPart.MORNING))
                .say(PIECE, "dinner|supper", m -> meal(DayPart.EVENING))
                .say(PIECE, "<part>", m -> beside(m.the(PART)))
                .say(PIECE, "<part> of", m -> beside(m.the(PART)))
                .say(PIECE, "the <part> of", m -> beside(m.the(PART)))
                .say(PIECE, "on|in|during the <part> of", m -> beside(m.the(PART)));
    }

    static void hours(Rules rules) {
        var to = " -|–|to|till|until|through ";
        rules.say(PIECE, "<hour-link> <spoken-hour>", m -> time(m.all(SPOKEN_HOUR), m.the(HOUR_LINK), Strength.SURE))
                .say(PIECE, "<hour-link>? <near-hour> <half>", ClockPieces::near)
                .say(PIECE, "<spoken-hour>", m -> time(m.all(SPOKEN_HOUR), Link.NONE, Strength.BESIDE))
                .say(PIECE, "<near-hour>", m -> time(m.all(NEAR_HOUR), Link.NONE, Strength.ALONE))
                .say(PIECE, "between <clock> and <clock>", m -> hours(m.the(CLOCK), m.the(CLOCK, 1), Strength.SURE))
                .say(PIECE, "between <hour> and <clock>", m -> hours(m.the(HOUR), m.the(CLOCK), Strength.SURE))
                .say(PIECE, "between <clock> and <hour>", m -> hours(m.the(CLOCK), m.the(HOUR), Strength.FREE))
                .say(
                        PIECE,
                        "from|between|around|at? <clock>" + to + "<clock>",
                        m -> hours(m.the(CLOCK), m.the(CLOCK, 1), Strength.SURE))
                .say(
                        PIECE,
                        "from|between|around|at? <hour>" + to + "<clock>",
                        m -> hours(m.the(HOUR), m.the(CLOCK), Strength.SURE))
                .say(
                        PIECE,
                        "from|between|around|at? <clock>" + to + "<hour>",
                        m -> hours(m.the(CLOCK), m.the(HOUR), Strength.FREE))
                .say(
                        PIECE,
                        "at <hour>" + to + "<hour>",
                        m -> isMinutes(m.the(HOUR)) ? null : hours(m.the(HOUR), m.the(HOUR, 1), Strength.BESIDE))
                .say(PIECE, "between <hour> and <hour>", m -> hours(m.the(HOUR), m.the(HOUR, 1), Strength.FREE))
                .say(PIECE, "from <hour>" + to + "<hour>", m -> hours(m.the(HOUR), m.the(HOUR, 1), Strength.FREE))
                .say(PIECE, "between <hour>" + to + "<hour>", m -> hours(m.the(HOUR), m.the(HOUR, 1), Strength.BESIDE))
                .say(
                        PIECE,
                        "in? between? <hour>" + to + "<clock> ish?",
                        m -> hours(m.the(HOUR), m.the(CLOCK), Strength.SURE))
                .say(PIECE, "<hour>" + to + "<hour>", m -> hours(m.the(HOUR), m.the(HOUR, 1), Strength.BESIDE));
    }

    private static Piece time(List<Clock> clocks, Link link, Strength strength) {
        return clocks.stream().anyMatch(Objects::isNull)
                ? null
                : new Piece(link, new Piece.Time(byFullDay(clocks)), strength);
    }

    /** "6 and 17" are hours of the same clock: beside one that only a day of 24 hours has, the other is no evening. */
    private static List<Clock> byFullDay(List<Clock> clocks) {
        var isFullDay = clocks.stream().anyMatch(clock -> clock.time().getHour() > 12);
        return clocks.size() == 2 && isFullDay
                ? clocks.stream()
                        .map(clock -> new Clock(clock.time(), false, clock.endsDay()))
                        .toList()
                : clocks;
    }

    /** Ten to seven am is one time, where nine to five pm are two. */
    private static Piece near(Match m) {
        var clock = m.the(NEAR_HOUR).in(m.the(HALF));
        return clock == null ? null : time(List.of(clock), m.maybe(HOUR_LINK).orElse(Link.NONE), Strength.SURE);
    }

    private static Piece hundred(int hour) {
        return hour < 10 ? null : sharp(hour);
    }

    /** "At eighteen thirty"; up to twelve the hour is one like any other. */
    private static Piece spelled(int hour, int minute) {
        return hour <= 12 ? null : time(Arrays.asList(Clock.of(hour, minute)), Link.AT, Strength.SURE);
    }

    private static Piece sharp(int hour) {
        return time(Arrays.asList(Clock.of(hour, 0)), Link.AT, Strength.SURE);
    }

    /** 3:16 may be a verse, 15:16 is a time, and so is 3:15 at the end of what is said. */
    private static Strength bare(Clock clock) {
        var isRound = clock.time().getMinute() % 5 == 0;
        return !clock.open() ? Strength.SURE : isRound ? Strength.FREE : Strength.ALONE;
    }

    private static Piece today(DayPart part) {
        return new Piece(Link.NONE, new Piece.Part(part, true), Strength.SURE);
    }

    private static Piece fromToday(DayPart part) {
        return new Piece(Link.FROM, new Piece.Part(part, true), Strength.SURE);
    }

    private static Piece beside(DayPart part) {
        return new Piece(Link.NONE, new Piece.Part(part, false), Strength.BESIDE);
    }

    private static Piece meal(DayPart part) {
        return new Piece(Link.NONE, new Piece.Meal(part), Strength.BESIDE);
    }

    private static Piece part(DayPart part) {
        return new Piece(Link.AT, new Piece.Part(part, false), Strength.SURE);
    }

    private static DayPart late(DayPart part) {
        return part == DayPart.EVENING || part == DayPart.NIGHT ? DayPart.LATE : part;
    }

    /** "At five to six" is one time. */
    private static boolean isMinutes(Clock hour) {
        return hour.open() && hour.time().getMinute() == 0 && hour.time().getHour() % 5 == 0;
    }

    /** Null for "20 to 5 pm", which is one time. */
    private static Piece hours(Clock from, Clock until, Strength strength) {
        var isMinutes = !from.open()
                && from.time().getHour() > 12
                && from.time().getHour() % 5 == 0
                && from.time().getMinute() == 0
                && !until.open()
                && until.time().isBefore(from.time())
                && until.time().getHour() > 0;
        return isMinutes ? null : new Piece(Link.FROM, new Piece.Hours(from, until), strength);
    }
}

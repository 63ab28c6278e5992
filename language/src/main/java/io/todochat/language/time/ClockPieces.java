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
import io.todochat.language.grammar.Term;
import io.todochat.language.time.Piece.Link;
import io.todochat.language.time.Piece.Strength;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Times of day, with their prepositions. */
final class ClockPieces {

    /** "One at 8". */
    private static final Term<Clock> ONCE = new Term<>("once");

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
                .say(PIECE, "before bed|bedtime", m -> DayPartPieces.part(DayPart.LATE))
                .say(PIECE, "after dark|dinner|supper", m -> DayPartPieces.part(DayPart.EVENING))
                .say(PIECE, "at|before|after|during|over breakfast", m -> DayPartPieces.part(DayPart.MORNING))
                .say(PIECE, "at <spelled> <spelled>", m -> spelled(m.the(SPELLED), m.the(SPELLED, 1)))
                .say(PIECE, "at <spelled> hundred", m -> hundred(m.the(SPELLED)))
                .say(PIECE, "at <spelled> hours|hrs", m -> hundred(m.the(SPELLED)))
                .say(PIECE, "at <int> hours|hrs", m -> sharp(m.the(INT)))
                .say(PIECE, "<hour-link> <hour> and a? half", m -> halfPast(m.the(HOUR), m.the(HOUR_LINK)))
                .say(PIECE, "after lunch", m -> time(List.of(Clock.of(13, 0)), Link.FROM, Strength.FREE))
                .say(PIECE, "after school|class|classes", m -> time(List.of(Clock.of(15, 0)), Link.FROM, Strength.FREE))
                .say(PIECE, "after work", m -> time(List.of(Clock.of(17, 0)), Link.FROM, Strength.FREE));
    }

    /** What is taken or done once at one hour and once at another. */
    private static void once(Rules rules) {
        rules.say(ONCE, "one|once|another at <clock>", m -> m.the(CLOCK))
                .say(ONCE, "one|once|another at <hour>", m -> m.the(HOUR))
                .say(ONCE, "one|once|another at <hour> in the <part>", m -> in(m.the(HOUR), m.the(PART)))
                .say(ONCE, "one|once|another at <clock> in the <part>", m -> in(m.the(CLOCK), m.the(PART)))
                .say(ONCE, "one|once|another in the <part> at <hour>", m -> in(m.the(HOUR), m.the(PART)))
                .say(PIECE, "<once> ,|; <once>", m -> time(m.all(ONCE), Link.AT, Strength.SURE))
                .say(PIECE, "<once> ,? and|& <once>", m -> time(m.all(ONCE), Link.AT, Strength.SURE));
    }

    private static Clock in(Clock clock, DayPart part) {
        var time = clock.within(part);
        return Clock.of(time.getHour(), time.getMinute());
    }

    static void hours(Rules rules) {
        once(rules);
        var to = " -|–|to|till|til|until|through ";
        rules.say(PIECE, "<hour-link> <spoken-hour>", m -> time(m.all(SPOKEN_HOUR), m.the(HOUR_LINK), Strength.SURE))
                .say(PIECE, "<hour-link>? <near-hour> <half>", ClockPieces::near)
                .say(PIECE, ", back|home <hour-link>? <clock>", m -> time(m.all(CLOCK), Link.TO, Strength.SURE))
                .say(PIECE, ", back|home <hour-link>? <hour>", m -> time(m.all(HOUR), Link.TO, Strength.FREE))
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

    /** "At ten and half"; an hour with minutes of its own has no half behind it. */
    private static Piece halfPast(Clock hour, Link link) {
        return hour.time().getMinute() > 0 ? null : time(List.of(hour.plusMinutes(30)), link, Strength.COUNTED);
    }

    private static Piece sharp(int hour) {
        return time(Arrays.asList(Clock.of(hour, 0)), Link.AT, Strength.SURE);
    }

    /** 3:16 may be a verse, 15:16 is a time, and so is 3:15 at the end of what is said. */
    private static Strength bare(Clock clock) {
        var isRound = clock.time().getMinute() % 5 == 0;
        return !clock.open() ? Strength.SURE : isRound ? Strength.FREE : Strength.ALONE;
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

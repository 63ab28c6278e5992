package io.todochat.language.time;

import io.todochat.language.grammar.Range;
import io.todochat.language.time.Piece.Link;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pieces that speak of one time, as far as they are gathered. */
final class Group {

    /** From when on, on a clock of twelve hours, it may be morning or evening. */
    private static final int FIRST_HOUR = 5;

    /** Until when that may be evening; an evening at eleven is rather a morning. */
    private static final int LAST_HOUR = 10;

    final List<Placed> pieces = new ArrayList<>();
    Link link = Link.NONE;
    Dated day;

    /** Further days that were said with it. */
    List<Dated> moreDays = List.of();

    DayOfWeek weekday;
    Dated stretch;
    Dated endDay;
    Clock endClock;

    /** In which part of the last day it ends. */
    DayPart endPart;

    List<Clock> clocks = List.of();
    Piece.Hours hours;
    DayPart part;

    /** What was said of other parts of the day before: "every morning at 8 and in the evening at 9". */
    final List<Dose> doses = new ArrayList<>();

    /** Whether anything in the sentence repeats: what comes once comes in one part of the day. */
    boolean mayRepeat;

    /** What is spoken of is a dinner. */
    boolean isDinner;

    /** It is when a shop shuts. */
    boolean isClosing;

    /** In which half of the day it takes place, where its name tells. */
    Optional<DayPart> daytime = Optional.empty();

    /** What is spoken of is a flight, whose minutes are told by 24 hours. */
    boolean isJourney;

    /** It is before a flight that leaves in the morning. */
    boolean isEarly;

    /** Something is to be done by then. */
    boolean isDeadline;

    /** Some time or other of a period, and not all of it. */
    boolean isSometime;

    /** It only says how often something comes that is called so: the weekly report. */
    boolean isName;

    boolean isToday;
    ZoneId zone;
    Amount fromNow;

    /** How far from today the day is, where that is how it was said. */
    Amount ahead;

    Amount length;
    Amount lead;
    final Series series = new Series();

    List<Range> places() {
        var places = new ArrayList<Range>();
        for (var placed : pieces) {
            var joins = !places.isEmpty() && places.getLast().to() == placed.from();
            places.add(joins ? new Range(places.removeLast().from(), placed.to()) : placed.range());
        }
        return places;
    }

    /** Times in a part of the day; without any, its usual hour. */
    record Dose(DayPart part, List<Clock> clocks) {}

    /** The hour that a clock shows, in the part of the day that was said. */
    LocalTime hour(Clock clock) {
        return part == null ? usual(clock) : clock.within(part);
    }

    /** The part of the day that was said; null for none. */
    DayPart saidPart() {
        return part != null ? part : series.isSaid() ? series.every.part() : null;
    }

    /** Goes on with another part of the day; what was said so far holds in its own. */
    boolean turnsTo(DayPart next) {
        var said = saidPart();
        if (!mayRepeat || said == null || said == next || hours != null || series.isSaid() && !series.isDaily()) {
            return false;
        }
        doses.add(new Dose(said, clocks));
        clocks = List.of();
        part = next;
        return true;
    }

    int end() {
        return pieces.getLast().to();
    }

    /** A time without a part of the day beside it: nobody has dinner at seven in the morning, no shop shuts then, and nobody is woken at six in the evening. */
    LocalTime usual(Clock clock) {
        var hour = clock.time().getHour();
        if (isEarly || isJourney && clock.time().getMinute() > 0) {
            return clock.time();
        }
        if ((isDinner || isClosing) && hour >= FIRST_HOUR && hour < 12) {
            return clock.within(DayPart.EVENING);
        }
        return daytime.map(half -> within(half, clock)).orElseGet(clock::usual);
    }

    /** Whether its hour is one of the morning if it is earlier than that of another one. */
    boolean isBefore(Group other) {
        return !clocks.isEmpty()
                && !other.clocks.isEmpty()
                && other.clocks.getFirst().usual().getHour() < 12
                && clocks.getFirst().open()
                && clocks.getFirst().time().isBefore(other.clocks.getFirst().time());
    }

    private static LocalTime within(DayPart half, Clock clock) {
        var hour = clock.time().getHour();
        return switch (half) {
            case EARLY -> clock.time();
            case MORNING -> hour >= FIRST_HOUR ? clock.time() : clock.usual();
            case EVENING -> hour >= FIRST_HOUR && hour <= LAST_HOUR ? clock.within(half) : clock.usual();
            default -> clock.within(half);
        };
    }

    /** Whether its only hour is in either half of the person's own day. */
    boolean isHalfOpen() {
        return part == null
                && zone == null
                && hours == null
                && clocks.size() == 1
                && clocks.getFirst().open();
    }

    boolean hasDay() {
        return day != null || weekday != null || stretch != null || fromNow != null;
    }

    /** "About two hours": how long, and nothing else. */
    boolean isLength() {
        return length != null && link == Link.NONE && !hasWhen() && hours == null && !series.isSaid();
    }

    boolean hasWhen() {
        return hasDay() || !clocks.isEmpty();
    }

    /** After "no, sorry": forgets what the next piece says anew. */
    void forget(Piece piece) {
        switch (piece.sense()) {
            case Piece.Time t -> forgetTime();
            case Piece.Hours h -> forgetTime();
            case Piece.Part p -> forgetPart();
            case Piece.Zone z -> zone = null;
            case Piece.Day d -> forgetDay(piece.link());
            case Piece.SomeDays d -> forgetDay(piece.link());
            case Piece.Weekday w -> forgetDay(piece.link());
            case Piece.Stretch s -> forgetDay(piece.link());
            case Piece.FromNow f -> forgetDay(piece.link());
            case Piece.Length l -> length = null;
            case Piece.Times t -> series.count = 0;
            case Piece.Every e -> series.every = null;
            case Piece.Often o -> series.every = null;
            default -> {}
        }
    }

    private void forgetTime() {
        clocks = List.of();
        hours = null;
    }

    private void forgetPart() {
        part = null;
        isToday = false;
    }

    private void forgetDay(Link said) {
        if (series.isSaid() && said == Link.BY) {
            series.until = null;
        }
        day = null;
        moreDays = List.of();
        weekday = null;
        stretch = null;
        fromNow = null;
        ahead = null;
        endDay = null;
        endPart = null;
    }
}

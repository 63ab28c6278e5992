package io.todochat.language.time;

import io.todochat.language.grammar.Range;
import io.todochat.language.time.Piece.Link;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Pieces that speak of one time, as far as they are gathered. */
final class Group {

    final List<Placed> pieces = new ArrayList<>();
    Link link = Link.NONE;
    Dated day;
    DayOfWeek weekday;
    Dated stretch;
    Dated endDay;
    Clock endClock;
    List<Clock> clocks = List.of();
    Piece.Hours hours;
    DayPart part;

    /** What is spoken of is a dinner. */
    boolean isDinner;

    /** Whoever speaks wants to be woken. */
    boolean isEarly;

    /** What is spoken of is a flight, whose minutes are told by 24 hours. */
    boolean isJourney;

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

    int end() {
        return pieces.getLast().to();
    }

    /** A time without a part of the day beside it: nobody has dinner at seven in the morning, or is woken at six in the evening. */
    LocalTime usual(Clock clock) {
        if (isEarly || isJourney && clock.time().getMinute() > 0) {
            return clock.time();
        }
        var hour = clock.time().getHour();
        return isDinner && hour >= 5 && hour < 12 ? clock.within(DayPart.EVENING) : clock.usual();
    }

    boolean hasDay() {
        return day != null || weekday != null || stretch != null || fromNow != null;
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
            case Piece.Day d -> forgetDay();
            case Piece.Weekday w -> forgetDay();
            case Piece.Stretch s -> forgetDay();
            case Piece.FromNow f -> forgetDay();
            case Piece.Length l -> length = null;
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

    private void forgetDay() {
        day = null;
        weekday = null;
        stretch = null;
        fromNow = null;
        ahead = null;
        endDay = null;
    }
}

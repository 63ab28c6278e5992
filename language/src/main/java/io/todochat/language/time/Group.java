package io.todochat.language.time;

import io.todochat.language.grammar.Range;
import io.todochat.language.time.Piece.Link;
import java.time.DayOfWeek;
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
    Amount fromNow;
    Amount length;
    Amount lead;
    Pattern every;
    Dated start;
    Dated until;
    int count;
    final List<Piece.Except> except = new ArrayList<>();

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

    /** Takes a piece if it says something that was not said yet; adjacent if nothing but small words stands between. */
    boolean takes(Placed placed, boolean adjacent) {
        var taken = take(placed.piece(), adjacent);
        if (taken) {
            pieces.add(placed);
            if (link == Link.NONE || link == Link.AT && placed.piece().link() == Link.BY) {
                link = placed.piece().link();
            }
        }
        return taken;
    }

    private boolean take(Piece piece, boolean adjacent) {
        return switch (piece.sense()) {
            case Piece.Day(var dated) ->
                every == null ? takeDay(dated, piece.link(), adjacent) : bound(dated, piece.link(), adjacent);
            case Piece.Weekday(var name) ->
                every == null
                        ? takeWeekday(name, piece.link(), adjacent)
                        : bound(Relative.comingDay(name), piece.link(), adjacent);
            case Piece.Stretch(var dated, var next) ->
                every != null && next != null && length == null && until == null
                        ? takeNext(next)
                        : takeStretch(dated, piece.link(), adjacent);
            case Piece.Time(var said) -> takeTime(said, piece.link(), adjacent);
            case Piece.DayAndTime(var dated, var clock) -> takeBoth(dated, clock, piece.link(), adjacent);
            case Piece.Part(var said) -> takePart(said);
            case Piece.Hours said -> takeHours(said);
            case Piece.FromNow(var amount) -> takeFromNow(amount, adjacent);
            case Piece.Length(var amount) -> takeLength(amount, piece.link(), adjacent);
            case Piece.Lead(var amount) -> takeLead(amount);
            case Piece.Every(var pattern) -> takeEvery(pattern);
            case Piece.Times(var times) -> takeCount(times);
            case Piece.Except said -> every != null && except.add(said);
            case Piece.Correction() -> false;
            case Piece.Past() -> false;
        };
    }

    private boolean takeDay(Dated dated, Link said, boolean adjacent) {
        if (isEnd(said) && adjacent && hasWhen()) {
            return takeEnd(dated);
        }
        if (weekday != null && stretch == null && adjacent) {
            return takeWeekOf(dated);
        }
        if (hasDay() || lead != null || length != null && said != Link.FROM) {
            return false;
        }
        day = dated;
        return true;
    }

    private boolean takeNext(Amount next) {
        length = next;
        return true;
    }

    private boolean takeEnd(Dated dated) {
        if (endDay != null) {
            return false;
        }
        endDay = dated;
        return true;
    }

    private boolean takeWeekday(DayOfWeek name, Link said, boolean adjacent) {
        if (isEnd(said) && adjacent && hasWhen()) {
            return takeEnd(Relative.comingDay(name));
        }
        if (weekday != null
                || lead != null
                || fromNow != null
                || day != null && !adjacent
                || length != null && !adjacent) {
            return false;
        }
        weekday = name;
        return true;
    }

    private boolean takeStretch(Dated dated, Link said, boolean adjacent) {
        if (every != null) {
            return said == Link.FROM || said == Link.BY || said == Link.TO
                    ? bound(dated, said, adjacent)
                    : within(dated, adjacent);
        }
        if (isEnd(said) && adjacent && hasWhen()) {
            return takeEnd(dated);
        }
        if (stretch != null || day != null || fromNow != null || lead != null || length != null && !adjacent) {
            return false;
        }
        stretch = dated;
        return true;
    }

    private boolean within(Dated dated, boolean adjacent) {
        if (start != null || until != null || !adjacent) {
            return false;
        }
        start = dated;
        until = Dated.day(base -> dated.in(base).last());
        return true;
    }

    private boolean bound(Dated dated, Link said, boolean adjacent) {
        if (said == Link.BY || said == Link.TO || said == Link.NONE && start != null && adjacent) {
            if (until != null) {
                return false;
            }
            until = dated;
            return true;
        }
        if (start != null || said != Link.FROM && !adjacent) {
            return false;
        }
        start = dated;
        return true;
    }

    /** Until, behind from, is where a range ends. */
    private boolean isEnd(Link said) {
        return said == Link.TO || said == Link.BY && link == Link.FROM;
    }

    private boolean takeTime(List<Clock> said, Link saidLink, boolean adjacent) {
        if (endDay != null && endClock == null && clocks.size() == 1 && adjacent) {
            endClock = said.getFirst();
            return true;
        }
        if (isEnd(saidLink) && adjacent && clocks.size() == 1 && hours == null) {
            hours = new Piece.Hours(clocks.getFirst(), said.getFirst());
            return true;
        }
        if (!clocks.isEmpty() || hours != null || fromNow != null || lead != null || length != null && !adjacent) {
            return false;
        }
        clocks = said;
        return true;
    }

    private boolean takeBoth(Dated dated, Clock clock, Link said, boolean adjacent) {
        return takeDay(dated, said, adjacent) && takeTime(List.of(clock), Link.NONE, adjacent);
    }

    private boolean takePart(DayPart said) {
        if (part != null || fromNow != null || lead != null) {
            return false;
        }
        part = said;
        return true;
    }

    private boolean takeHours(Piece.Hours said) {
        if (!clocks.isEmpty() || hours != null || fromNow != null || lead != null) {
            return false;
        }
        hours = said;
        return true;
    }

    private boolean takeFromNow(Amount amount, boolean adjacent) {
        var today = Dated.day(base -> amount.after(base.today()));
        if (amount.isDays() && !amount.equals(Amount.NOTHING)) {
            return every == null
                    && (weekday == null ? takeDay(today, Link.NONE, adjacent) : adjacent && takeWeekOf(today));
        }
        if (every != null
                || fromNow != null
                || lead != null
                || length != null
                || !clocks.isEmpty()
                || hasDay() && !adjacent) {
            return false;
        }
        fromNow = amount;
        return true;
    }

    private boolean takeWeekOf(Dated dated) {
        if (day != null || stretch != null) {
            return false;
        }
        day = dated;
        return true;
    }

    private boolean takeLength(Amount amount, Link said, boolean adjacent) {
        if (length != null || fromNow != null || lead != null || every != null && said != Link.FOR || hours != null) {
            return false;
        }
        if (!pieces.isEmpty() && every == null && (!adjacent || said != Link.FOR)) {
            return false;
        }
        length = amount;
        return true;
    }

    private boolean takeLead(Amount amount) {
        if (!pieces.isEmpty()) {
            return false;
        }
        lead = amount;
        return true;
    }

    private boolean takeEvery(Pattern pattern) {
        if (every != null || fromNow != null || lead != null || hours != null || weekday != null && day != null) {
            return false;
        }
        start = day != null ? day : weekday != null ? Relative.comingDay(weekday) : stretch;
        weekday = null;
        until = endDay;
        day = null;
        stretch = null;
        endDay = null;
        every = pattern;
        return true;
    }

    private boolean takeCount(int times) {
        if (every == null || count > 0) {
            return false;
        }
        count = times;
        return true;
    }

    boolean hasDay() {
        return day != null || weekday != null || stretch != null || fromNow != null;
    }

    private boolean hasWhen() {
        return hasDay() || !clocks.isEmpty();
    }

    /** After "no, sorry": forgets what the next piece says anew. */
    void forget(Piece piece) {
        switch (piece.sense()) {
            case Piece.Time t -> forgetTime();
            case Piece.Hours h -> forgetTime();
            case Piece.Part p -> part = null;
            case Piece.Day d -> forgetDay();
            case Piece.Weekday w -> forgetDay();
            case Piece.Stretch s -> forgetDay();
            case Piece.FromNow f -> forgetDay();
            case Piece.Length l -> length = null;
            case Piece.Every e -> every = null;
            default -> {}
        }
    }

    private void forgetTime() {
        clocks = List.of();
        hours = null;
    }

    private void forgetDay() {
        day = null;
        weekday = null;
        stretch = null;
        fromNow = null;
        endDay = null;
    }
}

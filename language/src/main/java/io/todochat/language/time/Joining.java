package io.todochat.language.time;

import io.todochat.language.time.Piece.Link;
import java.time.ZoneId;
import java.util.List;

/** Which pieces a group takes: those that say of its time what was not said yet. */
final class Joining {

    private final Group group;
    private final DayJoining days;

    Joining(Group group) {
        this.group = group;
        this.days = new DayJoining(group);
    }

    /** Takes a piece if it says something that was not said yet; adjacent if nothing but small words stands between. */
    boolean takes(Placed placed, boolean adjacent) {
        var taken = take(placed.piece(), adjacent);
        if (taken) {
            group.pieces.add(placed);
            if (group.link == Link.NONE
                    || group.link == Link.AT && placed.piece().link() == Link.BY) {
                group.link = placed.piece().link();
            }
        }
        return taken;
    }

    private boolean take(Piece piece, boolean adjacent) {
        return switch (piece.sense()) {
            case Piece.Day(var dated) ->
                !group.series.isSaid()
                        ? days.takes(dated, piece.link(), adjacent)
                        : group.series.takesBound(dated, piece.link(), adjacent);
            case Piece.SomeDays(var dated) -> !group.series.isSaid() && days.takesSome(dated);
            case Piece.Weekday(var name) ->
                !group.series.isSaid()
                        ? days.takesWeekday(name, piece.link(), adjacent)
                        : group.series.takesBound(
                                Relative.comingDay(name), piece.link(), adjacent || group.series.isWeekly());
            case Piece.Stretch(var dated, var next) ->
                group.series.isSaid() && next != null && group.length == null && group.series.until == null
                        ? takeNext(next)
                        : days.takesStretch(dated, piece.link(), adjacent);
            case Piece.Time(var said) -> takeTime(said, piece.link(), adjacent);
            case Piece.DayAndTime said -> takeBoth(said, piece.link(), adjacent);
            case Piece.Part said -> takePart(said, adjacent);
            case Piece.Meal(var part) -> takeMeal(part);
            case Piece.Zone(var zone) -> adjacent && takeZone(zone);
            case Piece.Hours said -> takeHours(said);
            case Piece.FromNow(var amount) -> takeFromNow(amount, adjacent);
            case Piece.Length(var amount) -> takeLength(amount, piece.link(), adjacent);
            case Piece.Lead said -> takeLead(said);
            case Piece.Every(var pattern) -> new RepeatJoining(group).takesEvery(pattern);
            case Piece.Often(var times, var pattern) -> new RepeatJoining(group).takesOften(times, pattern);
            case Piece.Times(var times) -> group.series.takesCount(times);
            case Piece.Except said -> group.series.takesExcept(said);
            case Piece.One said -> group.series.takesOne(said);
            case Piece.Filler() -> adjacent && (group.hasWhen() || group.series.isSaid());
            case Piece.Correction() -> false;
            case Piece.Past() -> false;
        };
    }

    private boolean takeNext(Amount next) {
        group.length = next;
        return true;
    }

    private boolean takeTime(List<Clock> said, Link saidLink, boolean adjacent) {
        if (endsInHours() && adjacent) {
            group.endClock = said.getFirst();
            return true;
        }
        if (days.isEnd(saidLink) && adjacent && group.clocks.size() == 1 && group.hours == null) {
            group.hours = new Piece.Hours(group.clocks.getFirst(), said.getFirst());
            return true;
        }
        if (adjacent && group.part != null && !group.clocks.isEmpty() && group.turnsTo(null)) {
            group.clocks = said;
            return true;
        }
        if (!group.clocks.isEmpty()
                || group.hours != null
                || group.fromNow != null
                || group.lead != null && !(adjacent && group.lead.isDays())
                || group.length != null && !adjacent) {
            return false;
        }
        group.clocks = said;
        return true;
    }

    /** Whether a last day was said, and not when on it: "from Friday evening to Sunday". */
    private boolean endsInHours() {
        return group.endDay != null
                && group.endClock == null
                && group.endPart == null
                && group.hours == null
                && (group.clocks.size() == 1 || group.clocks.isEmpty() && group.part != null);
    }

    private boolean takeBoth(Piece.DayAndTime said, Link link, boolean adjacent) {
        return days.takes(said.dated(), link, adjacent)
                && takeTime(List.of(said.clock()), Link.NONE, adjacent)
                && (said.zone() == null || takeZone(said.zone()));
    }

    private boolean takePart(Piece.Part said, boolean adjacent) {
        if (adjacent && endsInHours() && !said.today()) {
            group.endPart = said.part();
            return true;
        }
        if (adjacent && group.turnsTo(said.part())) {
            return true;
        }
        if (!adjacent && group.series.isSaid() && group.series.every.part() != null) {
            return false;
        }
        if (group.part != null || group.fromNow != null || group.lead != null && !(adjacent && group.lead.isDays())) {
            return false;
        }
        group.part = said.part();
        group.isToday = said.today();
        return true;
    }

    private boolean takeMeal(DayPart meal) {
        return meal == DayPart.LUNCH
                ? takeTime(List.of(Clock.of(12, 0)), Link.AT, true)
                : takePart(new Piece.Part(meal, false), false);
    }

    private boolean takeZone(ZoneId zone) {
        if (group.zone != null || group.clocks.isEmpty() && group.hours == null) {
            return false;
        }
        group.zone = zone;
        return true;
    }

    private boolean takeHours(Piece.Hours said) {
        if (!group.clocks.isEmpty() || group.hours != null || group.fromNow != null || group.lead != null) {
            return false;
        }
        group.hours = said;
        return true;
    }

    private boolean takeFromNow(Amount amount, boolean adjacent) {
        var today = Dated.day(base -> amount.after(base.today()));
        if (amount.isDays() && !amount.equals(Amount.NOTHING)) {
            return !group.series.isSaid()
                    && (group.weekday == null
                            ? days.takesAhead(amount, today, adjacent)
                            : adjacent && days.takesWeekOf(today));
        }
        if (group.series.isSaid()
                || group.fromNow != null
                || group.lead != null
                || group.length != null
                || !group.clocks.isEmpty()
                || group.hasDay() && !adjacent) {
            return false;
        }
        group.fromNow = amount;
        return true;
    }

    private boolean takeLength(Amount amount, Link said, boolean adjacent) {
        if (group.length != null
                || group.fromNow != null
                || group.lead != null
                || group.series.isSaid() && (said != Link.FOR || group.series.every.outlasts(amount))
                || group.hours != null) {
            return false;
        }
        if (!group.pieces.isEmpty() && !group.series.isSaid() && (!adjacent || said != Link.FOR)) {
            return false;
        }
        group.length = amount;
        return true;
    }

    private boolean takeLead(Piece.Lead said) {
        if (!group.pieces.isEmpty()) {
            return false;
        }
        group.lead = said.amount();
        group.part = said.part();
        return true;
    }
}

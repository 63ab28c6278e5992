package io.todochat.language.time;

import io.todochat.language.time.Piece.Link;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;

/** Which pieces a group takes: those that say of its time what was not said yet. */
final class Joining {

    private final Group group;

    Joining(Group group) {
        this.group = group;
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
                        ? takeDay(dated, piece.link(), adjacent)
                        : group.series.takesBound(dated, piece.link(), adjacent);
            case Piece.SomeDays(var dated) -> !group.series.isSaid() && takeDays(dated);
            case Piece.Weekday(var name) ->
                !group.series.isSaid()
                        ? takeWeekday(name, piece.link(), adjacent)
                        : group.series.takesBound(
                                Relative.comingDay(name), piece.link(), adjacent || group.series.isWeekly());
            case Piece.Stretch(var dated, var next) ->
                group.series.isSaid() && next != null && group.length == null && group.series.until == null
                        ? takeNext(next)
                        : takeStretch(dated, piece.link(), adjacent);
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
            case Piece.Filler() -> adjacent && group.hasWhen();
            case Piece.Correction() -> false;
            case Piece.Past() -> false;
        };
    }

    private boolean takeDay(Dated dated, Link said, boolean adjacent) {
        if ((isEnd(said) || said == Link.BY && group.day != null) && adjacent && group.hasWhen()) {
            return takeEnd(dated);
        }
        if (group.weekday != null && group.stretch == null && adjacent) {
            return takeWeekOf(dated);
        }
        if (group.hasDay()
                || group.lead != null
                || group.length != null && group.clocks.isEmpty() && said != Link.FROM) {
            return false;
        }
        group.day = dated;
        return true;
    }

    private boolean takeDays(List<Dated> days) {
        if (group.hasDay() || group.lead != null || group.length != null && group.clocks.isEmpty()) {
            return false;
        }
        group.day = days.getFirst();
        group.moreDays = days.subList(1, days.size());
        return true;
    }

    private boolean takeNext(Amount next) {
        group.length = next;
        return true;
    }

    private boolean takeEnd(Dated dated) {
        if (group.endDay != null) {
            return false;
        }
        group.endDay = dated;
        return true;
    }

    private boolean takeWeekday(DayOfWeek name, Link said, boolean adjacent) {
        if (isEnd(said) && adjacent && group.hasWhen()) {
            return takeEnd(Relative.comingDay(name));
        }
        if (said == Link.BY && adjacent && group.day != null && group.ahead == null && group.weekday == null) {
            group.day = null; // "for the game on the 12th, by thursday" is by the one that comes
        }
        if (group.weekday != null
                || group.lead != null
                || group.fromNow != null
                || group.day != null && !adjacent
                || group.length != null && (!adjacent || said == Link.BY)) {
            return false;
        }
        group.weekday = name;
        return true;
    }

    private boolean takeStretch(Dated dated, Link said, boolean adjacent) {
        if (group.series.isSaid()) {
            return group.series.takesPeriod(dated, said, adjacent);
        }
        if (isEnd(said) && adjacent && group.hasWhen()) {
            return takeEnd(dated);
        }
        if (group.stretch != null
                || group.length != null && said == Link.BY
                || said == Link.FROM && group.weekday != null && !adjacent
                || group.day != null
                || group.fromNow != null
                || group.lead != null
                || group.length != null && !adjacent) {
            return false;
        }
        group.stretch = dated;
        return true;
    }

    /** Until, behind from, is where a range ends. */
    private boolean isEnd(Link said) {
        return said == Link.TO || said == Link.BY && group.link == Link.FROM;
    }

    private boolean takeTime(List<Clock> said, Link saidLink, boolean adjacent) {
        if (endsInHours() && adjacent) {
            group.endClock = said.getFirst();
            return true;
        }
        if (isEnd(saidLink) && adjacent && group.clocks.size() == 1 && group.hours == null) {
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
        return takeDay(said.dated(), link, adjacent)
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
                    && (group.weekday == null ? takeDaysAhead(amount, today, adjacent) : adjacent && takeWeekOf(today));
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

    private boolean takeDaysAhead(Amount amount, Dated dated, boolean adjacent) {
        var isTaken = takeDay(dated, Link.NONE, adjacent);
        group.ahead = isTaken ? amount : group.ahead;
        return isTaken;
    }

    private boolean takeWeekOf(Dated dated) {
        if (group.day != null || group.stretch != null) {
            return false;
        }
        group.day = dated;
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

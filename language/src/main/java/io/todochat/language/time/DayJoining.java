package io.todochat.language.time;

import io.todochat.language.time.Piece.Link;
import java.time.DayOfWeek;
import java.util.List;

/** Whether a group takes a day, a weekday or a period: as its own, or as where it ends. */
record DayJoining(Group group) {

    boolean takes(Dated dated, Link said, boolean adjacent) {
        if ((isEnd(said) || said == Link.BY && group.day != null) && adjacent && group.hasWhen()) {
            return takesEnd(dated);
        }
        if (group.weekday != null && group.stretch == null && adjacent) {
            return takesWeekOf(dated);
        }
        if (group.hasDay()
                || group.lead != null
                || group.length != null && group.clocks.isEmpty() && said != Link.FROM) {
            return false;
        }
        group.day = dated;
        return true;
    }

    boolean takesSome(List<Dated> days) {
        if (group.hasDay() || group.lead != null || group.length != null && group.clocks.isEmpty()) {
            return false;
        }
        group.day = days.getFirst();
        group.moreDays = days.subList(1, days.size());
        return true;
    }

    private boolean takesEnd(Dated dated) {
        if (group.endDay != null) {
            return false;
        }
        group.endDay = dated;
        return true;
    }

    boolean takesWeekday(DayOfWeek name, Link said, boolean adjacent) {
        if (isEnd(said) && adjacent && group.hasWhen()) {
            return takesEnd(Relative.comingDay(name));
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

    boolean takesStretch(Dated dated, Link said, boolean adjacent) {
        if (group.series.isSaid()) {
            return group.series.takesPeriod(dated, said, adjacent);
        }
        if (isEnd(said) && adjacent && group.hasWhen()) {
            return takesEnd(dated);
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

    boolean takesAhead(Amount amount, Dated dated, boolean adjacent) {
        var isTaken = takes(dated, Link.NONE, adjacent);
        group.ahead = isTaken ? amount : group.ahead;
        return isTaken;
    }

    boolean takesWeekOf(Dated dated) {
        if (group.day != null || group.stretch != null) {
            return false;
        }
        group.day = dated;
        return true;
    }

    /** Until, behind from, is where a range ends. */
    boolean isEnd(Link said) {
        return said == Link.TO || said == Link.BY && group.link == Link.FROM;
    }
}

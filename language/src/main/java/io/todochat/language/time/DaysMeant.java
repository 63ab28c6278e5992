package io.todochat.language.time;

import java.time.LocalDate;

/** Which days of the calendar a group speaks of. */
record DaysMeant(Group group, Base base) {

    private static final int LONGEST_WEEKEND = 4;

    /** The days that are meant; a weekday is looked for in the week or period that is said beside it. */
    Days days() {
        var said = group.day != null ? group.day : group.stretch;
        if (said == null) {
            return Days.one(Weekdays.coming(base, group.weekday));
        }
        var days = said.in(base);
        if (days == null || group.weekday == null) {
            return days;
        }
        return Days.one(group.day != null ? Weekdays.inWeekOf(days.from(), group.weekday) : first(days));
    }

    /** Not one that is past already, if the period has another. */
    private LocalDate first(Days days) {
        var coming = Weekdays.coming(base, group.weekday);
        return days.from().isBefore(base.today()) && coming.isBefore(days.until())
                ? coming
                : Weekdays.nth(days.from().minusDays(1), 1, group.weekday);
    }

    /** A start without a year lies in the year before the end, and not behind a range that today is in. */
    LocalDate start(LocalDate from, Days end) {
        var said = group.day != null ? group.day : group.stretch;
        if (said == null) {
            return from;
        }
        var late = said.in(base.startingAt(end.until().minusYears(1)));
        var isLate = late != null && late.from().isAfter(from) && late.from().isBefore(end.until());
        if (isLate) {
            return late.from();
        }
        var early = said.in(base.startingAt(from.minusYears(1)));
        var isNow = early != null
                && early.from().isBefore(from)
                && group.stretch != null
                && !group.endDay.in(base.startingAt(early.from())).until().isBefore(base.today());
        return isNow ? early.from() : from;
    }

    /** "This week" leaves time until its end; a weekend that has begun is rather today. */
    boolean isRunning(Days days) {
        return group.stretch != null
                && group.endDay == null
                && group.length == null
                && group.link != Piece.Link.FROM
                && !days.from().isAfter(base.today())
                && days.until().isAfter(days.from().plusDays(LONGEST_WEEKEND))
                && days.until().isAfter(base.today());
    }
}

package io.todochat.language.time;

import java.time.DayOfWeek;

/** A date and the weekday that was said with it. */
record OnWeekday(DayOfWeek weekday, Dated date) implements Dated {

    /** The first of the next two that falls on the weekday, or else the first. */
    @Override
    public Days in(Base base) {
        var first = date.in(base);
        if (first == null || isSaid(first)) {
            return first;
        }
        var second = date.in(base.startingAt(first.until()));
        return second != null && isSaid(second) ? second : first;
    }

    @Override
    public boolean isOne(Base base) {
        return date.isOne(base);
    }

    @Override
    public boolean isContradicted(Base base) {
        var first = date.in(base);
        return first != null && !isSaid(first);
    }

    private boolean isSaid(Days days) {
        return days.from().getDayOfWeek() == weekday;
    }
}

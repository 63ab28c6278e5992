package io.todochat.language.time;

import java.time.DayOfWeek;

/** "Sunday 6", a date only where the coming Sunday is the 6th. */
record WeekdayOfMonth(DayOfWeek weekday, int day) implements Dated {

    @Override
    public Days in(Base base) {
        return Days.one(Weekdays.coming(base, weekday));
    }

    @Override
    public boolean isOne(Base base) {
        return in(base).from().getDayOfMonth() == day;
    }
}

package io.todochat.language.time;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A time of day as it was said.
 *
 * @param time as it was said, 12-hour or 24-hour
 * @param open whether the half of the day was left open: 1:00 to 12:59 without more
 * @param endsDay whether it is midnight, which may be that behind a day as well as that before it
 */
record Clock(LocalTime time, boolean open, boolean endsDay) {

    Clock(LocalTime time, boolean open) {
        this(time, open, false);
    }

    /** Exactly this time, or null if there is none. */
    static Clock of(int hour, int minute) {
        return isTime(hour, minute) ? new Clock(LocalTime.of(hour % 24, minute), false, hour == 24) : null;
    }

    /** With the half of the day left open, unless the hour or a zero in front tells it. */
    static Clock open(int hour, int minute, boolean zeroInFront) {
        return isTime(hour, minute)
                ? new Clock(LocalTime.of(hour % 24, minute), hour >= 1 && hour <= 12 && !zeroInFront)
                : null;
    }

    /** In a half of the day, or null for an hour that no half has. */
    Clock in(Half half) {
        var hour = time.getHour();
        if (hour < 1 || hour > 12) {
            return hour == 0 && half == Half.AM ? this : null;
        }
        return new Clock(time.withHour(hour % 12 + (half == Half.PM ? 12 : 0)), false);
    }

    /** Without more, 1 to 6 is the afternoon and 7 to 12 as it stands. */
    LocalTime usual() {
        return open && time.getHour() <= 6 ? time.plusHours(12) : time;
    }

    /** The half of the day that a part of it tells; 12 in the evening and at night is midnight. */
    LocalTime within(DayPart part) {
        if (!open) {
            return time;
        }
        var hour = time.getHour();
        return switch (part) {
            case EARLY, MORNING -> time.withHour(hour % 12);
            case LUNCH -> hour <= 3 ? time.plusHours(12) : time;
            case AFTERNOON -> time.withHour(hour % 12 + 12);
            case EVENING -> time.withHour(hour == 12 ? 0 : hour + 12);
            case NIGHT, LATE -> time.withHour(hour == 12 ? 0 : hour < 5 ? hour : hour + 12);
        };
    }

    /** In the half of the day of another one, which it takes the place of, where that was said or is no morning. */
    Clock inPlaceOf(Clock other) {
        if (!open || other.open && other.usual().equals(other.time)) {
            return this;
        }
        var day = LocalDate.EPOCH.atStartOfDay();
        var kept = new KeptHalf(day.with(other.usual()), day).of(day.with(time), false);
        return new Clock(kept.toLocalTime(), false);
    }

    /** So many minutes further on, also back. */
    Clock plusMinutes(int minutes) {
        var moved = time.plusMinutes(minutes);
        var hour = moved.getHour() % 12;
        return new Clock(open ? moved.withHour(hour == 0 ? 12 : hour) : moved, open);
    }

    private static boolean isTime(int hour, int minute) {
        return hour >= 0 && (hour < 24 || hour == 24 && minute == 0) && minute >= 0 && minute < 60;
    }

    /** Before noon or after it. */
    enum Half {
        AM,
        PM
    }
}

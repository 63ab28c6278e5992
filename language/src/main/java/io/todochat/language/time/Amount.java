package io.todochat.language.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A length of time: days and more by the calendar, hours and less exactly.
 *
 * @param period never negative
 * @param time never negative, to the second
 */
public record Amount(Period period, Duration time) {

    static final Amount NOTHING = new Amount(Period.ZERO, Duration.ZERO);

    /** So long by the calendar. */
    public static Amount of(Period period) {
        return new Amount(period, Duration.ZERO);
    }

    /** A length of time only. */
    public static Amount of(Duration time) {
        return new Amount(Period.ZERO, time);
    }

    /** Whether it has neither hours nor less. */
    public boolean isDays() {
        return time.isZero();
    }

    /** Whether it is no time at all. */
    public boolean isNothing() {
        return time.isZero() && period.isZero();
    }

    /** Calendar first, as people count: the day, then the hours. */
    public ZonedDateTime after(ZonedDateTime at) {
        return at.plus(period).plus(time);
    }

    LocalDate after(LocalDate day) {
        return day.plus(period).plusDays(time.toDays());
    }

    LocalDate before(LocalDate day) {
        return day.minus(period).minusDays(time.toDays());
    }

    Amount plus(Amount more) {
        return new Amount(period.plus(more.period), time.plus(more.time));
    }

    /** About how long it is, as months are of several lengths. */
    Duration estimate() {
        return ChronoUnit.MONTHS
                .getDuration()
                .multipliedBy(period.toTotalMonths())
                .plusDays(period.getDays())
                .plus(time);
    }

    /** ISO 8601: {@code P1DT2H}, {@code PT30M}, {@code P7D}. */
    public String text() {
        if (time.isZero()) {
            return period.toString();
        }
        return period.isZero() ? time.toString() : period + time.toString().substring(1);
    }
}

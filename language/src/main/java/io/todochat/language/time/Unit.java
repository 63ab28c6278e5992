package io.todochat.language.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;

/** What lengths are counted in, and what periods are called by. */
enum Unit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    FORTNIGHT,
    MONTH,
    QUARTER,
    YEAR,
    DECADE;

    private static final int MOST = 10_000;

    /** So many of them, or null for nothing and for what nobody waits for; halves go into the smaller units. */
    Amount times(double quantity) {
        var whole = (int) Math.floor(quantity);
        if (quantity <= 0 || quantity > MOST * 1000.0 || this.compareTo(HOUR) > 0 && quantity > MOST) {
            return null;
        }
        return quantity == whole ? exactly(whole) : broken(quantity);
    }

    private Amount exactly(int number) {
        return switch (this) {
            case SECOND -> Amount.of(Duration.ofSeconds(number));
            case MINUTE -> Amount.of(Duration.ofMinutes(number));
            case HOUR -> Amount.of(Duration.ofHours(number));
            case DAY -> Amount.of(Period.ofDays(number));
            case WEEK -> Amount.of(Period.ofDays(7 * number));
            case FORTNIGHT -> Amount.of(Period.ofDays(14 * number));
            case MONTH -> Amount.of(Period.ofMonths(number));
            case QUARTER -> Amount.of(Period.ofMonths(3 * number));
            case YEAR -> Amount.of(Period.ofYears(number));
            case DECADE -> Amount.of(Period.ofYears(10 * number));
        };
    }

    private Amount broken(double quantity) {
        return switch (this) {
            case SECOND -> exactly((int) Math.round(quantity));
            case MINUTE -> Amount.of(Duration.ofSeconds(Math.round(quantity * 60)));
            case HOUR -> Amount.of(Duration.ofSeconds(Math.round(quantity * 3600)));
            case DAY -> Amount.of(Duration.ofMinutes(Math.round(quantity * 24 * 60)));
            case WEEK, FORTNIGHT -> DAY.exactly((int) Math.round(quantity * (this == WEEK ? 7 : 14)));
            case MONTH -> Amount.of(Period.of(0, (int) quantity, (int) Math.round(quantity % 1 * 30)));
            case QUARTER -> MONTH.times(quantity * 3);
            case YEAR -> MONTH.exactly((int) Math.round(quantity * 12));
            case DECADE -> YEAR.exactly((int) Math.round(quantity * 10));
        };
    }

    /** The period of this name that a day lies in; of hours and less, the day. */
    Days around(LocalDate day) {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> Days.one(day);
            case WEEK -> from(Weekdays.monday(day));
            case FORTNIGHT -> from(Weekdays.monday(day));
            case MONTH -> from(day.withDayOfMonth(1));
            case QUARTER -> from(day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3));
            case YEAR -> from(day.with(TemporalAdjusters.firstDayOfYear()));
            case DECADE -> from(LocalDate.of(day.getYear() / 10 * 10, 1, 1));
        };
    }

    /** The one of its kind that begins there. */
    Days from(LocalDate day) {
        return new Days(day, exactly(1).after(day));
    }
}

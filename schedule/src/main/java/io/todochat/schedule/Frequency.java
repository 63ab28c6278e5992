package io.todochat.schedule;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.LongStream;

/** The unit in which a rule repeats. */
enum Frequency {
    YEARLY(ChronoUnit.YEARS),
    MONTHLY(ChronoUnit.MONTHS),
    WEEKLY(ChronoUnit.WEEKS),
    DAILY(ChronoUnit.DAYS),
    HOURLY(ChronoUnit.HOURS),
    MINUTELY(ChronoUnit.MINUTES);

    private static final int MOST_YEARS_WITHOUT_LEAP_DAY = 8;

    private final ChronoUnit unit;

    Frequency(ChronoUnit unit) {
        this.unit = unit;
    }

    /** @throws IllegalArgumentException for seconds, of which there are too many */
    static Frequency parse(String word) {
        if (word.equals("SECONDLY")) {
            throw new IllegalArgumentException("the shortest unit of a rule is the minute");
        }
        return valueOf(word);
    }

    ChronoUnit unit() {
        return unit;
    }

    /** Whether each day has the same weekday and length, so that a rule goes on the same wherever it is joined. */
    boolean isRegular() {
        return compareTo(WEEKLY) >= 0;
    }

    /** Whether it repeats within a day. */
    boolean isByTheClock() {
        return compareTo(HOURLY) >= 0;
    }

    /** A start some whole intervals earlier, on the same day of the month: its rule is in whole periods from the given one on. */
    LocalDateTime wholePeriodBefore(LocalDateTime start, int interval) {
        return LongStream.rangeClosed(1, MOST_YEARS_WITHOUT_LEAP_DAY)
                .mapToObj(intervals -> start.minus(intervals * interval, unit))
                .filter(earlier -> isRegular() || earlier.getDayOfMonth() == start.getDayOfMonth())
                .findFirst()
                .orElse(start);
    }

    /**
     * A start from which a rule goes on as from the given one: a whole number of intervals later, and at least one
     * whole unit before the target. The start itself where there is none.
     */
    LocalDateTime joinBefore(LocalDateTime target, LocalDateTime start, int interval) {
        if (!isRegular() || !target.isAfter(start)) {
            return start;
        }
        var intervals = unit.between(start, target.minus(1, unit)) / interval;
        return start.plus(Math.max(0, intervals) * interval, unit);
    }
}

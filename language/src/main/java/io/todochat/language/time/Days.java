package io.todochat.language.time;

import java.time.LocalDate;

/**
 * One day or more.
 *
 * @param until exclusive
 * @param isEnd whether they are the end of something, so that what is due then is due on the last of them
 */
record Days(LocalDate from, LocalDate until, boolean isEnd) {

    Days(LocalDate from, LocalDate until) {
        this(from, until, false);
    }

    static Days one(LocalDate day) {
        return new Days(day, day.plusDays(1));
    }

    /** The same, as what leaves time until its end. */
    Days asEnd() {
        return new Days(from, until, true);
    }

    boolean isOne() {
        return until.equals(from.plusDays(1));
    }

    LocalDate last() {
        return until.minusDays(1);
    }

    /** What of it is still to come, or all of it. */
    Days leftFrom(LocalDate day) {
        return day.isAfter(from) && day.isBefore(until) ? new Days(day, until, isEnd) : this;
    }
}

package io.todochat.language.time;

import java.time.LocalDate;

/** One day or more: from the first up to, and not with, the last. */
record Days(LocalDate from, LocalDate until) {

    static Days one(LocalDate day) {
        return new Days(day, day.plusDays(1));
    }

    boolean isOne() {
        return until.equals(from.plusDays(1));
    }

    LocalDate last() {
        return until.minusDays(1);
    }

    /** What of it is still to come, or all of it. */
    Days leftFrom(LocalDate day) {
        return day.isAfter(from) && day.isBefore(until) ? new Days(day, until) : this;
    }
}

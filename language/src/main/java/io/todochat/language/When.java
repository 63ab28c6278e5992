package io.todochat.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** A point in time as far as it was said: a day, a time of day, both of them, or an exact instant. */
record When(Optional<LocalDate> date, Optional<LocalTime> time, Optional<Instant> exact) {

    static final When NOTHING = new When(Optional.empty(), Optional.empty(), Optional.empty());

    /** Nobody waits longer, and later years have no place in the text of a date. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    /** {@link #NOTHING} for a day too far away. */
    static When on(LocalDate date) {
        return date.isAfter(LAST) ? NOTHING : new When(Optional.of(date), Optional.empty(), Optional.empty());
    }

    static When at(LocalTime time) {
        return new When(Optional.empty(), Optional.of(time), Optional.empty());
    }

    /** {@link #NOTHING} for an instant too far away. */
    static When exactly(Instant instant) {
        return instant.isAfter(LAST.atStartOfDay().toInstant(ZoneOffset.UTC))
                ? NOTHING
                : new When(Optional.empty(), Optional.empty(), Optional.of(instant));
    }

    /** Whether no time is said. */
    boolean isDay() {
        return time.isEmpty() && exact.isEmpty();
    }

    /** Whether the other says something that is not said here yet, and nothing that is. */
    boolean lacks(When other) {
        return !other.equals(NOTHING)
                && (equals(NOTHING)
                        || exact.isEmpty()
                                && other.exact.isEmpty()
                                && (date.isEmpty() || other.date.isEmpty())
                                && (time.isEmpty() || other.time.isEmpty()));
    }

    When and(When other) {
        return new When(date.or(other::date), time.or(other::time), exact.or(other::exact));
    }
}

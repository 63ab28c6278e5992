package io.todochat.language.time;

import java.time.LocalTime;

/** A part of the day. */
public enum DayPart {
    EARLY(0, 9, 7),
    MORNING(0, 12, 9),
    LUNCH(12, 14, 12),
    AFTERNOON(12, 19, 15),
    EVENING(18, 24, 18),
    NIGHT(18, 24, 20),
    LATE(21, 24, 22);

    private final int from;
    private final int until;
    private final int usual;

    DayPart(int from, int until, int usual) {
        this.from = from;
        this.until = until;
        this.usual = usual;
    }

    /** When it begins. */
    public LocalTime from() {
        return LocalTime.of(from, 0);
    }

    /** When it is where nobody has said otherwise. */
    LocalTime usual() {
        return LocalTime.of(usual, 0);
    }

    /** How many hours it has. */
    public int hours() {
        return until - from;
    }

    /** Whether it tells hours, as early and late do, and not only which half of a day somebody thinks of. */
    boolean isHours() {
        return this == EARLY || this == LATE;
    }

    /** Whether an hour from 1 to 12 is meant in the second half of the day. */
    boolean isLate() {
        return from >= 12;
    }
}

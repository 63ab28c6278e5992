package io.todochat.language.time;

import java.time.LocalDate;

/** The beginning, the middle and the end of a period. */
enum Third {
    FIRST,
    MIDDLE,
    LAST;

    Days of(Unit unit, Days whole, LocalDate today) {
        return switch (this) {
            case FIRST -> new Days(whole.from(), first(unit, whole.from()));
            case MIDDLE -> new Days(first(unit, whole.from()), last(unit, whole.from()));
            case LAST -> new Days(last(unit, whole.from()), whole.until(), true).leftFrom(today);
        };
    }

    /** Where the beginning is over. */
    private static LocalDate first(Unit unit, LocalDate from) {
        return switch (unit) {
            case DAY -> from.plusDays(1);
            case WEEK -> from.plusDays(3);
            case MONTH -> from.plusDays(10);
            case QUARTER -> from.plusMonths(1);
            default -> from.plusMonths(3);
        };
    }

    /** Where the end begins. */
    private static LocalDate last(Unit unit, LocalDate from) {
        return switch (unit) {
            case DAY -> from;
            case WEEK -> from.plusDays(4);
            case MONTH -> from.plusDays(20);
            case QUARTER -> from.plusMonths(2);
            default -> from.plusMonths(8);
        };
    }
}

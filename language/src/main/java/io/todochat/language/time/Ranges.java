package io.todochat.language.time;

import java.time.LocalDateTime;
import java.time.LocalTime;

/** Hours from one to another, where the one may tell the half of the day of the other. */
final class Ranges {

    private Ranges() {}

    /** 8 - 11pm begins in the evening, 11 - 1pm in the morning. */
    static Clock start(Piece.Hours hours) {
        var from = hours.from();
        if (!from.open() || hours.until().open()) {
            return from;
        }
        var morning = from.in(Clock.Half.AM);
        var evening = from.in(Clock.Half.PM);
        var isEvening = evening.time().isBefore(hours.until().time())
                || hours.until().time().equals(LocalTime.MIDNIGHT);
        return isEvening ? evening : morning;
    }

    /** The first time it is so late after the start. */
    static LocalDateTime end(Piece.Hours hours, LocalDateTime start) {
        var until = hours.until();
        var end = start.toLocalDate().atTime(until.open() ? morning(until.time()) : until.time());
        var step = until.open() ? 12 : 24;
        while (!end.isAfter(start)) {
            end = end.plusHours(step);
        }
        return end;
    }

    private static LocalTime morning(LocalTime time) {
        return time.withHour(time.getHour() % 12);
    }
}

package io.todochat.language.command;

import io.todochat.language.time.Amount;
import io.todochat.schedule.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;

/** When to remind. */
public sealed interface Reminder {

    /**
     * {@code -PT30M} is half an hour before the due time, {@code PT0S} right then, {@code -P1DT18:00} at six on the evening
     * before; else an ISO 8601 instant.
     */
    String text();

    /** So long before the task is due. */
    record Before(Amount amount) implements Reminder {

        /** At the due time itself. */
        public static Before nothing() {
            return new Before(new Amount(Period.ZERO, Duration.ZERO));
        }

        @Override
        public String text() {
            var nothing = amount.period().isZero() && amount.time().isZero();
            return nothing ? "PT0S" : "-" + amount.text();
        }
    }

    /** So many days before the task is due, at a time of day: {@code -P1DT18:00}. */
    record DaysBefore(Period days, LocalTime time) implements Reminder {

        @Override
        public String text() {
            return "-" + days + "T" + time;
        }
    }

    /**
     * At an hour of the day on which the task is due, before it is; {@code next} where it is due on no day.
     *
     * @param isEither whether the hour is as likely one of the afternoon
     * @param next when it is that hour next
     */
    record Hour(LocalTime time, boolean isEither, Instant next) implements Reminder {

        private static final int HALF_A_DAY = 12;

        /**
         * The last one before it is due, where that is yet to come or comes again; else the next. Of a day that has gone so
         * far that only the later of two hours is left, that one.
         */
        public Reminder of(Slot due, LocalDateTime now, boolean repeats) {
            var end = due instanceof Slot.Moment(var at) ? at.toLocalTime() : LocalTime.MAX;
            var late = time.plusHours(HALF_A_DAY);
            var isLeft = due instanceof Slot.Moment
                    || due.date().atTime(time).isBefore(now)
                            && due.date().atTime(late).isAfter(now);
            var isLate = isLeft && isEither && late.isAfter(time) && !late.isAfter(end);
            var hour = isLate ? late : time;
            var days = Period.ofDays(hour.isAfter(end) ? 1 : 0);
            return repeats || due.date().minus(days).atTime(hour).isAfter(now)
                    ? new DaysBefore(days, hour)
                    : new At(next);
        }

        @Override
        public String text() {
            return next.toString();
        }
    }

    /** At an instant. */
    record At(Instant instant) implements Reminder {

        @Override
        public String text() {
            return instant.toString();
        }
    }
}

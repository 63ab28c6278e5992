package io.todochat.language.command;

import io.todochat.language.time.Amount;
import java.time.Duration;
import java.time.Instant;
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

    /** At an instant. */
    record At(Instant instant) implements Reminder {

        @Override
        public String text() {
            return instant.toString();
        }
    }
}

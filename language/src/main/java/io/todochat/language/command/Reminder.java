package io.todochat.language.command;

import io.todochat.language.time.Amount;
import java.time.Duration;
import java.time.Instant;

/** When to remind. */
public sealed interface Reminder {

    /** {@code -PT30M} is half an hour before the due time, {@code PT0S} right then; else an ISO 8601 instant. */
    String text();

    /** So long before the task is due. */
    record Before(Amount amount) implements Reminder {

        /** At the due time itself. */
        public static Before nothing() {
            return new Before(new Amount(java.time.Period.ZERO, Duration.ZERO));
        }

        @Override
        public String text() {
            var nothing = amount.period().isZero() && amount.time().isZero();
            return nothing ? "PT0S" : "-" + amount.text();
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

package io.todochat.task.model.control;

import io.todochat.dapr.SidecarUnavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Keeps what is slow or away from holding up those who could do without: only a few may wait for it at once, and after
 * some failures in a row it is left alone for a while, then tried by one. Thread-safe.
 */
final class Breaker {

    private static final int MOST_FAILURES = 3;
    private static final Duration REST = Duration.ofSeconds(30);

    private final Clock clock;
    private final Semaphore places;
    private int failures;
    private Instant nextTry = Instant.MIN;

    /** @param atOnce how many may wait */
    Breaker(Clock clock, int atOnce) {
        this.clock = clock;
        this.places = new Semaphore(atOnce);
    }

    /**
     * What the question is answered with; empty if it is not asked now.
     *
     * @throws SidecarUnavailable if it is thrown by the question, which then counts as failed
     */
    <T> Optional<T> ask(Supplier<Optional<T>> question) {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return mayAsk() ? asked(question) : Optional.empty();
        } finally {
            places.release();
        }
    }

    private <T> Optional<T> asked(Supplier<Optional<T>> question) {
        var hasFailed = true;
        try {
            var answer = question.get();
            hasFailed = false;
            return answer;
        } finally {
            count(hasFailed);
        }
    }

    private synchronized boolean mayAsk() {
        var now = clock.instant();
        if (failures >= MOST_FAILURES && now.isBefore(nextTry)) {
            return false;
        }
        nextTry = now.plus(REST);
        return true;
    }

    private synchronized void count(boolean hasFailed) {
        failures = hasFailed ? failures + 1 : 0;
        nextTry = clock.instant().plus(REST);
    }
}

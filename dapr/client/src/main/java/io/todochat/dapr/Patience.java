package io.todochat.dapr;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

/** How long a caller waits for its turn: threads must not pile up behind a sidecar that hangs. */
final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private Patience() {}

    static boolean acquire(Semaphore places) {
        return inTime(() -> places.tryAcquire(LIMIT.toMillis(), TimeUnit.MILLISECONDS));
    }

    static boolean acquire(Lock lock) {
        return inTime(() -> lock.tryLock(LIMIT.toMillis(), TimeUnit.MILLISECONDS));
    }

    private interface Attempt {
        boolean succeeds() throws InterruptedException;
    }

    private static boolean inTime(Attempt attempt) {
        try {
            return attempt.succeeds();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

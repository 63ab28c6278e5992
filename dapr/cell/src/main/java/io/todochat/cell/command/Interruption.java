package io.todochat.cell.command;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C: the working thread is interrupted, and gets the time to stop what it has started. */
final class Interruption {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final CountDownLatch over = new CountDownLatch(1);

    static Interruption ofThisThread() {
        var interruption = new Interruption();
        var worker = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.await(worker)));
        return interruption;
    }

    private void await(Thread worker) {
        if (over.getCount() == 0) {
            return;
        }
        worker.interrupt();
        try {
            over.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work is done, nothing is left to be interrupted. */
    void over() {
        over.countDown();
    }
}

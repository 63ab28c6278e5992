package io.todochat.dapr;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lets the commands of one person through one after another, so that they do not race each other for an ETag. */
final class Gate {

    private static final int STRIPES = 1_024;

    private final ReentrantLock[] locks =
            Stream.generate(() -> new ReentrantLock(true)).limit(STRIPES).toArray(ReentrantLock[]::new);

    /** @throws SidecarUnavailable if the turn does not come in time; nothing was done then */
    <R> R inTurn(String person, Supplier<R> work) {
        var lock = locks[Math.floorMod(person.hashCode(), STRIPES)];
        if (!Patience.acquire(lock)) {
            throw new SidecarUnavailable("an earlier command of the same person is not through yet");
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}

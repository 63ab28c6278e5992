package io.todochat.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The requests with an Idempotency-Key that are being worked on in this replica. Two replicas may work on the same at
 * once: then only what is stored decides which of them did it. Thread-safe.
 */
@ApplicationScoped
public class RunningRequests {

    private final Set<Name> running = ConcurrentHashMap.newKeySet();

    private record Name(String person, IdempotencyKey key) {}

    /** A request that runs until it is closed. To close it again does nothing, even if the next one runs meanwhile. */
    public static final class Running implements AutoCloseable {

        private final AtomicBoolean open = new AtomicBoolean(true);
        private final Runnable end;

        private Running(Runnable end) {
            this.end = end;
        }

        @Override
        public void close() {
            if (open.getAndSet(false)) {
                end.run();
            }
        }
    }

    /** Begins a request. Empty if the same is running. */
    public Optional<Running> begin(String person, IdempotencyKey key) {
        var name = new Name(person, key);
        return running.add(name) ? Optional.of(new Running(() -> running.remove(name))) : Optional.empty();
    }
}

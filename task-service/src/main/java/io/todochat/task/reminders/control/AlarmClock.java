package io.todochat.task.reminders.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Wakes this process when nobody else does. It goes by the time of day, so that it is not late by what the machine slept.
 * What it knows is gone with the process: the sweep tells it again.
 */
@ApplicationScoped
class AlarmClock {

    private static final Duration LOOK_AT_LEAST_EVERY = Duration.ofSeconds(1);

    /** What is more does not fit; the sweep has it. */
    private static final int MOST = 100_000;

    @Inject
    Clock clock;

    private final DelayQueue<Ring> rings = new DelayQueue<>();
    private final Set<Wake> expected = ConcurrentHashMap.newKeySet();
    private Thread thread;

    /** @param when it rings, unless somebody was there before */
    private record Ring(Wake wake, Instant when, Clock clock) implements Delayed {

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(Duration.between(clock.instant(), when));
        }

        @Override
        public int compareTo(Delayed other) {
            return when.compareTo(((Ring) other).when);
        }
    }

    /** @param whenRung must not wait for anything */
    void start(Consumer<Wake> whenRung) {
        thread = Thread.ofPlatform().name("alarm-clock").daemon().start(() -> run(whenRung));
    }

    @PreDestroy
    void stop() {
        thread.interrupt();
    }

    /**
     * It rings then, unless {@link #settled} comes before; several for one wake ring once.
     *
     * @return whether this wake was not expected before
     */
    boolean set(Wake wake, Instant when) {
        if (expected.size() >= MOST) {
            return true;
        }
        var isNew = expected.add(wake);
        rings.add(new Ring(wake, when, clock));
        return isNew;
    }

    /** Somebody else was there in time. */
    void settled(Wake wake) {
        expected.remove(wake);
    }

    private void run(Consumer<Wake> whenRung) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var ring = rings.poll(LOOK_AT_LEAST_EVERY.toMillis(), TimeUnit.MILLISECONDS);
                if (ring != null && expected.remove(ring.wake())) {
                    whenRung.accept(ring.wake());
                }
            }
        } catch (InterruptedException e) {
            // The server stops.
        }
    }
}

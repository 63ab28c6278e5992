package io.todochat.system;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;

/** Waits for facts, never for time. */
final class Waiting {

    /** In a cluster longer than a round of the sweep (256 s), which makes up for an alarm that was lost. */
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(ClusterSystem.isChosen() ? 6 : 1);

    private static final Duration FOR_A_BACKLOG = Duration.ofMinutes(6);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private Waiting() {}

    /** The first value that fits; fails after a minute (in a cluster six) with the last one seen. */
    static <T> T until(Supplier<T> look, Predicate<T> fits) {
        return Awaitility.await()
                .atMost(LONG_ENOUGH)
                .pollInterval(LOOK_EVERY)
                .pollDelay(Duration.ZERO)
                .ignoreExceptions()
                .until(look::get, fits);
    }

    /** The same for what has thousands of events to catch up with; it looks seldom, as looking costs what it waits for. */
    static <T> T untilCaughtUp(Supplier<T> look, Predicate<T> fits) {
        return Awaitility.await()
                .atMost(FOR_A_BACKLOG)
                .pollInterval(Duration.ofSeconds(1))
                .pollDelay(Duration.ZERO)
                .ignoreExceptions()
                .until(look::get, fits);
    }

    /** Waits until all that is asserted holds. */
    static void until(Runnable assertions) {
        Awaitility.await()
                .atMost(LONG_ENOUGH)
                .pollInterval(LOOK_EVERY)
                .pollDelay(Duration.ZERO)
                .untilAsserted(() -> Assertions.assertThatCode(assertions::run).doesNotThrowAnyException());
    }
}

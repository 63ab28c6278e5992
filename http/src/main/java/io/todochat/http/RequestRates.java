package io.todochat.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * How many requests persons may send. Each may send a minute's worth at once, and then as many as come back with time.
 * Thread-safe.
 */
final class RequestRates {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final LoadingCache<String, Bucket> buckets;

    /**
     * @param perMinute for each person; at least 1
     * @param clock nanoseconds that only grow
     */
    RequestRates(int perMinute, LongSupplier clock) {
        if (perMinute < 1) {
            throw new IllegalArgumentException("requests per minute are a number from 1 on, not " + perMinute);
        }
        buckets = Caffeine.newBuilder()
                // Who sends nothing for a minute may send everything again: nothing is lost by forgetting.
                .expireAfterAccess(MINUTE)
                .ticker(clock::getAsLong)
                .build(person -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                        .withCustomTimePrecision(new Meter(clock))
                        .build());
    }

    /** Counts a request. If it is one too many, the whole seconds after which there is room again, at least one. */
    OptionalLong secondsToWait(String person) {
        var probe = buckets.get(person).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(1, Math.ceilDiv(probe.getNanosToWaitForRefill(), SECOND)));
    }

    private record Meter(LongSupplier clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return clock.getAsLong();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}

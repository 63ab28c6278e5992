package io.todochat.bench;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What is awaited at which instant, and when it came. Thread-safe. */
final class Arrivals {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final Map<String, Instant> due = new ConcurrentHashMap<>();
    private final Map<String, Duration> late = new ConcurrentHashMap<>();
    private final AtomicInteger repeated = new AtomicInteger();

    void expect(String name, Instant instant) {
        due.put(name, instant);
    }

    /** What nobody awaits is passed over. */
    void arrived(String name, Instant now) {
        var instant = due.get(name);
        if (instant != null && late.putIfAbsent(name, Duration.between(instant, now)) != null) {
            repeated.incrementAndGet();
        }
    }

    /** How late each was, once all are there; none may have come twice, or too early. */
    Samples all() {
        await().pollInterval(Duration.ofMillis(100)).atMost(LONGEST).until(() -> late.size() == due.size());
        if (repeated.get() > 0 || late.values().stream().anyMatch(Duration::isNegative)) {
            throw new IllegalStateException("%d came twice, %d too early"
                    .formatted(
                            repeated.get(),
                            late.values().stream().filter(Duration::isNegative).count()));
        }
        var samples = new Samples();
        late.values().forEach(one -> samples.add(one.toNanos()));
        return samples;
    }
}

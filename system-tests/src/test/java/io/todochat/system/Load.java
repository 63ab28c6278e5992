package io.todochat.system;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A few people who write all the time, several times a second, so that every service has something to do. */
final class Load implements AutoCloseable {

    private static final int PEOPLE = 3;
    private static final int PAUSE_MILLIS = 200;

    private final List<Writer> writers =
            Stream.generate(Writer::new).limit(PEOPLE).toList();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(PEOPLE);

    private Load() {
        writers.forEach(
                writer -> threads.scheduleWithFixedDelay(writer::write, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS));
    }

    static Load begin() {
        return new Load();
    }

    /** Returns when everybody has had that many more acknowledged. */
    void untilEverybodyWroteMore(int more) {
        var before = writers.stream().map(Writer::written).toList();
        for (int index = 0; index < PEOPLE; index++) {
            var wanted = before.get(index) + more;
            Waiting.until(writers.get(index)::written, written -> written >= wanted);
        }
    }

    /** Ends it, and looks for everything that was acknowledged. */
    void endAndAssertNothingIsMissing() {
        close();
        writers.forEach(Writer::finish);
        writers.forEach(Writer::assertNothingIsMissing);
    }

    int written() {
        return writers.stream().mapToInt(Writer::written).sum();
    }

    /** Requests that were not answered with success, whoever refused them. */
    int refused() {
        return writers.stream().mapToInt(Writer::refused).sum();
    }

    @Override
    public void close() {
        threads.close();
    }
}

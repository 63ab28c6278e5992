package io.todochat.system;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A few people who add one errand after another, several a second, each again under its key until it is acknowledged. */
final class Load implements AutoCloseable {

    private static final int PEOPLE = 3;
    private static final int PAUSE_MILLIS = 200;

    private static final class Writer {

        private final PersonClient person = PersonClient.anybody();
        private volatile int written;
        private volatile int refused;

        void write() {
            var errand = "errand " + (written + 1);
            if (isServed("add " + errand, errand.replace(' ', '-'))) {
                written++;
            } else {
                refused++;
            }
        }

        private boolean isServed(String text, String key) {
            try {
                return person.chat(text, key).statusCode() == 200;
            } catch (UncheckedIOException e) {
                return false;
            }
        }
    }

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
        var before = writers.stream().map(writer -> writer.written).toList();
        for (int index = 0; index < PEOPLE; index++) {
            var wanted = before.get(index) + more;
            var writer = writers.get(index);
            Waiting.until(() -> writer.written, written -> written >= wanted);
        }
    }

    /** Ends it, and looks for everything that was acknowledged. */
    void endAndAssertNothingIsMissing() {
        close();
        writers.forEach(writer -> Evidence.assertNothingIsMissing(writer.person, writer.written));
    }

    int written() {
        return writers.stream().mapToInt(writer -> writer.written).sum();
    }

    /** Requests that were not answered with success, whoever refused them. */
    int refused() {
        return writers.stream().mapToInt(writer -> writer.refused).sum();
    }

    @Override
    public void close() {
        threads.close();
    }
}

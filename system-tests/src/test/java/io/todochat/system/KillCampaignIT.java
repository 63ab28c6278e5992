package io.todochat.system;

import java.io.UncheckedIOException;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Dozens of kills at random moments, under people who write all the time. */
@Tag("long")
@ExtendWith(LocalSystem.class)
class KillCampaignIT {

    private static final int KILLS = 24;
    private static final int PEOPLE = 4;
    private static final long SEED = 20_261_124;

    /** A person who adds one task after another, each again under its key until it is acknowledged. */
    private record Writer(PersonClient person, AtomicBoolean stopped) {

        int write() {
            var written = 0;
            while (!stopped.get()) {
                written++;
                add("errand " + written);
            }
            return written;
        }

        private void add(String title) {
            Waiting.until(() -> isServed("add " + title, title.replace(' ', '-')), served -> served);
        }

        private boolean isServed(String text, String key) {
            try {
                return person.chat(text, key).statusCode() == 200;
            } catch (UncheckedIOException e) {
                return false;
            }
        }
    }

    @Test
    void whatWasAcknowledgedIsThereOnceAndWasToldInOrder() throws Exception {
        var stopped = new AtomicBoolean();
        var writers = Stream.generate(PersonClient::anybody)
                .limit(PEOPLE)
                .map(person -> new Writer(person, stopped))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = writers.stream()
                    .map(writer -> threads.submit(writer::write))
                    .toList();
            killAtRandom();
            stopped.set(true);
            for (int index = 0; index < PEOPLE; index++) {
                Evidence.assertNothingIsMissing(
                        writers.get(index).person(),
                        Acknowledged.errands(running.get(index).get()));
            }
        }
    }

    private static void killAtRandom() {
        var random = new Random(SEED);
        var names = LocalSystem.CELL.names().stream()
                // It keeps its lease for 20 s after a kill: that is measured with the reminders.
                .filter(name -> !name.equals("scheduler"))
                .toList();
        for (int kill = 0; kill < KILLS; kill++) {
            LocalSystem.CELL.process(names.get(random.nextInt(names.size()))).kill();
            LocalSystem.CELL.start();
        }
    }
}

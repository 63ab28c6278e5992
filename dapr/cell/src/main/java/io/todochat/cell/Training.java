package io.todochat.cell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.function.Consumer;

/** Makes start caches: one run of a part, alone and on its own ports, before the cell starts. */
record Training(Processes processes, Consumer<String> progress) {

    /** The name of the process. */
    static final String NAME = "training";

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration WRITING = Duration.ofMinutes(3);

    /** Does nothing where there is a cache already. */
    void of(Jvm part) throws InterruptedException {
        if (part.cache().exists()) {
            return;
        }
        try (var _ = Mutex.on(Cache.FOLDER, progress)) {
            if (!part.cache().exists()) {
                progress.accept("preparing quick starts of %s, once (about 15 s)".formatted(part.name()));
                run(part);
                keep(part.cache());
            }
        }
    }

    private void run(Jvm part) throws InterruptedException {
        try {
            processes.launch(NAME, part.prepare(part.cache().learning()));
            awaitLesson(part);
            processes.terminate(NAME, WRITING); // it writes the cache at its end
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            processes.kill(NAME);
        }
    }

    private void awaitLesson(Jvm part) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (processes.runs(NAME) && System.nanoTime() < deadline && !part.readyToLearn()) {
            Thread.sleep(Duration.ofMillis(100));
        }
    }

    private void keep(StartCache cache) {
        try {
            Files.move(cache.draft(), cache.file());
        } catch (IOException e) {
            progress.accept("that gave nothing; it starts without");
        }
    }
}

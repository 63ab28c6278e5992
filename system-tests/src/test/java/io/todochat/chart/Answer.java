package io.todochat.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** How a program ended, and what it said. */
record Answer(int code, String output, String errors) {

    static Answer of(Path folder, Map<String, String> environment, List<String> words) {
        var builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            process.getOutputStream().close();
            var errors = CompletableFuture.supplyAsync(
                    () -> process.errorReader().lines().collect(Collectors.joining("\n")));
            var output = process.inputReader().readAllAsString();
            return new Answer(process.waitFor(), output, errors.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(words + " was interrupted", e);
        }
    }

    boolean succeeded() {
        return code == 0;
    }

    /** All that it said. */
    String text() {
        return output + errors;
    }
}

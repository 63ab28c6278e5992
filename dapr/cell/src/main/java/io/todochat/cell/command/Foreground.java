package io.todochat.cell.command;

import io.todochat.cell.CellException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Map;

/** A program that has the terminal until it ends. */
final class Foreground {

    private Foreground() {}

    /** @return its exit code */
    static int run(List<String> words, Map<String, String> environment) {
        return run(builder(words, environment));
    }

    /** The same, and only its errors are shown. */
    static int runSilently(List<String> words, Map<String, String> environment) {
        return run(builder(words, environment).redirectOutput(Redirect.DISCARD));
    }

    private static ProcessBuilder builder(List<String> words, Map<String, String> environment) {
        var builder = new ProcessBuilder(words).directory(Place.root().toFile()).inheritIO();
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return builder;
    }

    private static int run(ProcessBuilder builder) {
        try {
            var process = builder.start();
            try {
                return process.waitFor();
            } finally {
                process.destroy();
            }
        } catch (IOException e) {
            throw new CellException(
                    "%s cannot be run: %s".formatted(builder.command().getFirst(), e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CellException("interrupted", e);
        }
    }
}

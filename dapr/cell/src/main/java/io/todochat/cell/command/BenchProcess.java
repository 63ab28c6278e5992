package io.todochat.cell.command;

import io.todochat.cell.CellException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What measures a cell: it lies among the tests of the whole system, and runs in a process of its own. */
record BenchProcess(Place place) {

    /**
     * Builds it and runs it in the foreground.
     *
     * @param options without the beginning {@code bench.}
     * @return its exit code
     */
    int run(String main, Map<String, String> options) {
        if (place.cell().status().stream().anyMatch(process -> process.pid().isPresent())) {
            throw new CellException("todochat runs and would disturb: ./todo down first");
        }
        build();
        return Foreground.run(words(main, options), Map.of());
    }

    private static void build() {
        var words = List.of(
                "mvn",
                "-B",
                "-ntp",
                "-q",
                "-Dspotless.check.skip",
                "-pl",
                "system-tests",
                "-am",
                "process-test-classes");
        if (Foreground.run(words, Map.of()) != 0) {
            throw new CellException("what measures could not be built");
        }
    }

    /** As large and as well compiled as it likes; connections stay open for all callers. */
    private List<String> words(String main, Map<String, String> options) {
        var inside = place.inside("bench");
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Dhttp.maxConnections=64",
                "-Dsun.net.http.retryPost=false",
                "-Dbench.root=" + Place.root(),
                "-Dbench.folder=" + inside.folder(),
                "-Dbench.port-base=" + inside.base()));
        options.forEach((name, value) -> words.add("-Dbench.%s=%s".formatted(name, value)));
        words.addAll(List.of("-cp", classPath(), "io.todochat.bench." + main));
        return words;
    }

    private static String classPath() {
        try {
            var target = Place.root().resolve("system-tests/target");
            return target.resolve("test-classes") + ":"
                    + Files.readString(target.resolve("class-path")).strip();
        } catch (IOException e) {
            throw new CellException("what measures was not built", e);
        }
    }
}

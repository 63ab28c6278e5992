package io.todochat.cell.command;

import io.todochat.cell.CellException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "tasks",
        description = "Commands and reads a second, their times and what they cost, next to the bare sidecar calls.",
        mixinStandardHelpOptions = true)
final class BenchTasks implements Callable<Integer> {

    @Mixin
    private Place place;

    @Option(names = "--quick", description = "Fewer and shorter: under two minutes.")
    private boolean quick;

    @Option(names = "--persons", paramLabel = "N,…", description = "How many at once (default: 1,8,32).")
    private String persons;

    @Option(names = "--sizes", paramLabel = "N,…", description = "Tasks of each person (default: 10,1000,10000).")
    private String sizes;

    @Option(names = "--store", paramLabel = "S,…", description = "Default: sqlite,postgresql.")
    private String stores;

    @Option(names = "--seconds", paramLabel = "N", description = "For each combination (default: 6).")
    private Double seconds;

    @Override
    public Integer call() {
        if (place.cell().status().stream().anyMatch(process -> process.pid().isPresent())) {
            throw new CellException("todochat runs and would disturb: ./todo down first");
        }
        build();
        return Foreground.run(words(), Map.of());
    }

    /** What measures lies among the tests of the whole system. */
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

    /** A process of its own, as large and as well compiled as it likes; connections stay open for all callers. */
    private List<String> words() {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Dhttp.maxConnections=64",
                "-Dsun.net.http.retryPost=false"));
        options().forEach((name, value) -> words.add("-Dbench.%s=%s".formatted(name, value)));
        words.addAll(List.of("-cp", classPath(), "io.todochat.bench.TasksBench"));
        return words;
    }

    private Map<String, String> options() {
        var inside = place.inside("bench");
        return Map.of(
                "store", or(stores, quick ? "sqlite" : "sqlite,postgresql"),
                "persons", or(persons, quick ? "1,8" : "1,8,32"),
                "sizes", or(sizes, quick ? "10,1000" : "10,1000,10000"),
                "seconds", seconds == null ? (quick ? "3" : "6") : seconds.toString(),
                "root", Place.root().toString(),
                "folder", inside.folder().toString(),
                "port-base", Integer.toString(inside.base()));
    }

    private static String or(String wished, String usual) {
        return wished == null ? usual : wished;
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

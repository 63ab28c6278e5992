package io.todochat.cell.command;

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
        return new BenchProcess(place).run("TasksBench", options());
    }

    private Map<String, String> options() {
        return Map.of(
                "store", or(stores, quick ? "sqlite" : "sqlite,postgresql"),
                "persons", or(persons, quick ? "1,8" : "1,8,32"),
                "sizes", or(sizes, quick ? "10,1000" : "10,1000,10000"),
                "seconds", seconds == null ? (quick ? "3" : "6") : seconds.toString());
    }

    private static String or(String wished, String usual) {
        return wished == null ? usual : wished;
    }
}

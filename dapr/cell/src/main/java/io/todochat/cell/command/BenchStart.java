package io.todochat.cell.command;

import io.todochat.cell.Cell;
import io.todochat.cell.CellException;
import io.todochat.cell.ProcessStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "start",
        description = "From ./todo up to ready, and the memory of all processes: the median of some runs.",
        mixinStandardHelpOptions = true)
final class BenchStart implements Callable<Integer> {

    @Mixin
    private Place place;

    @Option(names = "--runs", defaultValue = "3", description = "How many runs count (default: 3), after a first one.")
    private int runs;

    @Spec
    private CommandSpec spec;

    /** One start. */
    private record Run(double seconds, double megabytes) {}

    @Override
    public Integer call() {
        if (place.cell().status().stream().anyMatch(process -> process.pid().isPresent())) {
            throw new CellException("todochat runs and would disturb: ./todo down first");
        }
        var cell = place.inside("bench").cell();
        cell.reset();
        line("run", "ready", "memory");
        line("without data", run(cell));
        var measured = new ArrayList<Run>();
        for (int i = 1; i <= runs; i++) {
            measured.add(run(cell));
            line(Integer.toString(i), measured.getLast());
        }
        line("median", new Run(median(measured, Run::seconds), median(measured, Run::megabytes)));
        cell.reset();
        return 0;
    }

    /** Through the script, as people start it. */
    private Run run(Cell cell) {
        var words = new ArrayList<>(List.of(Place.root().resolve("todo").toString(), "up"));
        words.addAll(place.inside("bench").words());
        var begin = System.nanoTime();
        if (Foreground.runSilently(words, Map.of()) != 0) {
            throw new CellException("it did not start, there is nothing to measure");
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        var bytes = cell.status().stream().mapToLong(ProcessStatus::memory).sum();
        cell.stop();
        return new Run(seconds, bytes / (double) (1 << 20));
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
        var sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private void line(String name, Run run) {
        line(name, "%.1f s".formatted(run.seconds()), "%.0f MB".formatted(run.megabytes()));
    }

    private void line(String name, String ready, String memory) {
        var out = spec.commandLine().getOut();
        out.printf("%-14s %8s %9s%n", name, ready, memory);
        out.flush();
    }
}

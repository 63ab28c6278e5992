package io.todochat.cell.command;

import io.todochat.cell.language.IntentsBench;
import io.todochat.cell.language.SafetyBench;
import io.todochat.cell.language.TimesBench;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "language",
        description =
                "How well sentences are understood, how safely and how fast, from files of labelled ones: a JSON object a line.",
        mixinStandardHelpOptions = true)
final class BenchLanguage implements Callable<Integer> {

    @Option(names = "--dates", paramLabel = "FILE", description = "text, ref, exp: the days or moments that are right")
    private Path dates;

    @Option(names = "--recurrence", paramLabel = "FILE", description = "text, ref, exp: the parts of the rule")
    private Path recurrence;

    @Option(names = "--negatives", paramLabel = "FILE", description = "text, ref: sentences without any time")
    private Path negatives;

    @Option(names = "--intents", paramLabel = "FILE", description = "text, intent: what it is taken for elsewhere")
    private Path intents;

    @Option(names = "--show", description = "Print each sentence that was misread.")
    private boolean show;

    @Spec
    private CommandSpec spec;

    private List<Path> files() {
        return Stream.of(dates, recurrence, negatives, intents)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Integer call() {
        var bench = new TimesBench(spec.commandLine().getOut(), show);
        if (dates != null) {
            bench.dates(dates);
        }
        if (recurrence != null) {
            bench.recurrences(recurrence);
        }
        if (negatives != null) {
            bench.negatives(negatives);
        }
        if (intents != null) {
            new IntentsBench(spec.commandLine().getOut(), show).intents(intents);
        }
        bench.speed();
        new SafetyBench(spec.commandLine().getOut(), show).texts(files());
        spec.commandLine().getOut().flush();
        return 0;
    }
}

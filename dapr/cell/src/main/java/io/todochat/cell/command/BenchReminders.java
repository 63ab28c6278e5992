package io.todochat.cell.command;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "reminders",
        description = "How late 1,000 reminders of 100 persons are on their open pages, next to bare jobs.",
        mixinStandardHelpOptions = true)
final class BenchReminders implements Callable<Integer> {

    @Mixin
    private Place place;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "3", description = "At one instant (default: 3).")
    private int runs;

    @Option(names = "--quick", description = "Only at one instant: under two minutes with one run.")
    private boolean quick;

    @Override
    public Integer call() {
        var options = Map.of("runs", Integer.toString(runs), "quick", Boolean.toString(quick));
        return new BenchProcess(place).run("RemindersBench", options);
    }
}

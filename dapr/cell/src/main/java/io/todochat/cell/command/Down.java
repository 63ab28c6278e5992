package io.todochat.cell.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "down", description = "Stop whatever runs; the data stays.", mixinStandardHelpOptions = true)
final class Down implements Callable<Integer> {

    @Mixin
    private Place place;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var stopped = place.cell(out).stop();
        out.println(stopped.isEmpty() ? "Nothing was running." : "todochat is stopped; its data is kept.");
        out.flush();
        return 0;
    }
}

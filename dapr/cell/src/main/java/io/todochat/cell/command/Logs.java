package io.todochat.cell.command;

import io.todochat.cell.CellException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "logs", description = "Show what the processes wrote last.", mixinStandardHelpOptions = true)
final class Logs implements Callable<Integer> {

    @Mixin
    private Place place;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "One process (default: all of them).")
    private String name;

    @Option(names = "-f", description = "Go on with what they write from now on, until Ctrl-C.")
    private boolean follow;

    @Option(
            names = "-n",
            paramLabel = "LINES",
            defaultValue = "30",
            description = "How many lines of each (default: 30).")
    private int lines;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var followed = followed();
        followed.forEach(log -> log.last(lines));
        if (follow) {
            follow(followed);
        }
        return 0;
    }

    private static void follow(List<FollowedLog> logs) throws IOException {
        try {
            while (true) {
                Thread.sleep(200);
                for (var log : logs) {
                    log.more();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // Ctrl-C is how one leaves
        }
    }

    private List<FollowedLog> followed() throws IOException {
        var cell = place.cell();
        var names = name == null ? cell.names() : List.of(name);
        var logs = new ArrayList<FollowedLog>();
        for (var each : names) {
            var file = cell.process(each).log();
            if (Files.exists(file)) {
                logs.add(new FollowedLog(
                        name == null ? each : "", file, spec.commandLine().getOut()));
            }
        }
        if (logs.isEmpty()) {
            throw new CellException("there are no logs yet: nothing was started");
        }
        return logs;
    }
}

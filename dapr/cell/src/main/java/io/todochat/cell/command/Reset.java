package io.todochat.cell.command;

import io.todochat.cell.CellException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "reset", description = "Stop everything and forget all data.", mixinStandardHelpOptions = true)
final class Reset implements Callable<Integer> {

    @Mixin
    private Place place;

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        if (!yes && !agreed()) {
            throw new CellException("nothing was changed");
        }
        place.cell(out).reset();
        out.println("todochat is stopped and has forgotten everything.");
        out.flush();
        return 0;
    }

    private boolean agreed() throws IOException {
        var out = spec.commandLine().getOut();
        out.print("This stops todochat and deletes all tasks, events and reminders in %s. Type yes: "
                .formatted(place.folder()));
        out.flush();
        return "yes".equals(new BufferedReader(new InputStreamReader(System.in)).readLine());
    }
}

package io.todochat.cell.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "token",
        description = "Print a token, good for a day, that makes its bearer that user.",
        mixinStandardHelpOptions = true)
final class Token implements Callable<Integer> {

    @Mixin
    private Place place;

    @Parameters(paramLabel = "USER", description = "Any name.")
    private String user;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        out.println(place.cell().token(user));
        out.flush();
        return 0;
    }
}

package io.todochat.cell.command;

import io.todochat.cell.CellException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The root of all commands. Whatever goes wrong is one line on the error stream and exit code 1; wrong usage is 2. */
@Command(
        name = "todo",
        description = "todochat on this machine, with all its real parts",
        mixinStandardHelpOptions = true,
        version = "todochat 1.0.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Up.class,
            Down.class,
            Status.class,
            Logs.class,
            Test.class,
            Dev.class,
            Token.class,
            Reset.class,
            Occurrences.class,
            Interpret.class,
            Bench.class
        })
public final class Todo {

    private Todo() {}

    /** Runs one command and ends this process with its exit code. */
    public static void main(String[] words) {
        var interruption = Interruption.ofThisThread();
        var code = commandLine().execute(words);
        interruption.over();
        System.exit(code);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Todo())
                .setParameterExceptionHandler((e, _) -> {
                    var line = e.getCommandLine();
                    var help = "see ./%s --help".formatted(line.getCommandSpec().qualifiedName());
                    tell(line, "%s; %s".formatted(e.getMessage().lines().collect(Collectors.joining(" ")), help));
                    return line.getCommandSpec().exitCodeOnInvalidInput();
                })
                .setExecutionExceptionHandler((e, line, _) -> {
                    tell(line, message(e));
                    return line.getCommandSpec().exitCodeOnExecutionException();
                });
    }

    private static void tell(CommandLine line, String what) {
        line.getErr().println(line.getColorScheme().errorText("todo: " + what));
    }

    private static String message(Exception e) {
        return switch (e) {
            case CellException known -> known.getMessage();
            case UncheckedIOException io -> io.getCause().toString();
            default -> e.toString();
        };
    }
}

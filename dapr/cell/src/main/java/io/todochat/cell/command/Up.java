package io.todochat.cell.command;

import io.todochat.cell.Cell;
import io.todochat.cell.Service;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "up",
        description = "Start everything, or what has died, and say how to talk to it.",
        mixinStandardHelpOptions = true)
final class Up implements Callable<Integer> {

    @Mixin
    private Place place;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var begin = System.nanoTime();
        out.println("todochat starts");
        out.flush();
        var cell = place.cell(out);
        var started = cell.start();
        out.println(outcome(cell, started, (System.nanoTime() - begin) / 1e9));
        if (Boolean.getBoolean("todo.rebuilt") && started.size() < cell.names().size()) {
            out.println("What ran before is the former build: ./todo down and up again takes the new one.");
        }
        out.println(welcome(cell));
        out.flush();
        return 0;
    }

    private static String outcome(Cell cell, List<String> started, double seconds) {
        if (started.isEmpty()) {
            return "It runs already.";
        }
        return started.size() == cell.names().size()
                ? "It is ready after %.1f s.".formatted(seconds)
                : "It runs again after %.1f s; these had died: %s.".formatted(seconds, String.join(", ", started));
    }

    private static String welcome(Cell cell) {
        return """

                  chat, tasks     %1$s/api/v1
                  notifications   %2$s/api/v1/notifications
                  audit trail     %3$s/api/v1/audit

                Say something:

                  curl -s %1$s/api/v1/chat \\
                    -H "Authorization: Bearer $(./todo token ann)" \\
                    -H 'Content-Type: application/json' \\
                    -d '{"text": "add water the plants every day !high #home"}'

                ./todo status shows the processes, ./todo down stops them.""".formatted(cell.url(Service.TASK), cell.url(Service.NOTIFICATION), cell.url(Service.AUDIT));
    }
}

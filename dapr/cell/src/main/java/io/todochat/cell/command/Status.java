package io.todochat.cell.command;

import io.todochat.cell.ProcessStatus;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "status",
        description = "Show every process: health, memory, where it is.",
        mixinStandardHelpOptions = true)
final class Status implements Callable<Integer> {

    private static final String ROW = "%-21s %7s  %-5s  %-9s %8s  %s%n";

    @Mixin
    private Place place;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var processes = place.cell().status();
        var out = spec.commandLine().getOut();
        if (json) {
            var array = Json.createArrayBuilder();
            processes.forEach(process -> array.add(toJson(process)));
            out.println(array.build());
        } else {
            out.print(table(processes));
        }
        out.flush();
        return 0;
    }

    private static JsonObject toJson(ProcessStatus process) {
        var object = Json.createObjectBuilder().add("name", process.name());
        process.pid().ifPresentOrElse(pid -> object.add("pid", pid), () -> object.addNull("pid"));
        return object.add("port", process.port())
                .add("url", process.url())
                .add("health", health(process))
                .add("memory", process.memory())
                .build();
    }

    static String table(List<ProcessStatus> processes) {
        var text = new StringBuilder(ROW.formatted("NAME", "PID", "PORT", "HEALTH", "MEMORY", "URL"));
        for (var process : processes) {
            var pid = process.pid().isPresent() ? Long.toString(process.pid().getAsLong()) : "-";
            text.append(ROW.formatted(
                    process.name(), pid, process.port(), health(process), megabytes(process.memory()), process.url()));
        }
        var memory = processes.stream().mapToLong(ProcessStatus::memory).sum();
        return text.append(ROW.formatted("all", "", "", "", megabytes(memory), ""))
                .toString()
                .replaceAll(" +\n", "\n");
    }

    private static String health(ProcessStatus process) {
        return process.health().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String megabytes(long bytes) {
        return bytes == 0 ? "-" : (bytes >> 20) + " MB";
    }
}

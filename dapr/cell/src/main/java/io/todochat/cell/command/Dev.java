package io.todochat.cell.command;

import io.todochat.cell.CellException;
import io.todochat.cell.Service;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "dev",
        description =
                "Run one service in Liberty's dev mode: what is edited is taken up at once. The rest runs as usual.",
        mixinStandardHelpOptions = true)
final class Dev implements Callable<Integer> {

    @Mixin
    private Place place;

    @Parameters(paramLabel = "SERVICE", description = "Such as task-service.")
    private String name;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var service = Service.called(name)
                .orElseThrow(
                        () -> new CellException("there is no service called %s, only %s".formatted(name, services())));
        var out = spec.commandLine().getOut();
        var cell = place.cell(out);
        out.println("the rest of todochat starts");
        out.flush();
        cell.startWithout(service);
        var words = List.of("mvn", "-pl", name, "-am", "liberty:dev");
        var environment = new HashMap<>(cell.environment(service));
        environment.put("FILES_WATCHED", "polled");
        var code = Foreground.run(words, environment);
        out.println("The rest still runs; ./todo up starts %s as usual.".formatted(name));
        out.flush();
        return code;
    }

    private static String services() {
        return Arrays.stream(Service.values()).map(Service::appId).collect(Collectors.joining(", "));
    }
}

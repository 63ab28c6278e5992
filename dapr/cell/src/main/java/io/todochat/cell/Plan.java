package io.todochat.cell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a cell is to consist of.
 *
 * @param settings environment variables for all its services
 * @param model that task-service asks
 * @param progress is told what happens
 */
record Plan(
        Site site,
        List<Replica> replicas,
        Map<String, String> settings,
        Optional<Model> model,
        Consumer<String> progress) {

    static Plan in(Path directory) {
        var folder = directory.toAbsolutePath().normalize();
        var base = RunningPorts.of(folder).orElse(Ports.USUAL);
        return new Plan(
                new Site(folder, project(), new Ports(base)),
                Replica.firsts(List.of(Service.values())),
                Map.of(),
                Optional.empty(),
                _ -> {});
    }

    /** Maven runs tests in their module's folder, people call from anywhere in the project. */
    private static Path project() {
        var here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("dapr/components")))
                .findFirst()
                .orElse(here);
    }

    Plan portBase(int base) {
        var running = RunningPorts.of(site.directory());
        if (running.isPresent() && running.getAsInt() != base) {
            throw new CellException("it runs on port base %d; stop it first (todo down)".formatted(running.getAsInt()));
        }
        return new Plan(
                new Site(site.directory(), site.root(), site.components(), new Ports(base)),
                replicas,
                settings,
                model,
                progress);
    }

    Plan from(Path root) {
        var other = new Site(site.directory(), root.toAbsolutePath().normalize(), site.ports());
        return new Plan(other, replicas, settings, model, progress);
    }

    Plan components(Path folder) {
        var other =
                new Site(site.directory(), site.root(), folder.toAbsolutePath().normalize(), site.ports());
        return new Plan(other, replicas, settings, model, progress);
    }

    Plan with(List<Service> chosen) {
        return new Plan(site, Replica.firsts(chosen), settings, model, progress);
    }

    /** With one more replica of a service, unless that is there. */
    Plan twice(Service service) {
        var second = new Replica(service, 2);
        var all = Stream.concat(replicas.stream(), Stream.of(second)).distinct().toList();
        return new Plan(site, all, settings, model, progress);
    }

    Plan setting(String name, String value) {
        var more = new HashMap<>(settings);
        more.put(name, value);
        return new Plan(site, replicas, Map.copyOf(more), model, progress);
    }

    Plan asking(Model other) {
        return new Plan(site, replicas, settings, Optional.of(other), progress);
    }

    /** The model, for the service that asks it. */
    Optional<Model> modelOf(Service service) {
        return model.filter(_ -> service == Service.TASK);
    }

    Plan reporting(Consumer<String> listener) {
        return new Plan(site, replicas, settings, model, listener);
    }

    Secrets secrets() {
        return Secrets.in(site.secrets());
    }
}

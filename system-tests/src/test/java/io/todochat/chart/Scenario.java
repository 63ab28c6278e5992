package io.todochat.chart;

import io.todochat.components.Components;
import io.todochat.components.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** An install: a file of values, and a cluster that knows all extensions that the chart can use. */
record Scenario(Path values) {

    static final Scenario MINIKUBE = new Scenario(Helm.CHART.resolve("values-minikube.yaml"));
    /** Everything that can be switched on, at once. */
    static final Scenario EVERYTHING = new Scenario(
            Path.of("src/test/resources/io/todochat/chart/everything.yaml").toAbsolutePath());

    static final List<String> EXTENSIONS = List.of(
            "--api-versions", "monitoring.coreos.com/v1",
            "--api-versions", "keda.sh/v1alpha1",
            "--api-versions", "gateway.networking.k8s.io/v1");

    private static final Map<Scenario, String> RENDERED = new ConcurrentHashMap<>();

    /** The chart's own files of values, and those of the tests. */
    static Stream<Scenario> all() {
        return Stream.of(Helm.CHART, EVERYTHING.values.getParent()).flatMap(Scenario::in);
    }

    /** Where nobody may make up anything. */
    static Stream<Scenario> production() {
        return all().filter(scenario -> !scenario.equals(MINIKUBE));
    }

    private static Stream<Scenario> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !folder.equals(Helm.CHART)
                            || file.getFileName().toString().startsWith("values-"))
                    .sorted()
                    .map(Scenario::new)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String yaml() {
        return RENDERED.computeIfAbsent(this, Scenario::render);
    }

    String render() {
        var answer = Helm.template(Stream.concat(EXTENSIONS.stream(), Stream.of("--values", values.toString()))
                .toList());
        if (!answer.succeeded()) {
            throw new AssertionError("%s cannot be rendered: %s".formatted(this, answer.errors()));
        }
        return answer.output();
    }

    Stream<Tree> manifests() {
        return Tree.documents(yaml()).stream();
    }

    Stream<Tree> manifests(String kind) {
        return manifests().filter(manifest -> kind.equals(manifest.at("kind").text()));
    }

    Components components() {
        return new Components(manifests().toList());
    }

    @Override
    public String toString() {
        return values.getFileName().toString();
    }
}

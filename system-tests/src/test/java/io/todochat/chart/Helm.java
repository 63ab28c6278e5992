package io.todochat.chart;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The real Helm, away from every cluster and from whatever the user has set up. */
final class Helm {

    static final Path CHART = Path.of("../helm-chart").toAbsolutePath().normalize();

    private static final Path HOME = Path.of("target", "helm").toAbsolutePath();
    private static final Map<String, String> ALONE = Map.of(
            "KUBECONFIG", "/dev/null",
            "HELM_CACHE_HOME", HOME.resolve("cache").toString(),
            "HELM_CONFIG_HOME", HOME.resolve("config").toString(),
            "HELM_DATA_HOME", HOME.resolve("data").toString());

    private Helm() {}

    static Answer run(String... words) {
        var program = GoModules.program("helm").toString();
        return Answer.of(
                CHART,
                ALONE,
                Stream.concat(Stream.of(program), Stream.of(words)).toList());
    }

    /** What would be installed, the parts of {@code helm test} included. */
    static Answer template(List<String> more) {
        var words = Stream.of("template", "todo", CHART.toString(), "--namespace", "todo");
        return run(Stream.concat(words, more.stream()).toArray(String[]::new));
    }
}

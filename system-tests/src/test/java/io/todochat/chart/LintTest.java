package io.todochat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.components.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Helm's own check of the chart. */
class LintTest {

    static Stream<Scenario> scenarios() {
        return Scenario.all();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void helmFindsNothingToSay(Scenario scenario) {
        var answer = Helm.run(
                "lint",
                Helm.CHART.toString(),
                "--strict",
                "--quiet",
                "--values",
                scenario.values().toString());

        assertThat(answer.succeeded()).as(answer.text()).isTrue();
    }

    @Test
    void theDefaultsAloneSayWhatMustBeGiven() {
        var answer = Helm.run("lint", Helm.CHART.toString());

        assertThat(answer.succeeded()).isFalse();
        assertThat(answer.text())
                .contains("/kafka/brokers", "/postgresql/existingSecret", "/redis/host", "/auth/existingSecret");
    }

    @Test
    void itInstallsTheImagesOfThisVersion() throws IOException {
        var chart = Tree.documents(Files.readString(Helm.CHART.resolve("Chart.yaml")))
                .getFirst();
        var project = Files.readString(Helm.CHART.resolveSibling("pom.xml"));

        assertThat(project)
                .contains("<artifactId>todochat</artifactId>\n  <version>%s</version>"
                        .formatted(chart.at("appVersion").text()));
    }
}

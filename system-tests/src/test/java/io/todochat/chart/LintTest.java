package io.todochat.chart;

import static org.assertj.core.api.Assertions.assertThat;

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
}

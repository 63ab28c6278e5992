package io.todochat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Helm says after an install. */
class NotesTest {

    static Stream<Scenario> scenarios() {
        return Scenario.all();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theNextThreeCommandsAreNamed(Scenario scenario) {
        var lines = notes(scenario).lines().toList();

        for (var number = 1; number <= 3; number++) {
            var step = number + ". ";
            var start = lines.indexOf(lines.stream()
                    .filter(line -> line.startsWith(step))
                    .findFirst()
                    .orElse(""));
            assertThat(start).as(step).isNotNegative();
            assertThat(lines.get(start + 1).strip()).matches("(kubectl|helm|curl|TOKEN=\\$\\(kubectl) .*");
        }
    }

    private static String notes(Scenario scenario) {
        var answer = Helm.run(
                "install",
                "todo",
                Helm.CHART.toString(),
                "--namespace",
                "todo",
                "--dry-run=client",
                "--output",
                "json",
                "--values",
                scenario.values().toString());
        assertThat(answer.succeeded()).as(answer.text()).isTrue();
        try (var reader = Json.createReader(new StringReader(answer.output()))) {
            return reader.readObject().getJsonObject("info").getString("notes");
        }
    }
}

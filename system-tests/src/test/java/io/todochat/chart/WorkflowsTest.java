package io.todochat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pipelines, as actionlint reads them. */
class WorkflowsTest {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void actionlintFindsNothingToSay() {
        assertThat(PROJECT.resolve(".github/workflows")).isDirectory();

        // What else is installed must not decide what is found.
        var answer = Answer.of(
                PROJECT,
                Map.of(),
                List.of(GoModules.program("actionlint").toString(), "-shellcheck=", "-pyflakes=", "-no-color"));

        assertThat(answer.succeeded()).as(answer.text()).isTrue();
    }
}

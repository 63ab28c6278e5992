package io.todochat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.Topics;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The job that creates topics makes those that the services speak of. */
class TopicsTest {

    private static final Pattern NAMES = Pattern.compile("for topic in (.*); do");
    private static final Pattern PARTITIONS = Pattern.compile("--partitions (\\d+)");

    static Stream<Scenario> scenarios() {
        return Stream.of(Scenario.MINIKUBE, Scenario.EVERYTHING);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void itMakesAllOfThemWithAsManyPartitionsAsTheLocalBroker(Scenario scenario) {
        var script = script(scenario);

        assertThat(List.of(found(NAMES, script).split(" "))).containsExactlyInAnyOrderElementsOf(Topics.ALL);
        assertThat(found(PARTITIONS, script)).isEqualTo(String.valueOf(Topics.PARTITIONS));
    }

    private static String script(Scenario scenario) {
        return scenario.manifests("Job")
                .flatMap(job -> job.at("spec", "template", "spec", "containers").items())
                .map(container ->
                        container.at("command").text() + container.at("args").text())
                .filter(script -> script.contains("kafka-topics.sh"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no job creates topics"));
    }

    private static String found(Pattern pattern, String script) {
        var matcher = pattern.matcher(script);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }
}

package io.todochat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.components.Tree;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the chart makes of each file of values is what Kubernetes and its extensions accept. */
class ManifestsTest {

    private static final String NAME = "app.kubernetes.io/name";
    private static final String INSTANCE = "app.kubernetes.io/instance";

    static Stream<Scenario> scenarios() {
        return Scenario.all();
    }

    static Stream<Scenario> production() {
        return Scenario.production();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyFieldIsOneThatIsKnown(Scenario scenario) throws IOException {
        var answer = Kubeconform.check(scenario.toString(), scenario.yaml());

        assertThat(answer.succeeded()).as(answer.text()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void noTwoObjectsShareAName(Scenario scenario) {
        assertThat(scenario.manifests()
                        .map(manifest -> manifest.at("apiVersion").text() + " " + title(manifest)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyObjectHasTheRecommendedLabels(Scenario scenario) {
        assertThat(scenario.manifests())
                .isNotEmpty()
                .allSatisfy(
                        manifest -> assertThat(manifest.at("metadata", "labels").keys())
                                .as(title(manifest))
                                .contains(
                                        NAME,
                                        INSTANCE,
                                        "app.kubernetes.io/version",
                                        "app.kubernetes.io/part-of",
                                        "app.kubernetes.io/managed-by",
                                        "helm.sh/chart"));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatSelectsPodsNeverChangesWithAVersion(Scenario scenario) {
        var workloads = Stream.of("Deployment", "StatefulSet").flatMap(scenario::manifests);

        assertThat(workloads).isNotEmpty().allSatisfy(workload -> {
            var selector = workload.at("spec", "selector", "matchLabels");
            var labels = workload.at("spec", "template", "metadata", "labels");
            assertThat(selector.keys()).as(title(workload)).containsExactlyInAnyOrder(NAME, INSTANCE);
            assertThat(selector.keys())
                    .allSatisfy(key -> assertThat(labels.at(key)).isEqualTo(selector.at(key)));
        });
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyServiceFindsPodsAndTheirPorts(Scenario scenario) {
        var workloads = Stream.of("Deployment", "StatefulSet")
                .flatMap(scenario::manifests)
                .toList();

        assertThat(scenario.manifests("Service"))
                .isNotEmpty()
                .allSatisfy(service -> assertThat(workloads)
                        .as(title(service))
                        .filteredOn(workload -> workload.at("spec", "selector", "matchLabels")
                                .value()
                                .equals(service.at("spec", "selector").value()))
                        .hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("production")
    void theSameValuesMakeTheSameBytes(Scenario scenario) {
        assertThat(scenario.render()).isEqualTo(scenario.yaml());
    }

    static String title(Tree manifest) {
        return manifest.at("kind").text() + " "
                + manifest.at("metadata", "name").text();
    }
}

package io.todochat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.components.Tree;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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
    void everyServiceFindsPodsThatHaveItsPorts(Scenario scenario) {
        assertThat(scenario.manifests("Service")).isNotEmpty().allSatisfy(service -> {
            var selector = new Tree(
                    Map.of("matchLabels", service.at("spec", "selector").value()));
            var pods = Pod.of(scenario).filter(pod -> pod.isSelectedBy(selector));
            assertThat(pods)
                    .as(title(service))
                    .singleElement()
                    .satisfies(pod -> assertThat(service.at("spec", "ports")
                                    .items()
                                    .map(port -> port.at("targetPort").text()))
                            .isSubsetOf(ports(pod)));
        });
    }

    /** By name or number, and where its sidecar shows metrics. */
    private static List<String> ports(Pod pod) {
        var own = pod.containers()
                .flatMap(container -> container.at("ports").items())
                .flatMap(port -> Stream.of(port.at("name"), port.at("containerPort")))
                .map(Tree::text);
        return Stream.concat(own, pod.hasSidecar() ? Stream.of("9090") : Stream.empty())
                .toList();
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

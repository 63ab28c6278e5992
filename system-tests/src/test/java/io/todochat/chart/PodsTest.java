package io.todochat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.components.Tree;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pod fits a namespace with restricted Pod Security, and says what it needs and how it is. */
class PodsTest {

    static Stream<Scenario> scenarios() {
        return Scenario.all();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void podsRunAsSomebodyWithoutPowers(Scenario scenario) {
        assertThat(Pod.of(scenario)).isNotEmpty().allSatisfy(pod -> {
            var security = pod.spec().at("securityContext");
            assertThat(security.at("runAsNonRoot").value()).isEqualTo(true);
            assertThat((Integer) security.at("runAsUser").value()).isPositive();
            assertThat(security.at("seccompProfile", "type").text()).isEqualTo("RuntimeDefault");
            assertThat(List.of("hostNetwork", "hostPID", "hostIPC"))
                    .noneMatch(key -> pod.spec().at(key).exists());
            assertThat(pod.spec().at("volumes").items())
                    .noneMatch(volume -> volume.at("hostPath").exists());
        });
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void containersCannotBecomeMoreThanTheyAre(Scenario scenario) {
        assertThat(containers(scenario)).isNotEmpty().allSatisfy(container -> {
            var security = container.at("securityContext");
            assertThat(security.at("allowPrivilegeEscalation").value()).isEqualTo(false);
            assertThat(security.at("readOnlyRootFilesystem").value()).isEqualTo(true);
            assertThat(security.at("capabilities", "drop").words()).containsExactly("ALL");
            assertThat(security.keys())
                    .containsOnly("allowPrivilegeEscalation", "readOnlyRootFilesystem", "capabilities");
            assertThat(security.at("capabilities").keys()).containsExactly("drop");
        });
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void nobodyGetsATokenForTheApiServerUnasked(Scenario scenario) {
        assertThat(Pod.of(scenario))
                .allSatisfy(pod -> assertThat(
                                pod.spec().at("automountServiceAccountToken").value())
                        .isEqualTo(false));
        assertThat(scenario.manifests("ServiceAccount"))
                .allSatisfy(account -> assertThat(
                                account.at("automountServiceAccountToken").value())
                        .isEqualTo(false));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyServiceIsAnAccountOfItsOwn(Scenario scenario) {
        assertThat(sidecarPods(scenario)
                        .map(pod -> pod.spec().at("serviceAccountName").text()))
                .hasSize(4)
                .doesNotHaveDuplicates()
                .isSubsetOf(scenario.manifests("ServiceAccount")
                        .map(account -> account.at("metadata", "name").text())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void imagesHaveATagOrADigest(Scenario scenario) {
        assertThat(containers(scenario).map(container -> container.at("image").text()))
                .allMatch(image -> image.matches(".+(@sha256:[0-9a-f]{64}|:[^:/@]+)"))
                .noneMatch(image -> image.endsWith(":latest"));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void memoryIsAskedForAndLimitedToTheSame(Scenario scenario) {
        assertThat(containers(scenario)).allSatisfy(container -> {
            var resources = container.at("resources");
            assertThat(resources.at("requests").keys()).contains("cpu", "memory");
            assertThat(resources.at("limits", "memory")).isEqualTo(resources.at("requests", "memory"));
        });
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatServesIsProbed(Scenario scenario) {
        assertThat(Pod.of(scenario).filter(Pod::serves))
                .allSatisfy(pod -> assertThat(pod.spec().at("containers").items())
                        .allSatisfy(
                                container -> assertThat(container.keys()).contains("readinessProbe", "livenessProbe")));
        assertThat(sidecarPods(scenario)).allSatisfy(pod -> {
            var container = pod.spec().at("containers").items().findFirst().orElseThrow();
            assertThat(Stream.of("startupProbe", "readinessProbe", "livenessProbe")
                            .map(probe -> container.at(probe, "httpGet", "path").text()))
                    .containsExactly("/health/started", "/health/ready", "/health/live");
        });
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void sidecarsAreLimitedAsWell(Scenario scenario) {
        assertThat(sidecarPods(scenario))
                .allSatisfy(pod -> assertThat(pod.annotations().keys())
                        .contains(
                                "dapr.io/sidecar-cpu-request",
                                "dapr.io/sidecar-memory-request",
                                "dapr.io/sidecar-memory-limit"));
    }

    private static Stream<Pod> sidecarPods(Scenario scenario) {
        return Pod.of(scenario).filter(Pod::hasSidecar);
    }

    private static Stream<Tree> containers(Scenario scenario) {
        return Pod.of(scenario).flatMap(Pod::containers);
    }
}

package io.todochat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.Service;
import io.todochat.cell.SidecarFlags;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sidecars treat their services in a cluster as they do on one machine. */
class SidecarsTest {

    static Stream<Scenario> scenarios() {
        return Scenario.all();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyServiceHasOneWithTheFlagsOfTheLocalOne(Scenario scenario) {
        assertThat(Service.values()).allSatisfy(service -> {
            var annotations = pod(scenario, service).annotations();
            SidecarFlags.of(service)
                    .forEach((flag, value) -> assertThat(annotations
                                    .at("dapr.io/" + flag.replaceFirst("^dapr-", ""))
                                    .value())
                            .as(flag)
                            .isEqualTo(value));
        });
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void itFindsItsServiceAndItsConfiguration(Scenario scenario) {
        var configurations = scenario.manifests("Configuration")
                .map(configuration -> configuration.at("metadata", "name").text())
                .toList();

        assertThat(Service.values()).allSatisfy(service -> {
            var pod = pod(scenario, service);
            var container = pod.spec().at("containers").items().findFirst().orElseThrow();
            assertThat(container.at("name").text()).isEqualTo(service.appId());
            assertThat(container
                            .at("ports")
                            .items()
                            .map(port -> port.at("containerPort").text()))
                    .contains(pod.annotations().at("dapr.io/app-port").text());
            assertThat(configurations)
                    .contains(pod.annotations().at("dapr.io/config").text());
        });
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void bothKnowEachOtherByTheSameTokens(Scenario scenario) {
        assertThat(Service.values()).allSatisfy(service -> {
            var pod = pod(scenario, service);
            assertThat(secret(pod, "DAPR_API_TOKEN"))
                    .isEqualTo(pod.annotations().at("dapr.io/api-token-secret").text());
            assertThat(secret(pod, "APP_API_TOKEN"))
                    .isEqualTo(pod.annotations().at("dapr.io/app-token-secret").text());
        });
    }

    private static Pod pod(Scenario scenario, Service service) {
        return Pod.of(scenario)
                .filter(pod -> pod.annotations().at("dapr.io/app-id").text().equals(service.appId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no pod is " + service.appId()));
    }

    /** The Secret that a service's environment variable is from. */
    private static String secret(Pod pod, String variable) {
        return pod.containers()
                .flatMap(container -> container.at("env").items())
                .filter(setting -> setting.at("name").text().equals(variable))
                .map(setting -> setting.at("valueFrom", "secretKeyRef", "name").text())
                .findFirst()
                .orElseThrow();
    }
}

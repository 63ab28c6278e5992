package io.todochat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.components.Tree;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing flows but what is named, and what is needed is named. */
class NetworkPoliciesTest {

    static Stream<Scenario> scenarios() {
        return Scenario.all().filter(scenario -> policies(scenario).findAny().isPresent());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyPodIsUnderOneThatNamesNothing(Scenario scenario) {
        var denial = policies(scenario)
                .filter(policy -> policy.at("policyTypes").words().equals(List.of("Ingress", "Egress")))
                .filter(policy ->
                        !policy.at("ingress").exists() && !policy.at("egress").exists())
                .map(policy -> policy.at("podSelector"))
                .toList();

        assertThat(denial).isNotEmpty();
        assertThat(Pod.of(scenario)).allMatch(pod -> denial.stream().anyMatch(pod::isSelectedBy));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void podsMayReachWhatTheyWaitFor(Scenario scenario) {
        var stores = Pod.of(scenario)
                .filter(pod -> pod.title().startsWith("StatefulSet "))
                .toList();

        assertThat(Pod.of(scenario)).allSatisfy(pod -> {
            var waits = pod.spec().at("initContainers").items().toList().toString();
            assertThat(stores)
                    .filteredOn(store -> waits.contains(store.title().replace("StatefulSet ", "") + "/"))
                    .allSatisfy(store -> {
                        assertThat(allowed(scenario, pod, "egress", "to", store))
                                .isTrue();
                        assertThat(allowed(scenario, store, "ingress", "from", pod))
                                .isTrue();
                    });
        });
    }

    private static boolean allowed(Scenario scenario, Pod pod, String direction, String side, Pod other) {
        return policies(scenario)
                .filter(policy -> pod.isSelectedBy(policy.at("podSelector")))
                .flatMap(policy -> policy.at(direction).items())
                .flatMap(rule -> rule.at(side).items())
                .map(peer -> peer.at("podSelector"))
                .anyMatch(selector -> selector.exists() && other.isSelectedBy(selector));
    }

    private static Stream<Tree> policies(Scenario scenario) {
        return scenario.manifests("NetworkPolicy").map(policy -> policy.at("spec"));
    }
}

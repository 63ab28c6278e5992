package io.todochat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.components.Components;
import io.todochat.components.Components.Component;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In a cluster sidecars are told the same as on one machine, but for where things are. */
class AgreementTest {

    private static final Components LOCAL = Components.local();

    /** Kinds of stores that stand for the local ones in a cluster. */
    private static final Map<String, String> TYPES = Map.of(
            "tasks", "state.postgresql",
            "inbox", "state.postgresql",
            "audit", "state.postgresql",
            "conversations", "state.redis",
            "secrets", "secretstores.kubernetes");

    static Stream<Scenario> scenarios() {
        return Scenario.all();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void componentsHaveTheSameNamesTypesAndReaders(Scenario scenario) {
        var isAsked = scenario.equals(Scenario.EVERYTHING);
        var model = isAsked ? Components.ofLanguageModel().components() : Stream.<Component>empty();
        var wanted = Stream.concat(LOCAL.components(), model)
                .collect(Collectors.toMap(
                        Component::name,
                        component ->
                                List.of(TYPES.getOrDefault(component.name(), component.type()), component.scopes())));
        // Where an issuer publishes its keys, there is no secret to read.
        if (scenario.components()
                .components()
                .noneMatch(component -> component.name().equals("secrets"))) {
            wanted.remove("secrets");
            assertThat(scenario.yaml()).contains("MP_JWT_VERIFY_PUBLICKEY_LOCATION");
        }

        assertThat(scenario.components()
                        .components()
                        .collect(Collectors.toMap(
                                Component::name, component -> List.of(component.type(), component.scopes()))))
                .isEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatGoesOverTheBrokerIsSettledTheSameWay(Scenario scenario) {
        for (var name : List.of("pubsub", "broadcast")) {
            var here = LOCAL.component(name);
            var there = scenario.components().component(name);

            assertThat(there.topics("publishingScopes")).isEqualTo(here.topics("publishingScopes"));
            assertThat(there.topics("subscriptionScopes")).isEqualTo(here.topics("subscriptionScopes"));
            for (var setting : List.of("consumerGroup", "initialOffset", "sessionTimeout", "heartbeatInterval")) {
                assertThat(there.setting(setting)).as(setting).isEqualTo(here.setting(setting));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void subscriptionsAreTheSame(Scenario scenario) {
        assertThat(scenario.components().subscriptions())
                .containsExactlyInAnyOrderElementsOf(LOCAL.subscriptions().toList());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void resiliencyIsTheSame(Scenario scenario) {
        assertThat(scenario.components().resiliency()).isEqualTo(LOCAL.resiliency());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void storesRemoveWhatIsOver(Scenario scenario) {
        assertThat(scenario.components().components())
                .filteredOn(component -> component.type().equals("state.postgresql"))
                .hasSize(3)
                .allSatisfy(store -> assertThat(store.setting("cleanupInterval"))
                        .isEqualTo(LOCAL.component(store.name()).setting("cleanupInterval")));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void eachAppMayReadTheKeyThatVerifiesPeopleAndNoOtherSecret(Scenario scenario) {
        assertThat(scenario.components().configurations()).hasSize(4).allSatisfy(configuration -> {
            var scopes = configuration.at("spec", "secrets", "scopes").items().toList();
            assertThat(scopes).singleElement().satisfies(scope -> {
                assertThat(scope.at("storeName").text()).isEqualTo("secrets");
                assertThat(scope.at("defaultAccess").text()).isEqualTo("deny");
                assertThat(scope.at("allowedSecrets").words()).hasSize(1);
            });
        });
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyConfigurationKeepsTheFeaturesOfTheLocalOne(Scenario scenario) {
        var local = LOCAL.configurations().findFirst().orElseThrow().at("spec", "features");

        assertThat(scenario.components().configurations())
                .allSatisfy(configuration ->
                        assertThat(configuration.at("spec", "features")).isEqualTo(local));
    }
}

package io.todochat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.components.Tree;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Secrets are named, never said. */
class SecretsTest {

    /** Names of what is secret. Names of places, as in oidcTokenEndpoint and TODOCHAT_SECRETS, end in another word. */
    private static final String SECRET = "(?i).*(password|token|secret|credential|connectionstring|privatekey)";

    static Stream<Scenario> scenarios() {
        return Scenario.all();
    }

    static Stream<Scenario> production() {
        return Scenario.production();
    }

    @ParameterizedTest
    @MethodSource("production")
    void noSecretIsMade(Scenario scenario) {
        assertThat(scenario.manifests("Secret")).isEmpty();
    }

    @Test
    void minikubeMakesTheSecretsOfDevelopment() {
        assertThat(Scenario.MINIKUBE
                        .manifests("Secret")
                        .map(secret -> secret.at("metadata", "name").text()))
                .contains("todo-user-tokens", "todo-user-signing", "todo-task-service-api-token")
                .hasSize(12);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void noEnvironmentVariableHasASecretsValue(Scenario scenario) {
        var variables = Pod.of(scenario)
                .flatMap(Pod::containers)
                .flatMap(container -> container.at("env").items());

        assertThat(valuesOf(variables)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void noComponentHasASecretsValue(Scenario scenario) {
        var settings = scenario.manifests("Component")
                .flatMap(component -> component.at("spec", "metadata").items());

        assertThat(valuesOf(settings)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void noConfigMapHasAPassword(Scenario scenario) {
        assertThat(scenario.manifests("ConfigMap").flatMap(map -> map.at("data").all()))
                .noneMatch(text -> text.text().matches("(?is).*(password|requirepass|secret)\\s*[=: ]\\s*\\S.*"));
    }

    /** The names among them that sound like a secret, and carry a value. */
    private static Stream<String> valuesOf(Stream<Tree> settings) {
        return settings.filter(setting -> setting.at("value").exists())
                .map(setting -> setting.at("name").text())
                .filter(name -> name.matches(SECRET));
    }
}

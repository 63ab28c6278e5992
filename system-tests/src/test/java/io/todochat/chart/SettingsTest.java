package io.todochat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.Service;
import io.todochat.components.Tree;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Values that services read as settings come to those that read them, under the names they know. */
class SettingsTest {

    private static final List<String> OF_TASKS = List.of("TODOCHAT_TASKS_TRASH_DAYS", "TODOCHAT_TASKS_RESTORED");

    @Test
    void tasksAreKeptAndCountedAsTheValuesSay() {
        assertThat(settings(Scenario.EVERYTHING, Service.TASK))
                .containsEntry("TODOCHAT_TASKS_TRASH_DAYS", "7")
                .containsEntry("TODOCHAT_TASKS_RESTORED", "2026-11-24");
    }

    @Test
    void withoutARestoreNothingIsSaidOfOne() {
        assertThat(settings(Scenario.MINIKUBE, Service.TASK))
                .containsEntry("TODOCHAT_TASKS_TRASH_DAYS", "30")
                .doesNotContainKey("TODOCHAT_TASKS_RESTORED");
    }

    @Test
    void onlyTaskServiceIsToldOfTasks() {
        assertThat(Stream.of(Service.values()).filter(service -> service != Service.TASK))
                .allSatisfy(service -> assertThat(settings(Scenario.EVERYTHING, service))
                        .doesNotContainKeys(OF_TASKS.toArray(String[]::new)));
    }

    @Test
    void everyServiceKnowsHowManyRequestsAPersonMaySend() {
        assertThat(Service.values()).allSatisfy(service -> {
            assertThat(settings(Scenario.MINIKUBE, service))
                    .containsEntry("TODOCHAT_HTTP_REQUESTS_PER_MINUTE", "60000");
            assertThat(settings(Scenario.EVERYTHING, service))
                    .containsEntry("TODOCHAT_HTTP_REQUESTS_PER_MINUTE", "6000000");
        });
    }

    @Test
    void aLanguageModelIsAskedOnlyWhereTheValuesSaySoAndOnlyByTaskService() {
        assertThat(settings(Scenario.EVERYTHING, Service.TASK))
                .containsEntry("TODOCHAT_MODEL_COMPONENT", "language-model")
                .containsEntry("TODOCHAT_MODEL_LIMIT", "PT3S");
        assertThat(settings(Scenario.MINIKUBE, Service.TASK)).doesNotContainKey("TODOCHAT_MODEL_COMPONENT");
        assertThat(settings(Scenario.EVERYTHING, Service.AUDIT)).doesNotContainKey("TODOCHAT_MODEL_COMPONENT");
    }

    @Test
    void theLanguageModelsKeyComesFromItsSecret() {
        var settings = Scenario.EVERYTHING
                .manifests("Component")
                .filter(component -> component.at("metadata", "name").text().equals("language-model"))
                .flatMap(component -> component.at("spec", "metadata").items())
                .collect(Collectors.toMap(SettingsTest::name, setting -> setting));

        assertThat(settings.get("key").at("secretKeyRef")).isEqualTo(new Tree(Map.of("name", "model", "key", "key")));
        assertThat(settings.get("endpoint").at("value").text()).isEqualTo("https://models.example.com:8443/v1");
        assertThat(settings.get("model").at("value").text()).isEqualTo("small");
    }

    private static Map<String, String> settings(Scenario scenario, Service service) {
        return Pod.of(scenario)
                .flatMap(Pod::containers)
                .filter(container -> container.at("name").text().equals(service.appId()))
                .flatMap(container -> container.at("env").items())
                .filter(setting -> setting.at("value").exists())
                .collect(Collectors.toMap(
                        SettingsTest::name, setting -> setting.at("value").text()));
    }

    private static String name(Tree setting) {
        return setting.at("name").text();
    }
}

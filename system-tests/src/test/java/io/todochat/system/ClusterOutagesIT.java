package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.Service;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that was acknowledged is lost or done twice, whatever happens to the pods while people write. */
@Tag("cluster")
class ClusterOutagesIT {

    private static final Path CHART = Path.of("..", "helm-chart");
    private static final List<Service> SERVICES = List.of(Service.values());
    private static final int SOME = 20;

    private final ClusterSystem cluster = new ClusterSystem();
    private final Kubectl kubectl = cluster.kubectl();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "task-service",
                "recurrence-service",
                "notification-service",
                "audit-service",
                "kafka",
                "redis",
                "postgres"
            })
    void whenAPodIsKilledNothingIsLost(String app) {
        during(app + " killed", () -> {
            var killed = cluster.podsOf(app).getFirst().getJsonObject("metadata");
            kubectl.run("delete", "pod", killed.getString("name"), "--grace-period=0", "--force");
            Waiting.until(() -> cluster.podsOf(app), pods -> isBack(pods, killed.getString("uid")));
        });
    }

    @Test
    void overAnUpgradeToTwoReplicasOfEveryServiceAndBackNothingIsLost() {
        during("helm upgrade to two replicas", () -> upgrade(2));
        during("two replicas of each", () -> {});
        during("helm upgrade back to one", () -> upgrade(1));
    }

    /** Rolls every pod of the services, whether their number changes or not. */
    private void upgrade(int replicas) {
        var mark = UUID.randomUUID().toString();
        var words = new ArrayList<>(List.of("upgrade", ClusterSystem.release(), CHART.toString()));
        words.addAll(List.of("--reuse-values", "--wait", "--timeout=10m"));
        for (var service : List.of("task", "recurrence", "notification", "audit")) {
            words.add("--set=services.%s.replicas=%d".formatted(service, replicas));
            words.add("--set-string=services.%s.podAnnotations.mark=%s".formatted(service, mark));
        }
        kubectl.helm(words.toArray(String[]::new));
        assertThat(SERVICES)
                .allSatisfy(service -> assertThat(cluster.podsOf(service.appId()))
                        .hasSize(replicas)
                        .allMatch(pod -> pod.getJsonObject("metadata")
                                .getJsonObject("annotations")
                                .getString("mark")
                                .equals(mark)));
    }

    @Test
    void overARestartOfEveryServiceNothingIsLost() {
        var deployments = SERVICES.stream()
                .map(service -> "deployment/" + ClusterSystem.named(service.appId()))
                .toList();
        during("rollout restart", () -> {
            kubectl.run(Stream.concat(Stream.of("rollout", "restart"), deployments.stream())
                    .toArray(String[]::new));
            deployments.forEach(deployment -> kubectl.run("rollout", "status", deployment, "--timeout=10m"));
        });
    }

    private void during(String what, Runnable event) {
        try (var load = Load.begin()) {
            load.untilEverybodyWroteMore(SOME);
            var begin = Instant.now();
            event.run();
            var end = Instant.now();
            load.untilEverybodyWroteMore(SOME);
            load.endAndAssertNothingIsMissing();
            Figures.note("%s: over after %d s, %d requests acknowledged, %d refused"
                    .formatted(what, Duration.between(begin, end).toSeconds(), load.written(), load.refused()));
        }
    }

    private static boolean isBack(List<JsonObject> pods, String killed) {
        return !pods.isEmpty()
                && pods.stream()
                        .noneMatch(pod ->
                                pod.getJsonObject("metadata").getString("uid").equals(killed))
                && pods.stream().allMatch(ClusterOutagesIT::isReady);
    }

    private static boolean isReady(JsonObject pod) {
        var conditions = pod.getJsonObject("status").getOrDefault("conditions", JsonValue.EMPTY_JSON_ARRAY);
        return conditions.asJsonArray().getValuesAs(JsonObject.class).stream()
                .anyMatch(condition -> condition.getString("type").equals("Ready")
                        && condition.getString("status").equals("True"));
    }
}

package io.todochat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.components.Tree;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is switched on but unknown to the cluster is left out, and the rest is installed. */
class ExtensionsTest {

    private static final List<String> GROUPS =
            List.of("monitoring.coreos.com/v1", "keda.sh/v1alpha1", "gateway.networking.k8s.io/v1");

    @Test
    void aClusterThatKnowsThemGetsThem() {
        assertThat(Scenario.EVERYTHING.manifests().map(ExtensionsTest::type)).containsAll(GROUPS);
    }

    @Test
    void aClusterThatDoesNotGetsAllTheRest() {
        var answer =
                Helm.template(List.of("--values", Scenario.EVERYTHING.values().toString()));
        var known = Scenario.EVERYTHING
                .manifests()
                .filter(manifest -> !GROUPS.contains(type(manifest)))
                .map(ManifestsTest::title);

        assertThat(answer.succeeded()).as(answer.errors()).isTrue();
        assertThat(Tree.documents(answer.output()).stream().map(ManifestsTest::title))
                .containsExactlyInAnyOrderElementsOf(known.toList());
    }

    @Test
    void nothingIsScaledByTwo() {
        var targets = Stream.of("HorizontalPodAutoscaler", "ScaledObject")
                .flatMap(Scenario.EVERYTHING::manifests)
                .map(scaler -> scaler.at("spec", "scaleTargetRef", "name").text())
                .toList();

        assertThat(targets).hasSize(4).doesNotHaveDuplicates();
        assertThat(Scenario.EVERYTHING.manifests("Deployment"))
                .filteredOn(deployment ->
                        targets.contains(deployment.at("metadata", "name").text()))
                .hasSize(4)
                .noneMatch(deployment -> deployment.at("spec", "replicas").exists());
    }

    @Test
    void moreAtLeastThanAtMostIsRefused() {
        var answer = Helm.template(List.of(
                "--values", Scenario.EVERYTHING.values().toString(), "--set", "autoscaling.task.minReplicas=9"));

        assertThat(answer.succeeded()).isFalse();
        assertThat(answer.errors()).contains("autoscaling.task: minReplicas is more than maxReplicas");
    }

    @Test
    void consumersAreScaledByTheLagOfTheirOwnGroup() {
        var subscriptions = Scenario.EVERYTHING.components().subscriptions().toList();
        var triggers = Scenario.EVERYTHING
                .manifests("ScaledObject")
                .flatMap(scaled -> scaled.at("spec", "triggers").items())
                .map(trigger -> trigger.at("metadata"));

        // Dapr's consumer group is the app-id.
        assertThat(triggers)
                .hasSize(3)
                .allSatisfy(trigger -> assertThat(subscriptions).anySatisfy(subscription -> {
                    assertThat(subscription.pubsub()).isEqualTo("pubsub");
                    assertThat(subscription.scopes())
                            .containsExactly(trigger.at("consumerGroup").text());
                    assertThat(subscription.topic())
                            .isEqualTo(trigger.at("topic").text());
                }));
    }

    private static String type(Tree manifest) {
        return manifest.at("apiVersion").text();
    }
}

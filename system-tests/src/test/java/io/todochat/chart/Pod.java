package io.todochat.chart;

import io.todochat.components.Tree;
import java.util.stream.Stream;

/** A pod that the chart makes, or the template of some. */
record Pod(String title, Tree metadata, Tree spec) {

    static Stream<Pod> of(Scenario scenario) {
        return scenario.manifests().flatMap(Pod::of);
    }

    private static Stream<Pod> of(Tree manifest) {
        var title = ManifestsTest.title(manifest);
        return switch (manifest.at("kind").text()) {
            case "Pod" -> Stream.of(new Pod(title, manifest.at("metadata"), manifest.at("spec")));
            case "CronJob" -> of(title, manifest.at("spec", "jobTemplate", "spec", "template"));
            case "Deployment", "StatefulSet", "DaemonSet", "Job" -> of(title, manifest.at("spec", "template"));
            default -> Stream.empty();
        };
    }

    private static Stream<Pod> of(String title, Tree template) {
        return Stream.of(new Pod(title, template.at("metadata"), template.at("spec")));
    }

    Tree annotations() {
        return metadata.at("annotations");
    }

    boolean isSelectedBy(Tree selector) {
        var labels = selector.at("matchLabels");
        return labels.keys().stream().allMatch(key -> labels.at(key).equals(metadata.at("labels", key)));
    }

    Stream<Tree> containers() {
        return Stream.of("initContainers", "containers")
                .flatMap(kind -> spec.at(kind).items());
    }

    /** It stays until somebody ends it. */
    boolean serves() {
        return title.startsWith("Deployment") || title.startsWith("StatefulSet");
    }

    /** Dapr puts a sidecar in. */
    boolean hasSidecar() {
        return annotations().at("dapr.io/enabled").text().equals("true");
    }

    @Override
    public String toString() {
        return title;
    }
}

package io.todochat.components;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What sidecars are told: the folder of components, or what the chart makes of it. */
public record Components(List<Tree> documents) {

    public record Component(String name, String type, List<String> scopes, Map<String, String> settings) {

        /** Nothing stands for what comes from an environment variable or a secret. */
        public String setting(String key) {
            return settings.get(key);
        }

        /** What a setting of the form {@code app=topic,topic;app=} allows each app. */
        public Map<String, Set<String>> topics(String key) {
            return Arrays.stream(setting(key).split(";"))
                    .map(entry -> entry.split("=", 2))
                    .collect(Collectors.toMap(entry -> entry[0], entry -> words(entry[1])));
        }

        private static Set<String> words(String list) {
            return Arrays.stream(list.split(","))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toSet());
        }
    }

    public record Subscription(
            String pubsub, String topic, Optional<String> deadLetterTopic, Tree routes, List<String> scopes) {}

    /** Those of a system on one machine. */
    public static Components local() {
        return in(Path.of("../dapr/components"));
    }

    /** What it has more where a language model is named. */
    public static Components ofLanguageModel() {
        return in(Path.of("../dapr/components/language-model"));
    }

    private static Components in(Path folder) {
        try (var files = Files.list(folder)) {
            return new Components(files.filter(file -> file.toString().endsWith(".yaml"))
                    .flatMap(Components::documents)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Tree> documents(Path file) {
        try {
            return Tree.documents(Files.readString(file)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Stream<Component> components() {
        return of("Component")
                .map(document -> new Component(
                        document.at("metadata", "name").text(),
                        document.at("spec", "type").text(),
                        document.at("scopes").words(),
                        document.at("spec", "metadata")
                                .items()
                                .collect(Collectors.toMap(
                                        item -> item.at("name").text(),
                                        item -> item.at("value").text()))));
    }

    public Component component(String name) {
        return components()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no component " + name));
    }

    public Stream<Subscription> subscriptions() {
        return of("Subscription").map(document -> {
            var spec = document.at("spec");
            return new Subscription(
                    spec.at("pubsubname").text(),
                    spec.at("topic").text(),
                    Optional.of(spec.at("deadLetterTopic")).filter(Tree::exists).map(Tree::text),
                    spec.at("routes"),
                    document.at("scopes").words());
        });
    }

    /** One for all services on one machine, one for each in a cluster. */
    public Stream<Tree> configurations() {
        return of("Configuration");
    }

    public Tree resiliency() {
        return of("Resiliency").findFirst().orElseThrow().at("spec");
    }

    private Stream<Tree> of(String kind) {
        return documents.stream()
                .filter(document -> kind.equals(document.at("kind").value()));
    }
}

package io.todochat.cell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** All documents in the folder of components. */
record Components(List<Map<String, Object>> documents) {

    record Component(String name, String type, List<String> scopes, Map<String, String> settings) {

        String setting(String key) {
            return settings.get(key);
        }

        /** What a setting of the form {@code app=topic,topic;app=} allows each app. */
        Map<String, Set<String>> topics(String key) {
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

    record Subscription(String pubsub, String topic, Optional<String> deadLetterTopic, List<String> scopes) {}

    static Components read() {
        try (var files = Files.list(Path.of("../components"))) {
            var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            return new Components(files.filter(file -> file.toString().endsWith(".yaml"))
                    .flatMap(file -> documents(yaml, file))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Map<String, Object>> documents(Yaml yaml, Path file) {
        try {
            var documents = new ArrayList<Map<String, Object>>();
            yaml.loadAll(Files.readString(file)).forEach(document -> documents.add(map(document)));
            return documents.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Component> components() {
        return of("Component").map(document -> {
            var spec = map(document.get("spec"));
            var settings = new HashMap<String, String>();
            list(spec.get("metadata")).stream()
                    .map(Components::map)
                    .forEach(item -> settings.put(text(item.get("name")), String.valueOf(item.get("value"))));
            return new Component(name(document), text(spec.get("type")), strings(document.get("scopes")), settings);
        });
    }

    Component component(String name) {
        return components()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Stream<Subscription> subscriptions() {
        return of("Subscription").map(document -> {
            var spec = map(document.get("spec"));
            var dead = Optional.ofNullable(spec.get("deadLetterTopic")).map(Components::text);
            return new Subscription(
                    text(spec.get("pubsubname")), text(spec.get("topic")), dead, strings(document.get("scopes")));
        });
    }

    List<String> allowedSecrets() {
        var spec = map(of("Configuration").findFirst().orElseThrow().get("spec"));
        var scope = map(list(map(spec.get("secrets")).get("scopes")).getFirst());
        return strings(scope.get("allowedSecrets"));
    }

    Set<String> resilientComponents() {
        var spec = map(of("Resiliency").findFirst().orElseThrow().get("spec"));
        return map(map(spec.get("targets")).get("components")).keySet();
    }

    private Stream<Map<String, Object>> of(String kind) {
        return documents.stream().filter(document -> kind.equals(document.get("kind")));
    }

    private static String name(Map<String, Object> document) {
        return text(map(document.get("metadata")).get("name"));
    }

    private static Map<String, Object> map(Object value) {
        var map = new HashMap<String, Object>();
        ((Map<?, ?>) value).forEach((key, item) -> map.put(text(key), item));
        return map;
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }

    private static List<String> strings(Object value) {
        return list(value).stream().map(Components::text).toList();
    }

    private static String text(Object value) {
        return (String) value;
    }
}

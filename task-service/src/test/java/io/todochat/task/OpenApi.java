package io.todochat.task;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The document that is served at {@code /openapi}, as it was written. */
record OpenApi(Map<String, Object> document) {

    private static final String PROBLEM = "urn:todochat:problem:";

    static OpenApi read() {
        return new OpenApi(new Yaml().load(OpenApi.class.getResourceAsStream("/META-INF/openapi.yaml")));
    }

    List<Operation> operations() {
        return map(document.get("paths")).entrySet().stream()
                .flatMap(path -> map(path.getValue()).keySet().stream()
                        .filter(method -> !method.equals("parameters"))
                        .map(method -> new Operation(this, path.getKey(), method)))
                .toList();
    }

    /** What is referred to, as {@code schemas/Task}. */
    Set<String> references() {
        return texts(document)
                .filter(text -> text.startsWith("#/components/"))
                .map(text -> text.substring("#/components/".length()))
                .collect(toCollection(TreeSet::new));
    }

    /** What can be referred to; security is asked for by name. */
    Set<String> components() {
        return map(document.get("components")).entrySet().stream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .flatMap(kind -> map(kind.getValue()).keySet().stream().map(name -> kind.getKey() + "/" + name))
                .collect(toCollection(TreeSet::new));
    }

    /** The last parts of the types of all problems. */
    Set<String> kinds() {
        return texts(document)
                .filter(text -> text.startsWith(PROBLEM))
                .map(text -> text.substring(PROBLEM.length()))
                .collect(toSet());
    }

    /** The names of the members of an object. */
    Set<String> members(String schema) {
        return map(schema(schema).get("properties")).keySet();
    }

    /** The words that a member of an object can be. */
    List<?> words(String schema, String member, String inner) {
        var properties =
                map(map(map(schema(schema).get("properties")).get(member)).get("properties"));
        return list(map(properties.get(inner)).get("enum"));
    }

    private Map<String, Object> schema(String name) {
        return map(map(map(document.get("components")).get("schemas")).get(name));
    }

    private static Stream<String> texts(Object node) {
        return switch (node) {
            case Map<?, ?> map -> map.values().stream().flatMap(OpenApi::texts);
            case List<?> list -> list.stream().flatMap(OpenApi::texts);
            case String text -> Stream.of(text);
            case null, default -> Stream.empty();
        };
    }

    private Map<String, Object> resolved(Object node) {
        var reference = (String) map(node).get("$ref");
        if (reference == null) {
            return map(node);
        }
        var parts = reference.split("/");
        return map(map(map(document.get("components")).get(parts[2])).get(parts[3]));
    }

    @SuppressWarnings("unchecked") // YAML has no other kind of map here
    private static Map<String, Object> map(Object node) {
        return node == null ? Map.of() : (Map<String, Object>) node;
    }

    private static List<?> list(Object node) {
        return node == null ? List.of() : (List<?>) node;
    }

    /** One method of one path. */
    record Operation(OpenApi api, String path, String method) {

        /** As {@code GET /api/v1/tasks}. */
        String route() {
            return method.toUpperCase(Locale.ROOT) + " " + path;
        }

        String text(String member) {
            return (String) content().get(member);
        }

        Set<String> statuses() {
            return map(content().get("responses")).keySet();
        }

        Set<String> consumed() {
            return map(map(content().get("requestBody")).get("content")).keySet();
        }

        boolean isOfOneThing() {
            return path.contains("{") && !method.equals("put");
        }

        /** The names of those that stand there. */
        Set<String> parameters(String... places) {
            return Stream.concat(
                            list(api.path(path).get("parameters")).stream(),
                            list(content().get("parameters")).stream())
                    .map(api::resolved)
                    .filter(parameter -> List.of(places).contains((String) parameter.get("in")))
                    .map(parameter -> (String) parameter.get("name"))
                    .collect(toSet());
        }

        private Map<String, Object> content() {
            return map(api.path(path).get(method));
        }
    }

    private Map<String, Object> path(String path) {
        return map(map(document.get("paths")).get(path));
    }
}

package io.todochat.chart;

import io.todochat.components.Tree;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Kubernetes' own kinds, of those group versions that a chart like ours can use. */
record BuiltInKinds(Map<String, Object> definitions) {

    private static final List<String> DOCUMENTS = List.of(
            "api__v1",
            "apis__apps__v1",
            "apis__autoscaling__v2",
            "apis__batch__v1",
            "apis__networking.k8s.io__v1",
            "apis__policy__v1",
            "apis__rbac.authorization.k8s.io__v1");

    static Stream<Schemas.Kind> of(Path kubernetes) {
        var enums = new KubernetesEnums(kubernetes);
        return DOCUMENTS.stream()
                .map(document -> kubernetes.resolve("api/openapi-spec/v3/" + document + "_openapi.json"))
                .map(file -> Schemas.read(file).getFirst().at("components", "schemas"))
                .flatMap(schemas -> kinds(schemas, enums));
    }

    private static Stream<Schemas.Kind> kinds(Tree schemas, KubernetesEnums enums) {
        var strict = new LinkedHashMap<String, Object>();
        schemas.keys().forEach(name -> {
            strict.put(name, StrictSchema.of(schemas.at(name).value()));
            enums.of(name).forEach((field, words) -> restrict(strict.get(name), field, words));
        });
        var definitions = new BuiltInKinds(strict);
        return schemas.keys().stream()
                .flatMap(name -> schemas.at(name, "x-kubernetes-group-version-kind")
                        .items()
                        .map(kind -> new Schemas.Kind(
                                kind.at("group").text(),
                                kind.at("version").text(),
                                kind.at("kind").text(),
                                definitions.schema(name))));
    }

    @SuppressWarnings("unchecked")
    private static void restrict(Object definition, String field, List<String> words) {
        var schema = (Map<String, Object>)
                new Tree(definition).at("properties", field).value();
        schema.put("enum", words);
    }

    /** One definition, with all that it refers to. */
    private Map<String, Object> schema(String name) {
        var reached = new LinkedHashMap<String, Object>();
        var next = new ArrayDeque<>(List.of(name));
        while (!next.isEmpty()) {
            var reference = next.pop();
            if (reached.putIfAbsent(reference, definitions.get(reference)) == null) {
                references(definitions.get(reference)).forEach(next::push);
            }
        }
        return Map.of("$ref", StrictSchema.HERE + name, "definitions", reached);
    }

    private static Stream<String> references(Object schema) {
        return new Tree(schema)
                .all()
                .flatMap(place -> place.value() instanceof String text ? Stream.of(text) : Stream.empty())
                .filter(text -> text.startsWith(StrictSchema.HERE))
                .map(text -> text.substring(StrictSchema.HERE.length()));
    }
}

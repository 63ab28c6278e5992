package io.todochat.chart;

import io.todochat.components.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The kinds of custom resource definitions. */
final class ExtensionKinds {

    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> TEXTS = Map.of("type", "object", "additionalProperties", TEXT);

    /** Definitions leave it to Kubernetes what metadata is. */
    private static final Map<String, Object> METADATA = Map.of(
            "type",
            "object",
            "properties",
            Map.of("name", TEXT, "namespace", TEXT, "labels", TEXTS, "annotations", TEXTS),
            "required",
            List.of("name"),
            "additionalProperties",
            false);

    private ExtensionKinds() {}

    static Stream<Schemas.Kind> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .flatMap(file -> Schemas.read(file).stream())
                    .filter(document -> document.at("kind").text().equals("CustomResourceDefinition"))
                    .flatMap(ExtensionKinds::versions)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Schemas.Kind> versions(Tree definition) {
        var spec = definition.at("spec");
        return spec.at("versions")
                .items()
                .map(version -> new Schemas.Kind(
                        spec.at("group").text(),
                        version.at("name").text(),
                        spec.at("names", "kind").text(),
                        schema(version.at("schema", "openAPIV3Schema").value())));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> schema(Object published) {
        var schema = (Map<String, Object>) StrictSchema.of(published);
        ((Map<String, Object>) schema.get("properties")).put("metadata", METADATA);
        return schema;
    }
}

package io.todochat.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** A schema of Kubernetes' own kind as a JSON schema that refuses every field it does not name. */
final class StrictSchema {

    /** Where definitions stand in Kubernetes' documents, and where in ours. */
    static final String THERE = "#/components/schemas/";

    static final String HERE = "#/definitions/";

    private static final Set<String> DROPPED = Set.of("description", "default", "example", "format", "nullable");
    private static final Set<String> MAPS = Set.of("properties", "patternProperties");
    private static final Set<String> CHOICES = Set.of("allOf", "anyOf", "oneOf", "not");

    private StrictSchema() {}

    static Object of(Object schema) {
        return closed(schema, true);
    }

    /** Parts of a choice name some fields only: what they stand in is closed, they are not. */
    private static Object closed(Object schema, boolean close) {
        return switch (schema) {
            case Map<?, ?> map -> closed(map, close);
            case List<?> list -> list.stream().map(item -> closed(item, close)).toList();
            case String text -> text.replace(THERE, HERE);
            default -> schema;
        };
    }

    private static Map<String, Object> closed(Map<?, ?> schema, boolean close) {
        var strict = new LinkedHashMap<String, Object>();
        each(schema, (key, value) -> {
            if (MAPS.contains(key)) {
                var fields = new LinkedHashMap<String, Object>();
                each((Map<?, ?>) value, (name, field) -> fields.put(name, closed(field, close)));
                strict.put(key, fields);
            } else if (key.equals("enum") || key.equals("required") || key.equals("pattern")) {
                strict.put(key, value);
            } else if (!DROPPED.contains(key) && !key.startsWith("x-")) {
                strict.put(key, closed(value, close && !CHOICES.contains(key)));
            }
        });
        if (Boolean.TRUE.equals(schema.get("nullable"))) {
            strict.computeIfPresent("type", (_, type) -> List.of(type, "null"));
        }
        var open = Boolean.TRUE.equals(schema.get("x-kubernetes-preserve-unknown-fields"));
        if (close && !open && schema.containsKey("properties")) {
            strict.putIfAbsent("additionalProperties", false);
        }
        return strict;
    }

    private static void each(Map<?, ?> map, BiConsumer<String, Object> reader) {
        map.forEach((key, value) -> reader.accept((String) key, value));
    }
}

package io.todochat.task.model.entity;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as the plain values that {@link io.todochat.language.Heard} takes. */
final class Plain {

    private static final int MOST_DIGITS = 9;

    private Plain() {}

    static Map<String, Object> of(JsonObject object) {
        var members = new LinkedHashMap<String, Object>();
        object.forEach((name, value) -> members.put(name, of(value)));
        return members;
    }

    private static Object of(JsonValue value) {
        return switch (value) {
            case JsonObject object -> of(object);
            case JsonArray array -> list(array);
            case JsonString string -> string.getString();
            case JsonNumber number -> number(number);
            default -> value == JsonValue.NULL ? null : value == JsonValue.TRUE;
        };
    }

    private static List<Object> list(JsonArray array) {
        return array.stream()
                .filter(value -> value != JsonValue.NULL)
                .map(Plain::of)
                .toList();
    }

    /** Never cut down to a small one that would mean something. */
    private static Number number(JsonNumber number) {
        var exact = number.bigDecimalValue();
        return exact.scale() == 0 && exact.precision() <= MOST_DIGITS
                ? (Number) exact.intValue()
                : (Number) exact.doubleValue();
    }
}

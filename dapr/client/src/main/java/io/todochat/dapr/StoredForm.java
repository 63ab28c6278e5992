package io.todochat.dapr;

import jakarta.json.JsonException;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;

/**
 * The stored form of a document that is neither head nor page. It carries a format version as those do; what was written
 * before there was one is read as format 1.
 */
public record StoredForm(Jsonb jsonb) {

    static final int FORMAT = 2;

    /** The text to store. */
    public String write(Object body) {
        return "{\"format\":" + FORMAT + ",\"body\":" + jsonb.toJson(body) + "}";
    }

    /**
     * Reads what this version or an earlier one wrote.
     *
     * @throws IllegalStateException if it is of a later version, or not as it was written
     */
    public <T> T read(String json, Class<T> type) {
        try {
            var stored = JsonText.members(json);
            var format = stored.get("format");
            if (format == null) {
                return jsonb.fromJson(json, type);
            }
            requireKnown(Integer.parseInt(format));
            return jsonb.fromJson(stored.get("body"), type);
        } catch (JsonException | JsonbException | NumberFormatException e) {
            // Nobody's request is to blame for it.
            throw new IllegalStateException("a stored document is not as it was written", e);
        }
    }

    static void requireKnown(int format) {
        if (format > FORMAT) {
            throw new IllegalStateException("a document of a later version; update this service");
        }
    }
}

package io.todochat.dapr;

import jakarta.json.JsonException;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The stored form of heads and pages. It carries a format version: a later service reads what an earlier one wrote, an
 * earlier one refuses a later format. Members that it does not know, in a format that it knows, it does not write again.
 */
final class DocumentForm<H, P> {

    private final Jsonb jsonb;
    private final Class<H> headType;
    private final Class<P> pageType;

    DocumentForm(Jsonb jsonb, Class<H> headType, Class<P> pageType) {
        this.jsonb = jsonb;
        this.headType = headType;
        this.pageType = pageType;
    }

    String write(Head<H> head) {
        return "{\"format\":" + StoredForm.FORMAT
                + ",\"revision\":" + head.revision()
                + ",\"commits\":" + jsonb.toJson(head.commits())
                + ",\"body\":" + jsonb.toJson(head.body()) + "}";
    }

    String writePage(P page) {
        return "{\"format\":" + StoredForm.FORMAT + ",\"body\":" + jsonb.toJson(page) + "}";
    }

    Head<H> head(String json) {
        return read(
                json,
                stored -> new Head<>(
                        Long.parseLong(stored.get("revision")),
                        List.of(jsonb.fromJson(stored.get("commits"), CommitEntry[].class)),
                        jsonb.fromJson(stored.get("body"), headType)));
    }

    /** The newest commit that a head tells of, without reading the rest. */
    CommitEntry newest(String json) {
        return read(
                json,
                stored ->
                        jsonb.fromJson(JsonText.elements(stored.get("commits")).getLast(), CommitEntry.class));
    }

    Snapshot.Page<P> page(String json) {
        return read(json, stored -> new Snapshot.Page<>(jsonb.fromJson(stored.get("body"), pageType), json.length()));
    }

    private static <T> T read(String json, Function<Map<String, String>, T> reading) {
        try {
            var stored = JsonText.members(json);
            StoredForm.requireKnown(Integer.parseInt(stored.get("format")));
            return reading.apply(stored);
        } catch (JsonException | JsonbException | NumberFormatException e) {
            // Nobody's request is to blame for it.
            throw new IllegalStateException("a stored document is not as it was written", e);
        }
    }
}

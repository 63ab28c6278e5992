package io.todochat.dapr;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import java.io.StringReader;

/** The stored form of heads and pages. It carries a format version, so that a later one can read it. */
final class DocumentForm<H, P> {

    private static final int FORMAT = 1;

    private final Jsonb jsonb;
    private final Class<H> headType;
    private final Class<P> pageType;

    DocumentForm(Jsonb jsonb, Class<H> headType, Class<P> pageType) {
        this.jsonb = jsonb;
        this.headType = headType;
        this.pageType = pageType;
    }

    String write(Head<H> head) {
        return "{\"format\":" + FORMAT
                + ",\"revision\":" + head.revision()
                + ",\"commits\":" + jsonb.toJson(head.commits())
                + ",\"body\":" + jsonb.toJson(head.body()) + "}";
    }

    String writePage(P page) {
        return "{\"format\":" + FORMAT + ",\"body\":" + jsonb.toJson(page) + "}";
    }

    Head<H> head(String json) {
        var stored = read(json);
        var commits = stored.getJsonArray("commits").stream()
                .map(entry -> jsonb.fromJson(entry.toString(), CommitEntry.class))
                .toList();
        return new Head<>(stored.getJsonNumber("revision").longValue(), commits, body(stored, headType));
    }

    Snapshot.Page<P> page(String json) {
        return new Snapshot.Page<>(body(read(json), pageType), json.length());
    }

    private <T> T body(JsonObject stored, Class<T> type) {
        return jsonb.fromJson(stored.getJsonObject("body").toString(), type);
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject stored = reader.readObject();
            if (stored.getInt("format") > FORMAT) {
                throw new IllegalStateException("a document of a later version; update this service");
            }
            return stored;
        } catch (JsonException e) {
            // Nobody's request is to blame for it.
            throw new IllegalStateException("a stored document is no JSON", e);
        }
    }
}

package io.todochat.task.model.entity;

import io.todochat.language.Heard;
import io.todochat.language.Phrase;
import io.todochat.language.Reading;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Optional;

/**
 * What a language model takes a message for. Nobody said it in these words: whoever acts on it says so.
 *
 * @param told an object of JSON, as the model told it
 */
public record Proposal(String told) {

    public static Proposal of(JsonObject told) {
        return new Proposal(told.toString());
    }

    /**
     * What our own grammar makes of it, the same every time; to be confirmed where it may do harm.
     *
     * @param phrase what was said, and when and where
     */
    public Optional<Reading> reading(Phrase phrase) {
        try (var reader = Json.createReader(new StringReader(told))) {
            return Heard.of(Plain.of(reader.readObject()), phrase);
        }
    }
}

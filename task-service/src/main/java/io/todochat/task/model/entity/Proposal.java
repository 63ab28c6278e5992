package io.todochat.task.model.entity;

import io.todochat.language.Reading;
import java.util.Objects;

/**
 * What a language model takes a message for. Nobody said it in these words: whoever acts on it says so.
 *
 * @param reading as our own grammar reads it, without spans and times; to be confirmed where it may do harm
 */
public record Proposal(Reading reading) {

    public Proposal {
        Objects.requireNonNull(reading);
    }
}

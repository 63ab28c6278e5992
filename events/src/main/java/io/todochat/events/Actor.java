package io.todochat.events;

import jakarta.json.bind.annotation.JsonbTypeAdapter;

/** Who did it: the person, the recurrence that carries a series on, a reminder that fired, or the passing of time. */
@JsonbTypeAdapter(Actor.Json.class)
public enum Actor {
    USER,
    RECURRENCE,
    REMINDER,
    SYSTEM;

    /** {@code user}, {@code recurrence}, {@code reminder}, {@code system}. */
    public static final class Json extends LowerCase<Actor> {
        public Json() {
            super(Actor.class);
        }
    }
}

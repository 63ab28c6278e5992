package io.todochat.events;

import jakarta.json.bind.annotation.JsonbTypeAdapter;

/** Who did it: the person, the recurrence that carries a series on, or a reminder that fired. */
@JsonbTypeAdapter(Actor.Json.class)
public enum Actor {
    USER,
    RECURRENCE,
    REMINDER;

    /** {@code user}, {@code recurrence}, {@code reminder}. */
    public static final class Json extends LowerCase<Actor> {
        public Json() {
            super(Actor.class);
        }
    }
}

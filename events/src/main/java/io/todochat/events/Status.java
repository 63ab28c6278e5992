package io.todochat.events;

import jakarta.json.bind.annotation.JsonbTypeAdapter;

/** Where a task stands. */
@JsonbTypeAdapter(Status.Json.class)
public enum Status {
    OPEN,
    DONE,
    CANCELLED;

    /** {@code open}, {@code done}, {@code cancelled}. */
    public static final class Json extends LowerCase<Status> {
        public Json() {
            super(Status.class);
        }
    }
}

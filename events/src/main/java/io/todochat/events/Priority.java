package io.todochat.events;

import jakarta.json.bind.annotation.JsonbTypeAdapter;

/** How much a task presses, from none to urgent; the natural order is that of urgency. */
@JsonbTypeAdapter(Priority.Json.class)
public enum Priority {
    NONE,
    LOW,
    MEDIUM,
    HIGH,
    URGENT;

    /** {@code none} to {@code urgent}. */
    public static final class Json extends LowerCase<Priority> {
        public Json() {
            super(Priority.class);
        }
    }
}

package io.todochat.language;

/** How much a task presses, from least to most. */
public enum Priority {
    NONE,
    LOW,
    MEDIUM,
    HIGH,
    URGENT
}

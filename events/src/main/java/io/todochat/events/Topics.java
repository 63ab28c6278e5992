package io.todochat.events;

/** Names of the topics; the YAML of the Dapr components uses the same, and a test compares them. */
public final class Topics {

    /** The life of tasks, gapless per person. */
    public static final String TASK_EVENTS = "task-events";

    /** Small updates for open screens. */
    public static final String TASK_UPDATES = "task-updates";

    /** Reminders whose instant has come. */
    public static final String REMINDERS = "reminders";

    private Topics() {}
}

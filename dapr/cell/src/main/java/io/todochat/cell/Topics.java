package io.todochat.cell;

import java.util.List;

/** Every topic of todochat: the broker makes none by itself. Tests compare them with the YAML of the components and the chart. */
public final class Topics {

    /** More than there will ever be replicas of one service. */
    public static final int PARTITIONS = 12;

    /** Their names. */
    public static final List<String> ALL = List.of(
            "task-events",
            "task-updates",
            "reminders",
            "task-events-dead-audit",
            "task-events-dead-recurrence",
            "reminders-dead-notification");

    private Topics() {}
}

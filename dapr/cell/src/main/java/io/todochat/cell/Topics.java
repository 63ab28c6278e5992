package io.todochat.cell;

import java.util.List;

/** Every topic of todochat: the broker makes none by itself. A test compares them with the YAML of the components. */
final class Topics {

    /** More than there will ever be replicas of one service. */
    static final int PARTITIONS = 12;

    static final List<String> ALL = List.of(
            "task-events",
            "task-updates",
            "reminders",
            "task-events-dead-audit",
            "task-events-dead-recurrence",
            "reminders-dead-notification");

    private Topics() {}
}

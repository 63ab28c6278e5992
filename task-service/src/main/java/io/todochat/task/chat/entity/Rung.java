package io.todochat.task.chat.entity;

import io.todochat.task.tasks.entity.Reminder;
import io.todochat.task.tasks.entity.Task;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Tasks whose reminders were announced. */
final class Rung {

    private Rung() {}

    /** The task whose reminder was announced last. */
    static Optional<Task> last(List<Task> open) {
        return open.stream()
                .filter(task -> when(task).isPresent())
                .max(Comparator.comparing(task -> when(task).orElseThrow()));
    }

    private static Optional<Instant> when(Task task) {
        return task.reminders().stream()
                .map(Reminder::fired)
                .filter(Objects::nonNull)
                .max(Instant::compareTo);
    }
}

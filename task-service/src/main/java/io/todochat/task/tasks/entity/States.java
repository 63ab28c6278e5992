package io.todochat.task.tasks.entity;

import io.todochat.events.TaskState;
import java.util.List;
import java.util.Optional;

/** Tasks as others see them. */
public final class States {

    private States() {}

    /** @param series of the task; empty where it does not repeat */
    public static TaskState of(Task task, Optional<Series> series) {
        return new TaskState(
                task.id(),
                task.title(),
                task.notes(),
                task.status(),
                task.priority(),
                task.tags().isEmpty() ? null : task.tags(),
                task.due(),
                task.zone(),
                reminders(task),
                series.map(found -> new TaskState.Repetition(found.rule(), found.monthEnd()))
                        .orElse(null),
                task.series(),
                task.slot(),
                task.created(),
                task.updated(),
                task.completed(),
                task.version());
    }

    private static List<TaskState.Reminder> reminders(Task task) {
        return task.reminders().isEmpty()
                ? null
                : task.reminders().stream()
                        .map(reminder -> new TaskState.Reminder(reminder.id(), reminder.at(), reminder.before()))
                        .toList();
    }
}

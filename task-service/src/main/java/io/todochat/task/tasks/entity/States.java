package io.todochat.task.tasks.entity;

import io.todochat.events.TaskState;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
                task.start(),
                each(task.checklist(), item -> new TaskState.Item(item.id(), item.title(), item.done())),
                each(
                        task.reminders(),
                        reminder -> new TaskState.Reminder(
                                reminder.id(), reminder.at(), reminder.before(), reminder.snoozed())),
                series.flatMap(found -> found.repetition(task))
                        .map(how -> new TaskState.Repetition(
                                how.rule(), how.monthEnd(), how.from(), how.rdates(), how.exdates()))
                        .orElse(null),
                task.series(),
                task.slot(),
                task.created(),
                task.updated(),
                task.completed(),
                task.deleted(),
                task.version());
    }

    private static <A, B> List<B> each(List<A> all, Function<A, B> form) {
        return all.isEmpty() ? null : all.stream().map(form).toList();
    }
}

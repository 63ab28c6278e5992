package io.todochat.task.tasks.entity;

import io.todochat.events.NextOccurrence;
import io.todochat.events.Status;
import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How series go on, and back. */
record SeriesBook(Changes changes) {

    /** A request counts once: only if it names the stored revision. So no repeat leads to a second open instance. */
    Optional<Rejected> openNext(NextOccurrence next) {
        var series = changes.series(next.series())
                .filter(found -> found.revision() == next.revision() && !found.open() && !found.ended());
        var last = series.flatMap(found -> changes.stored(found.lastTask()));
        if (last.isEmpty()) {
            return Optional.of(new Rejected(Reason.ALREADY_ANSWERED));
        }
        follow(series.get(), last.get(), next);
        return Optional.empty();
    }

    private void follow(Series series, Task last, NextOccurrence next) {
        if (next.slot() == null) {
            changes.put(series.end());
            return;
        }
        var task = instance(series, last, next);
        changes.put(task);
        changes.about(task.number());
        changes.put(series.opened(next.slot(), task.number(), next.missed()));
    }

    /** What the person wrote is carried over; what was done about it is not. Absolute reminders have had their time. */
    private Task instance(Series series, Task last, NextOccurrence next) {
        var parts = new TaskParts(changes.nextNumber(), changes.now());
        parts.title = last.title();
        parts.notes = last.notes();
        parts.priority = last.priority();
        parts.tags = last.tags();
        parts.due = next.due();
        parts.zone = next.due().contains("T") ? Optional.ofNullable(last.zone()).orElse(series.zone()) : null;
        parts.checklist = last.checklist().stream()
                .map(item -> new ChecklistItem(item.id(), item.title(), false))
                .toList();
        parts.reminders = last.reminders().stream()
                .filter(reminder -> reminder.before() != null)
                .toList();
        parts.series = last.series();
        parts.slot = next.slot();
        return parts.task().armed(changes.settings(), changes.now());
    }

    /** A task is not open any more: if it was the open instance of a series, that has none now. */
    void closed(Task task) {
        changes.series(task)
                .filter(series -> series.open() && series.lastTask() == task.number())
                .map(Series::closed)
                .ifPresent(changes::put);
    }

    /** A task is open again: if it is an instance of a series, the one that followed is withdrawn. */
    Optional<Rejected> reopened(Task task) {
        var series = changes.series(task);
        if (series.isEmpty()) {
            return Optional.empty();
        }
        if (series.get().lastTask() != task.number()) {
            var refusal = withdrawSuccessor(series.get(), task.number());
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        changes.put(series.get().reopened(task.slot(), task.number()));
        return Optional.empty();
    }

    /** The newest instance goes, if it follows that task and nobody has touched it. */
    Optional<Rejected> withdrawSuccessor(Series series, int task) {
        var newest = changes.stored(series.lastTask());
        // One that became a single task, or follows another rule, was touched, and goes with nothing.
        var untouched = newest.filter(found -> found.isOpen()
                && series.id().equals(found.series())
                && found.edition() > 0
                && found.edition() == series.edition());
        if (series.ended() || series.previous() != task || untouched.isEmpty()) {
            var current = newest.map(found -> States.of(found, Optional.of(series)));
            return Optional.of(new Rejected(Reason.SUCCESSOR_CHANGED, List.of(), current.orElse(null), null));
        }
        changes.remove(untouched.get());
        return Optional.empty();
    }

    /** How a task is to repeat from now on, told from its draft; the task as it then is. */
    Task repeating(Task task, Repetition wanted) {
        var series = changes.series(task);
        var current = series.map(Series::repetition).orElse(null);
        if (Objects.equals(current, wanted)) {
            return task;
        }
        if (wanted == null) {
            series.map(Series::end).ifPresent(changes::put);
            return task.with(parts -> {
                parts.series = null;
                parts.slot = null;
            });
        }
        var zone = task.zone() == null ? changes.settings().zone() : task.zone();
        series.filter(found -> !found.id().equals(task.id())).map(Series::end).ifPresent(changes::put);
        changes.put(Series.of(wanted, task.due(), zone, task.number(), task.status() == Status.OPEN));
        return task.with(parts -> {
            parts.series = task.id();
            parts.slot = task.due();
        });
    }

    /** Whether a task may change how it repeats: an old occurrence has no say in what follows. */
    boolean mayChange(Task task) {
        return changes.series(task)
                .map(series -> series.ended() || series.lastTask() == task.number())
                .orElse(true);
    }
}

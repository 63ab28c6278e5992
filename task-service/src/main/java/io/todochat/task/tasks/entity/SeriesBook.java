package io.todochat.task.tasks.entity;

import io.todochat.events.NextOccurrence;
import io.todochat.events.Status;
import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.util.List;
import java.util.Optional;

/** How series go on, and back. */
record SeriesBook(Changes changes) {

    /** A request counts once: only if it names the stored revision. So no repeat leads to a second open instance. */
    Optional<Rejected> openNext(NextOccurrence next) {
        var series = changes.series(next.series())
                .filter(found -> found.revision() == next.revision() && found.asksForTheNext());
        var last = series.flatMap(found -> changes.stored(found.lastTask()));
        if (last.isEmpty()) {
            return Optional.of(new Rejected(Reason.ALREADY_ANSWERED));
        }
        follow(series.get(), last.get(), next);
        return Optional.empty();
    }

    private void follow(Series series, Task last, NextOccurrence next) {
        if (next.slot() == null) {
            changes.put(series.with(parts -> parts.ended = true));
            return;
        }
        var task = instance(series, last, next);
        changes.put(task);
        changes.about(task.number());
        changes.put(series.with(parts -> parts.open(next, task.number())));
    }

    /** What the person wrote is carried over; what was done about it is not. */
    private Task instance(Series series, Task last, NextOccurrence next) {
        var parts = new TaskParts(changes.nextNumber(), changes.now());
        parts.due = next.due();
        parts.series = series.id();
        parts.slot = next.slot();
        var task = following(series, last).moved(series.lastSlot(), next.slot()).over(parts.task());
        return task.with(all -> all.zone = zone(series, last, task)).armed(changes.settings(), changes.now());
    }

    private String zone(Series series, Task last, Task next) {
        if (next.due().contains("T")) {
            return series.zone();
        }
        return next.start() != null && next.start().contains("T")
                ? Optional.ofNullable(last.zone()).orElse(changes.settings().zone())
                : null;
    }

    /** What the next task of a series is made of. */
    static Template following(Series series, Task newest) {
        return series.following() == null ? Template.of(newest) : series.following();
    }

    /** A task is not open any more: if it was the open instance of a series, that has none now. */
    void closed(Task task, boolean isDone) {
        changes.series(task)
                .filter(series -> series.open() && series.lastTask() == task.number())
                .map(series -> series.with(parts -> parts.close(isDone ? changes.now() : null)))
                .ifPresent(changes::put);
    }

    /** A closed task of a series counts as done from now on, or not any more. */
    void recounted(Task task, boolean isDone) {
        changes.series(task)
                .map(series -> series.with(parts -> {
                    parts.count(!isDone, -1);
                    parts.count(isDone, 1);
                    if (series.lastTask() == task.number()) {
                        parts.completed = isDone ? changes.now() : null;
                    }
                }))
                .ifPresent(changes::put);
    }

    /** A task that was closed is open again: if it is an instance of a series, the one that followed is withdrawn. */
    Optional<Rejected> reopened(Task task) {
        var series = changes.series(task);
        if (series.isEmpty()) {
            return Optional.empty();
        }
        var wasDone = task.status() == Status.DONE;
        if (series.get().lastTask() == task.number()) {
            changes.put(series.get().with(parts -> parts.reopen(wasDone)));
            return Optional.empty();
        }
        var successor = changes.stored(series.get().lastTask());
        var refusal = withdrawSuccessor(series.get(), task.number());
        if (refusal.isEmpty()) {
            changes.put(series.get().with(parts -> {
                parts.withdraw(task, templateLeft(successor.orElseThrow(), task));
                parts.reopen(wasDone);
            }));
        }
        return refusal;
    }

    /** What was changed for one occurrence only is known by what the next one was made of. */
    private static Template templateLeft(Task successor, Task back) {
        var made = Template.of(successor).moved(successor.slot(), back.slot());
        return made.equals(Template.of(back)) ? null : made;
    }

    /** The newest instance goes, if it follows that task and nobody has touched it. */
    Optional<Rejected> withdrawSuccessor(Series series, int task) {
        var newest = changes.stored(series.lastTask());
        // One that became a single task, or follows another rule, was touched, and goes with nothing.
        var untouched = newest.filter(
                found -> found.isOpen() && series.id().equals(found.series()) && series.isUntouched(found));
        if (series.isOver() || series.previous() != task || untouched.isEmpty()) {
            var stored = changes.book().state(series.lastTask());
            return Optional.of(new Rejected(Reason.SUCCESSOR_CHANGED, List.of(), stored.orElse(null), null));
        }
        changes.remove(untouched.get());
        return Optional.empty();
    }

    /** The series that goes on after a task. */
    Optional<Series> running(Task task) {
        return changes.series(task).filter(series -> series.lastTask() == task.number() && !series.isOver());
    }

    /** Whether a task may change how it repeats: an old occurrence has no say in what follows. */
    boolean mayChange(Task task) {
        return changes.series(task)
                .map(series -> series.isOver() || series.lastTask() == task.number())
                .orElse(true);
    }
}

package io.todochat.task.tasks.entity;

import io.todochat.task.tasks.entity.Arrival.How;
import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An account that comes back from its export, as it was. */
record Reinstating(Changes changes) {

    private static final List<Fault> TAKEN = List.of(new Fault("/number", "Another task has this number by now."));

    Optional<Rejected> account(Command.Reinstate from) {
        changes.account(changes.account().with(parts -> {
            parts.id = from.account() == null ? parts.id : from.account();
            parts.nextTask = Math.max(parts.nextTask, from.nextTask());
        }));
        if (from.settings() != null && !from.settings().equals(changes.settings())) {
            changes.settings(from.settings(), true);
        }
        var accepted = new ArrayList<Task>();
        for (var task : from.tasks().stream().map(Reinstating::normal).toList()) {
            var arrival = arrival(task, ownSeries(task, from));
            changes.arrived(arrival);
            if (arrival.how() == How.CREATED) {
                accepted.add(task);
            }
        }
        accepted.forEach(task -> put(task, accepted.size(), ownSeries(task, from)));
        var refused = from.tasks().stream()
                .filter(task -> changes.stored(task.number()).isEmpty())
                .map(Task::number)
                .collect(Collectors.toSet());
        from.series().stream()
                .filter(series -> !refused.contains(series.lastTask()))
                .filter(series -> changes.series(series.id()).isEmpty()) // one that is here has moved on since
                .forEach(changes::put);
        return Optional.empty();
    }

    /** In the form that every written task has: others rely on it, as when they compare tags. */
    private static Task normal(Task task) {
        var draft = Writing.normal(Draft.of(task, Optional.empty()));
        return task.with(parts -> {
            parts.title = draft.title();
            parts.notes = draft.notes();
            parts.tags = draft.tags();
            parts.checklist = draft.checklist();
        });
    }

    /** The series whose newest occurrence a task is. */
    private static Optional<Series> ownSeries(Task task, Command.Reinstate from) {
        return from.series().stream()
                .filter(series -> series.id().equals(task.series()) && series.lastTask() == task.number())
                .findAny();
    }

    private Arrival arrival(Task task, Optional<Series> series) {
        var here = changes.stored(task.number());
        if (here.isPresent()) {
            return here.get().created().equals(task.created()) ? Arrival.of(How.UNCHANGED) : Arrival.refused(TAKEN);
        }
        if (changes.account().tasks() >= Limits.TASKS) {
            return Importing.refused(new Rejected(Reason.TOO_MANY_TASKS));
        }
        var faults = Limits.faults(Draft.of(task, series.filter(Series::open)), changes.settings());
        if (!faults.isEmpty()) {
            return Arrival.refused(faults);
        }
        changes.account(changes.account().with(parts -> parts.tasks++));
        return Arrival.of(How.CREATED);
    }

    /** An occurrence that nobody touched since it was made is known by the revision of its series. */
    private void put(Task task, int inAll, Optional<Series> series) {
        var untouched =
                series.filter(found -> found.open() && found.previous() != 0).isPresent();
        var revision = changes.book().account().sequence() + inAll;
        changes.put(task, untouched ? revision : 0, task.updated());
        changes.about(task.number());
    }
}

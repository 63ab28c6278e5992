package io.todochat.task.tasks.entity;

import io.todochat.task.tasks.entity.Arrival.How;
import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An account that comes back from its export, as it was. */
record Reinstating(Changes changes) {

    Optional<Rejected> account(Command.Reinstate from) {
        changes.account(changes.account().with(parts -> {
            parts.id = from.account() == null ? parts.id : from.account();
            parts.nextTask = Math.max(parts.nextTask, from.nextTask());
        }));
        if (from.settings() != null && !from.settings().equals(changes.settings())) {
            changes.settings(from.settings());
        }
        var series =
                from.series().stream().collect(Collectors.toMap(Series::lastTask, Function.identity(), (a, b) -> a));
        var accepted = new ArrayList<Task>();
        for (var task : from.tasks()) {
            var arrival = arrival(task, Optional.ofNullable(series.get(task.number())));
            changes.arrived(arrival);
            if (arrival.how() == How.CREATED) {
                accepted.add(task);
            }
        }
        accepted.forEach(task -> put(task, accepted.size(), Optional.ofNullable(series.get(task.number()))));
        withoutTask(from, series).forEach(changes::put);
        return Optional.empty();
    }

    private static List<Series> withoutTask(Command.Reinstate from, Map<Integer, Series> series) {
        var numbers = from.tasks().stream().map(Task::number).collect(Collectors.toSet());
        return series.values().stream()
                .filter(found -> !numbers.contains(found.lastTask()))
                .toList();
    }

    private Arrival arrival(Task task, Optional<Series> series) {
        if (changes.stored(task.number()).isPresent()) {
            return Arrival.of(How.UNCHANGED);
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
        series.ifPresent(changes::put);
    }
}

package io.todochat.task.tasks.entity;

import io.todochat.events.Status;
import io.todochat.task.tasks.entity.Arrival.How;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tasks from elsewhere. Under one name there is one task, and the newer one holds. */
record Importing(Changes changes) {

    Optional<Rejected> tasks(List<ImportedTask> wanted) {
        var known = known(wanted.stream().map(ImportedTask::uid).collect(Collectors.toCollection(HashSet::new)));
        for (var task : wanted) {
            changes.arrived(arrival(task, known));
        }
        return Optional.empty();
    }

    private Map<String, Integer> known(HashSet<String> uids) {
        var account = changes.account().id();
        var known = new HashMap<String, Integer>();
        for (var task : changes.book().allTasks()) {
            var uid = task.uid(account);
            if (uids.contains(uid)) {
                known.put(uid, task.number());
            }
        }
        return known;
    }

    private Arrival arrival(ImportedTask wanted, Map<String, Integer> known) {
        if (!wanted.faults().isEmpty()) {
            return Arrival.refused(wanted.faults());
        }
        var here = Optional.ofNullable(known.get(wanted.uid())).flatMap(changes::stored);
        return here.isPresent() ? met(here.get(), wanted) : added(wanted, known);
    }

    private Arrival added(ImportedTask wanted, Map<String, Integer> known) {
        var number = changes.account().nextTask();
        var refusal = new Writing(changes, true).add(wanted.fresh(), wanted.uid());
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        known.put(wanted.uid(), number);
        changes.task(number)
                .ifPresent(task -> date(
                        task.with(parts -> {
                            parts.created = past(wanted.created());
                            parts.deleted = wanted.deleted() == null ? null : past(wanted.deleted());
                        }),
                        wanted));
        return Arrival.of(How.CREATED);
    }

    private Arrival met(Task here, ImportedTask wanted) {
        var back = changes.mark();
        var seriesBefore = changes.series(here);
        var refusal = write(here, wanted);
        var differs = refusal.isPresent()
                || !changes.stored(here.number()).equals(Optional.of(here))
                || !changes.series(here).equals(seriesBefore);
        var isNewer = isNewer(wanted.updated(), here.updated());
        if (!differs || !isNewer || refusal.isPresent()) {
            back.run();
        }
        return !differs
                ? Arrival.of(How.UNCHANGED)
                : !isNewer
                        ? Arrival.of(How.KEPT)
                        : refusal.map(Importing::refused).orElse(Arrival.of(How.UPDATED));
    }

    private Optional<Rejected> write(Task here, ImportedTask wanted) {
        var number = here.number();
        if (here.deleted() != null && wanted.deleted() != null) {
            return Optional.empty();
        }
        var refusal = here.deleted() == null ? Optional.<Rejected>empty() : new Lifecycle(changes).restore(number);
        refusal = refusal.or(() -> new Writing(changes, true).edit(number, Scope.USUAL, wanted::over));
        if (refusal.isEmpty() && wanted.deleted() != null) {
            refusal = new Lifecycle(changes).delete(number);
        }
        changes.stored(number).filter(task -> !task.equals(here)).ifPresent(task -> date(task, wanted));
        return refusal;
    }

    /** It keeps the times it had where it comes from. */
    private void date(Task task, ImportedTask wanted) {
        var completed = task.status() != Status.DONE || wanted.completed() == null
                ? task.completed()
                : past(wanted.completed());
        changes.put(task.with(parts -> parts.completed = completed), 0, past(wanted.updated()));
    }

    /** iCalendar knows no parts of seconds. */
    private static boolean isNewer(Instant wanted, Instant here) {
        return wanted != null && wanted.truncatedTo(ChronoUnit.SECONDS).isAfter(here.truncatedTo(ChronoUnit.SECONDS));
    }

    /** Other clocks may be ahead. */
    private Instant past(Instant told) {
        return told == null || told.isAfter(changes.now()) ? changes.now() : told;
    }

    static Arrival refused(Rejected refusal) {
        return Arrival.refused(refusal.faults().isEmpty() ? List.of(new Fault("", words(refusal))) : refusal.faults());
    }

    private static String words(Rejected refusal) {
        return switch (refusal.reason()) {
            case TOO_MANY_TASKS -> "A person has at most " + Limits.TASKS + " tasks.";
            case SUCCESSOR_CHANGED -> "The occurrence after it was changed since, so it cannot be open again.";
            case NOT_THE_OPEN_OCCURRENCE -> "Only the open occurrence can change how a task repeats.";
            default -> Objects.toString(refusal.reason());
        };
    }
}

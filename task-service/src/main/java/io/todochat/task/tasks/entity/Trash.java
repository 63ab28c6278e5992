package io.todochat.task.tasks.entity;

import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is forgotten for good. */
record Trash(Changes changes) {

    Optional<Rejected> purge(int number) {
        var task = changes.stored(number);
        if (task.isEmpty()) {
            return Optional.of(new Rejected(Reason.NO_SUCH_TASK));
        }
        if (task.get().deleted() == null) {
            return Optional.of(new Rejected(Reason.NOT_IN_TRASH));
        }
        if (isNeeded(task.get())) {
            return Optional.of(new Rejected(Reason.NEEDED_FOR_THE_NEXT));
        }
        forget(task.get());
        changes.about(number);
        return Optional.empty();
    }

    /** What is left begins with the oldest that is not old enough yet. */
    Optional<Rejected> purgeBefore(Instant before, int most) {
        var trash = changes.book().trash();
        var old = trash.stream()
                .filter(task -> task.deleted().isBefore(before))
                .filter(task -> !isNeeded(task))
                .toList();
        old.stream().limit(most).forEach(this::forget);
        if (old.size() <= most) {
            changes.account(changes.account()
                    .with(parts -> parts.oldestTrash = trash.stream()
                            .map(Task::deleted)
                            .filter(deleted -> !deleted.isBefore(before))
                            .min(Instant::compareTo)
                            .orElse(null)));
        }
        return Optional.empty();
    }

    /** A running series without an open instance makes the next of its newest one. */
    private boolean isNeeded(Task task) {
        return changes.series(task)
                .filter(series -> series.lastTask() == task.number() && !series.open() && !series.isOver())
                .isPresent();
    }

    private void forget(Task task) {
        changes.takesNoStep();
        changes.remove(task);
    }

    /** Nothing of a person is seen any more from here on; the documents go afterwards. Counters stay, for the sequence. */
    Optional<Rejected> erase(List<Long> sequences) {
        var before = changes.account();
        if (sequences != null && !sequences.contains(before.sequence())) {
            return Optional.of(new Rejected(Reason.OTHER_VERSION));
        }
        changes.takesNoStep();
        changes.account(before.with(parts -> {
            parts.erased = before.sequence() + 1;
            parts.erasedPages = Page.of(before.nextTask() - 1) + 1;
            // A page of its own, so that old pages can be deleted whole.
            parts.nextTask = Page.first(parts.erasedPages);
            parts.firstTask = parts.nextTask;
            parts.tasks = 0;
            parts.openPages = PageSet.NONE;
            parts.trashPages = PageSet.NONE;
            parts.oldestTrash = null;
            parts.earliestReminder = null;
            parts.settings = Settings.usual(before.settings().zone());
            parts.zoneIsSet = false;
            parts.undone = Account.ALL_UNDONE;
            parts.id = null;
            parts.seal = null;
        }));
        return Optional.empty();
    }
}

package io.todochat.task.tasks.entity;

import io.todochat.events.Status;
import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.util.Optional;
import java.util.function.Function;

/** What becomes of tasks: done, given up, open again, into the trash and out of it. */
record Lifecycle(Changes changes) {

    Optional<Rejected> complete(int number) {
        return close(number, Status.DONE);
    }

    Optional<Rejected> cancel(int number) {
        return close(number, Status.CANCELLED);
    }

    private Optional<Rejected> close(int number, Status how) {
        return withTask(number, task -> {
            if (!task.isOpen()) {
                return Optional.of(new Rejected(Reason.NOT_OPEN));
            }
            put(task.with(parts -> {
                parts.status = how;
                parts.completed = how == Status.DONE ? changes.now() : null;
            }));
            new SeriesBook(changes).closed(task, how == Status.DONE);
            return Optional.empty();
        });
    }

    Optional<Rejected> reopen(int number) {
        return withTask(number, task -> {
            if (task.isOpen()) {
                return Optional.of(new Rejected(Reason.OPEN_ALREADY));
            }
            var open = task.with(parts -> {
                parts.status = Status.OPEN;
                parts.completed = null;
            });
            return backInSeries(task, open);
        });
    }

    Optional<Rejected> delete(int number) {
        return withTask(number, task -> {
            put(task.with(parts -> parts.deleted = changes.now()));
            new SeriesBook(changes).closed(task, false);
            return Optional.empty();
        });
    }

    Optional<Rejected> restore(int number) {
        var task = changes.stored(number);
        if (task.isEmpty()) {
            return Optional.of(new Rejected(Reason.NO_SUCH_TASK));
        }
        if (task.get().deleted() == null) {
            return Optional.of(new Rejected(Reason.NOT_IN_TRASH));
        }
        var restored = task.get().with(parts -> parts.deleted = null);
        if (restored.isOpen()) {
            return backInSeries(task.get(), restored);
        }
        put(restored);
        return Optional.empty();
    }

    /** An occurrence that is open again takes the place of the one that followed it. */
    private Optional<Rejected> backInSeries(Task closed, Task open) {
        var refusal = new SeriesBook(changes).reopened(closed);
        if (refusal.isEmpty()) {
            put(open.armedAgain(changes.settings(), changes.now()));
        }
        return refusal;
    }

    private void put(Task task) {
        changes.put(task);
        changes.about(task.number());
    }

    private Optional<Rejected> withTask(int number, Function<Task, Optional<Rejected>> change) {
        return changes.task(number).map(change).orElseGet(() -> Optional.of(new Rejected(Reason.NO_SUCH_TASK)));
    }
}

package io.todochat.task.tasks.entity;

import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import io.todochat.task.tasks.entity.UndoStep.SeriesImage;
import io.todochat.task.tasks.entity.UndoStep.TaskImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Brings back what was before a step: what it said, never its counters. */
record Undoing(Changes changes) {

    Optional<Rejected> undo(Command.Undo command) {
        var account = changes.account();
        if (command.states() != null && !command.states().contains(account.stepsState())) {
            return refused(Reason.OTHER_VERSION);
        }
        var step = command.step() == null ? newest(account) : Optional.of(command.step());
        if (step.isEmpty()) {
            return refused(Reason.NOTHING_TO_UNDO);
        }
        if (account.isKept(step.get()) && !account.canUndo(step.get())) {
            return refused(Reason.UNDONE_BEFORE);
        }
        return (account.isKept(step.get()) ? changes.book().shelf().undo(step.get()) : Optional.<UndoStep>empty())
                .filter(stored -> stored.step() == step.get())
                .map(this::undo)
                .orElseGet(() -> refused(Reason.NO_SUCH_STEP));
    }

    private Optional<Long> newest(Account account) {
        return LongStream.iterate(account.step(), account::isKept, step -> step - 1)
                .filter(account::canUndo)
                .filter(step -> !isPast(step))
                .boxed()
                .findFirst();
    }

    /** What was forgotten for good stands in nobody's way. */
    private boolean isPast(long step) {
        return changes.book()
                .shelf()
                .undo(step)
                .filter(stored -> stored.tasks().stream().anyMatch(this::isForgotten))
                .isPresent();
    }

    private boolean isForgotten(TaskImage image) {
        return image.edition() > 0 && changes.stored(image.number()).isEmpty();
    }

    private Optional<Rejected> undo(UndoStep step) {
        changes.undone(step);
        for (var image : step.series()) {
            var refusal = restore(step, image);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        for (var image : step.tasks()) {
            var refusal = restore(image);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return restoreSettings(step);
    }

    private Optional<Rejected> restore(TaskImage image) {
        var current = changes.stored(image.number());
        if (isForgotten(image)) {
            return refused(Reason.FORGOTTEN);
        }
        if (current.map(Task::edition).orElse(0L) != image.edition()) {
            var stored = changes.book().state(image.number());
            return Optional.of(new Rejected(Reason.CHANGED_SINCE, List.of(), stored.orElse(null), null));
        }
        if (image.before() == null) {
            current.ifPresent(changes::remove);
        } else if (current.isEmpty()) {
            changes.revive(
                    image.before().armedAgain(changes.settings(), changes.now()),
                    image.before().edition());
        } else {
            changes.put(restored(image.before(), current.get()), image.before().edition());
        }
        changes.about(image.number());
        return Optional.empty();
    }

    /** A reminder that was not touched stays as it is; another one is armed anew. */
    private Task restored(Task before, Task current) {
        var armed = before.armedAgain(changes.settings(), changes.now());
        var sameDue = before.dueInstant(changes.settings()).equals(current.dueInstant(changes.settings()));
        return armed.with(parts -> parts.reminders = armed.reminders().stream()
                .map(reminder -> current.reminder(reminder.id())
                        .filter(now -> current.isOpen() && now.isLike(reminder) && (now.at() != null || sameDue))
                        .orElse(reminder))
                .toList());
    }

    private Optional<Rejected> restore(UndoStep step, SeriesImage image) {
        var current = changes.series(image.id());
        if (current.isEmpty()) {
            return refused(Reason.CHANGED_SINCE);
        }
        if (current.get().edition() != image.edition()) {
            var refusal = withdraw(step, current.get());
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        changes.put(image.before() == null ? ended(current.get()) : image.before());
        return Optional.empty();
    }

    private static Series ended(Series series) {
        return series.with(parts -> {
            parts.open = false;
            parts.ended = true;
        });
    }

    /** What followed by itself goes by itself. */
    private Optional<Rejected> withdraw(UndoStep step, Series current) {
        if (current.ended() && !current.stopped() && step.changed(current.lastTask())) {
            return Optional.empty(); // its rule had no further slot
        }
        return current.isAsOpened() && step.changed(current.previous())
                ? new SeriesBook(changes).withdrawSuccessor(current, current.previous())
                : refused(Reason.CHANGED_SINCE);
    }

    private Optional<Rejected> restoreSettings(UndoStep step) {
        if (step.settings() == null) {
            return Optional.empty();
        }
        var keptZone = step.settings().zone().equals(step.settingsAfter().zone());
        // Where the person is now is no matter of a step that did not set it, and what was only heard stands in no way.
        var isNoMatter = keptZone || !changes.account().zoneIsSet();
        var zone = (isNoMatter ? changes.settings() : step.settingsAfter()).zone();
        if (!changes.settings().equals(step.settingsAfter().in(zone))) {
            return refused(Reason.CHANGED_SINCE);
        }
        if (keptZone) {
            changes.settings(step.settings().in(zone), changes.account().zoneIsSet());
        } else {
            changes.settings(step.settings(), step.zoneWasSet());
        }
        return Optional.empty();
    }

    private static Optional<Rejected> refused(Reason reason) {
        return Optional.of(new Rejected(reason));
    }
}

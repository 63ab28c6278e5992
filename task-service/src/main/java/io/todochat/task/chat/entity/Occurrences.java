package io.todochat.task.chat.entity;

import io.todochat.language.command.Command;
import io.todochat.language.command.Command.Pause;
import io.todochat.language.command.Command.Skip;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.Settings;
import io.todochat.task.tasks.entity.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where tasks come in their series, as far as a command asks for it. Pure. */
record Occurrences(Command.About about, Scene scene) {

    /** Days further on that are left out while the task stays; empty where it is skipped itself. */
    Optional<LeavingOut> leavingOut(Task task) {
        return switch (about) {
            case Skip(var _, var from, var until, var _) -> leavingOut(task, from, until);
            case Pause(var _, var from, var until) -> leavingOut(task, from, until);
            default -> Optional.empty();
        };
    }

    /** The days further on that are left out of any of these tasks, in order. */
    List<LocalDate> daysLeftOut(List<Task> tasks) {
        return tasks.stream()
                .flatMap(task -> leavingOut(task).stream())
                .flatMap(out -> out.slots().stream())
                .map(Slot::date)
                .distinct()
                .sorted()
                .toList();
    }

    /** The series that it is one of. */
    Optional<Series> series(Task task) {
        return Optional.ofNullable(task.series()).flatMap(scene.book().shelf()::series);
    }

    private Optional<LeavingOut> leavingOut(Task task, Optional<Slot> from, Optional<Slot> until) {
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        return series(task)
                .map(series -> new LeavingOut(
                        Slot.parse(task.slot()),
                        series,
                        settings(),
                        from.get().date(),
                        until.get().date()))
                .filter(LeavingOut::sparesTheTask);
    }

    /** The day on which a task comes again that is left out so often. */
    Optional<LocalDate> dayAfter(Task task, int times) {
        return series(task).flatMap(series -> new Leap(Slot.parse(task.slot()), series, settings()).dayAfter(times));
    }

    /** Whether it goes on by itself. */
    boolean isRunning(Task task) {
        return series(task).filter(series -> !series.paused()).isPresent();
    }

    /** When it comes, as a sentence behind another one; empty where that is not known. */
    String comes(Task task) {
        var next = task.isOpen() ? Optional.ofNullable(task.due()).map(Slot::parse) : next(task);
        return next.map(slot -> " It comes " + scene.wording().when(slot) + ".").orElse("");
    }

    private Optional<Slot> next(Task task) {
        try {
            return series(task)
                    .flatMap(series -> series.next(scene.saying().at().toInstant(), settings()))
                    .map(next -> next.due());
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // too many steps away
        }
    }

    private Settings settings() {
        return scene.book().account().settings();
    }
}

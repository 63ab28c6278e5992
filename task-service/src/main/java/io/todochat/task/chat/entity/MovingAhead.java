package io.todochat.task.chat.entity;

import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether one of several days would become an earlier one: who says that the rest can wait until Sunday has hardly the
 * appointment of Tuesday after in mind. Pure.
 */
record MovingAhead(Revision revision) {

    /** Not of those that are all due on one day, which is then the one that is spoken of, nor of a length. */
    boolean isOf(List<Task> tasks) {
        return revision.changes().earlier().isEmpty()
                && days(tasks).distinct().count() > 1
                && tasks.stream().anyMatch(this::comesSooner);
    }

    private boolean comesSooner(Task task) {
        var then = Optional.ofNullable(
                revision.apply(Draft.of(task, Optional.empty())).due());
        return task.due() != null
                && then.filter(due -> day(due).isBefore(day(task.due()))).isPresent();
    }

    private static Stream<LocalDate> days(List<Task> tasks) {
        return tasks.stream().map(Task::due).filter(Objects::nonNull).map(MovingAhead::day);
    }

    private static LocalDate day(String due) {
        return Slot.parse(due).date();
    }
}

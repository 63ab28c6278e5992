package io.todochat.task.transfer.entity;

import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.ImportedTask;
import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.Task;
import java.util.Map;
import java.util.Optional;

/**
 * The account that tasks come from.
 *
 * @param account its id; null where that is not known
 * @param series by id
 */
public record Origin(String account, Map<String, Series> series) {

    /** A task of it as it joins those of another account: under a name that it keeps, and a number that it gets there. */
    public ImportedTask joining(Task task) {
        var uid = account == null && task.uid() == null ? null : task.uid(account);
        return new ImportedTask(
                uid,
                Draft.of(task, running(task)),
                running(task).map(Series::repetition).orElse(null),
                task.created(),
                task.updated(),
                task.completed(),
                task.deleted());
    }

    private Optional<Series> running(Task task) {
        return Optional.ofNullable(task.series())
                .map(series::get)
                .filter(one -> task.isOpen() && one.open() && !one.isOver() && one.lastTask() == task.number());
    }
}

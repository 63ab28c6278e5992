package io.todochat.task.transfer.entity;

import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.Settings;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.TaskBook;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What goes out of an account, as of one moment.
 *
 * @param account its id; null where nothing was ever stored
 * @param nextTask the number after all that were ever used
 * @param tasks also those in the trash
 * @param series by id, those that the tasks belong to
 */
public record Outgoing(String account, int nextTask, Settings settings, List<Task> tasks, Map<String, Series> series) {

    /** All of a book. */
    public static Outgoing of(TaskBook book) {
        var tasks = book.allTasks();
        var series = tasks.stream()
                .map(Task::series)
                .filter(Objects::nonNull)
                .distinct()
                .map(book.shelf()::series)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Series::id, Function.identity()));
        var account = book.account();
        return new Outgoing(account.id(), account.nextTask(), account.settings(), tasks, series);
    }

    /** The series in the order of their newest tasks, as an export has them. */
    public List<SeriesCopy> seriesCopies() {
        var editions = tasks.stream().collect(Collectors.toMap(Task::number, Task::edition));
        return series.values().stream()
                .sorted(Comparator.comparingInt(Series::lastTask).thenComparing(Series::id))
                .map(one ->
                        SeriesCopy.of(one, one.open() && Objects.equals(editions.get(one.lastTask()), one.revision())))
                .toList();
    }

    /** The series whose open occurrence a task is. */
    public Optional<Series> running(Task task) {
        return Optional.ofNullable(task.series())
                .map(series::get)
                .filter(found -> task.isOpen() && found.open() && !found.isOver() && found.lastTask() == task.number());
    }
}

package io.todochat.task.tasks.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Thirty-two tasks by number. No index is needed: the number tells the page.
 *
 * @param tasks in the order of their numbers
 */
public record Page(List<Task> tasks) {

    private static final int TASKS = 32;

    /** A page without tasks. */
    public static final Page EMPTY = new Page(List.of());

    public Page {
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
    }

    /** The page that holds a task. */
    public static int of(int task) {
        return task / TASKS;
    }

    /** The numbers of the tasks that a page can hold. */
    public static IntStream numbers(int page) {
        return IntStream.range(first(page), first(page + 1));
    }

    /** The number of the first task on a page. */
    static int first(int page) {
        return page * TASKS;
    }

    /** The task of that number, if it is here. */
    public Optional<Task> task(int number) {
        return tasks.stream().filter(task -> task.number() == number).findAny();
    }

    /** The page with a task put in its place. */
    public Page with(Task task) {
        var before = tasks.stream().filter(other -> other.number() < task.number());
        var after = tasks.stream().filter(other -> other.number() > task.number());
        return new Page(
                Stream.concat(before, Stream.concat(Stream.of(task), after)).toList());
    }

    /** The page without the task of that number. */
    public Page without(int number) {
        return new Page(tasks.stream().filter(task -> task.number() != number).toList());
    }

    /** Whether any of its tasks is open. */
    public boolean hasOpenTasks() {
        return tasks.stream().anyMatch(Task::isOpen);
    }

    /** Whether any of its tasks is in the trash. */
    public boolean hasTrash() {
        return tasks.stream().anyMatch(task -> task.deleted() != null);
    }
}

package io.todochat.task.chat.entity;

import io.todochat.language.command.Filter;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.TaskBook;
import java.util.List;
import java.util.Optional;

/**
 * All that the meaning of a message depends on.
 *
 * @param book the person's tasks
 * @param finder finds in them by the rules of the REST API
 * @param now what is remembered
 * @param saying what is being said
 */
public record Scene(TaskBook book, Finds finder, Conversation now, Saying saying) {

    /** Finds tasks. */
    @FunctionalInterface
    public interface Finds {

        /** @param status {@code open}, {@code done,cancelled} and so on, where the filter says nothing of it */
        Sought all(Filter filter, String status);
    }

    /** What came of looking. */
    public sealed interface Sought {

        /** These tasks, which may be none. */
        record Found(List<Task> tasks) implements Sought {}

        /** It cannot be looked for, for this reason. */
        record Refused(String why) implements Sought {}
    }

    /** Says that something cannot be looked for. */
    public static String cannotLook(String why) {
        return "I cannot look for that. " + why;
    }

    /** A task of the book, also one in the trash. */
    public Optional<Task> task(int number) {
        return book.stored(number);
    }

    /** The same of several, those that are there. */
    public List<Task> tasks(List<Integer> numbers) {
        return numbers.stream().flatMap(number -> task(number).stream()).toList();
    }

    /** How it is said. */
    public Wording wording() {
        return Wording.of(saying);
    }
}

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
        List<Task> all(Filter filter, String status);
    }

    /** A task of the book, also one in the trash. */
    public Optional<Task> task(int number) {
        return book.stored(number);
    }

    /** How it is said. */
    public Wording wording() {
        return Wording.of(saying);
    }
}

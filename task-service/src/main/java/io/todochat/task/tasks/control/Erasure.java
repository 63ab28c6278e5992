package io.todochat.task.tasks.control;

import io.todochat.dapr.Operation;
import io.todochat.dapr.Step;
import io.todochat.events.PersonKey;
import io.todochat.task.tasks.entity.Account;
import io.todochat.task.tasks.entity.Page;
import io.todochat.task.tasks.entity.TaskBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Deletes the documents of a person who was erased, some at a time; nothing of them is seen any more by then. Events go
 * with the relay, as soon as they are sent.
 */
@ApplicationScoped
public class Erasure {

    private static final int PAGES_A_STEP = 20;

    @Inject
    TaskStore store;

    /** Goes on until nothing is left. What breaks it off leaves the rest to the sweep. */
    public void finish(String user) {
        while (store.change(user, UUID.randomUUID().toString(), book -> step(PersonKey.of(user), book))) {
            // the next pages
        }
    }

    private static Step<Account, Page, Boolean> step(String person, TaskBook book) {
        var left = book.account().erasedPages();
        if (left == 0) {
            return new Step.Done<>(false);
        }
        var numbers =
                IntStream.range(Math.max(0, left - PAGES_A_STEP), left).boxed().toList();
        var gone = new HashMap<Integer, Page>();
        numbers.forEach(number -> gone.put(number, null));
        var account = book.account().withErasedPages(numbers.getFirst());
        return new Step.Commit<>(account, gone, series(person, numbers), true);
    }

    /** A series is called like its first task, and may have outlived that. */
    private static List<Operation> series(String person, List<Integer> pages) {
        return pages.stream()
                .flatMap(page -> Page.numbers(page).boxed())
                .map(number -> Operation.delete(TaskKeys.series(person, Integer.toString(number))))
                .toList();
    }
}

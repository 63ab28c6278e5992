package io.todochat.task.tasks.control;

import io.todochat.dapr.StoredForm;
import io.todochat.dapr.View;
import io.todochat.task.tasks.entity.Account;
import io.todochat.task.tasks.entity.Page;
import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.Shelf;
import io.todochat.task.tasks.entity.UndoStep;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A person's documents as the journal sees them. Serves one decision or question, in one thread.
 *
 * @param seen series that were read; each is read once, however many of its tasks are looked at
 */
record StoredShelf(String person, View<Account, Page> view, StoredForm form, Map<String, Optional<Series>> seen)
        implements Shelf {

    StoredShelf(String person, View<Account, Page> view, StoredForm form) {
        this(person, view, form, new HashMap<>());
    }

    @Override
    public Optional<Page> page(int number) {
        return view.page(number);
    }

    @Override
    public Map<Integer, Page> pages(Collection<Integer> numbers) {
        return view.pages(numbers);
    }

    @Override
    public Optional<Series> series(String id) {
        return seen.computeIfAbsent(id, _ -> read(TaskKeys.series(person, id), Series.class));
    }

    @Override
    public Optional<UndoStep> undo(long step) {
        return read(TaskKeys.undo(person, step), UndoStep.class);
    }

    private <T> Optional<T> read(String key, Class<T> type) {
        return view.document(key).map(found -> form.read(found.json(), type));
    }
}

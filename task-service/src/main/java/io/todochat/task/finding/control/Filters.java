package io.todochat.task.finding.control;

import io.todochat.dapr.StoredForm;
import io.todochat.task.finding.entity.NotUnderstood;
import io.todochat.task.finding.entity.Query;
import io.todochat.task.finding.entity.SavedFilter;
import io.todochat.task.finding.entity.SavedFilters;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.control.TaskStore.Changed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** The saved filters of all persons. */
@ApplicationScoped
public class Filters {

    @Inject
    TaskStore store;

    @Inject
    Finder finder;

    @Inject
    Jsonb jsonb;

    /** What came of a change. */
    public enum Outcome {
        CREATED,
        REPLACED,
        DELETED,
        /** There is no such filter. */
        NONE,
        /** It is not as the asker saw it last. */
        CHANGED_SINCE,
        /** A person has at most {@link SavedFilters#MOST}. */
        TOO_MANY
    }

    /** Those of a person, by name. */
    public List<SavedFilter> all(String user) {
        return read(store.filters(user)).filters();
    }

    /** The one of that name. */
    public Optional<SavedFilter> named(String user, String name) {
        return read(store.filters(user)).named(name);
    }

    /**
     * Saves a filter in place of one of the same name.
     *
     * @param expected what must hold of the one before, which is empty where there is none
     * @throws NotUnderstood if it could not be asked
     */
    public Outcome save(String user, SavedFilter filter, Predicate<Optional<SavedFilter>> expected) {
        finder.check(user, new Query(List.of(filter.criteria()), filter.sort(), 1, null, false, Set.of()));
        return store.changeFilters(user, newId(), stored -> {
            var saved = read(stored);
            var before = saved.named(filter.name());
            if (!expected.test(before)) {
                return new Changed<>(null, Outcome.CHANGED_SINCE);
            }
            var after = saved.with(filter);
            if (after.filters().size() > SavedFilters.MOST) {
                return new Changed<>(null, Outcome.TOO_MANY);
            }
            return new Changed<>(form().write(after), before.isPresent() ? Outcome.REPLACED : Outcome.CREATED);
        });
    }

    /**
     * Gives a filter another name, in one step.
     *
     * @return {@code CHANGED_SINCE} where another one has that name
     */
    public Outcome rename(String user, String name, String other) {
        return store.changeFilters(user, newId(), stored -> {
            var saved = read(stored);
            var before = saved.named(name);
            if (before.isEmpty()) {
                return new Changed<>(null, Outcome.NONE);
            }
            var others = saved.without(name);
            return others.named(other).isPresent()
                    ? new Changed<>(null, Outcome.CHANGED_SINCE)
                    : new Changed<>(form().write(others.with(before.get().named(other))), Outcome.REPLACED);
        });
    }

    /**
     * Forgets a filter.
     *
     * @param expected what must hold of it
     */
    public Outcome delete(String user, String name, Predicate<Optional<SavedFilter>> expected) {
        return store.changeFilters(user, newId(), stored -> {
            var saved = read(stored);
            var before = saved.named(name);
            if (before.isEmpty()) {
                return new Changed<>(null, Outcome.NONE);
            }
            return expected.test(before)
                    ? new Changed<>(form().write(saved.without(name)), Outcome.DELETED)
                    : new Changed<>(null, Outcome.CHANGED_SINCE);
        });
    }

    private SavedFilters read(Optional<String> stored) {
        return stored.map(json -> form().read(json, SavedFilters.class)).orElseGet(SavedFilters::none);
    }

    private StoredForm form() {
        return new StoredForm(jsonb);
    }

    private static String newId() {
        return "filters:" + UUID.randomUUID();
    }
}

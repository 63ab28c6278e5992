package io.todochat.task.finding.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.todochat.events.TaskState;
import io.todochat.task.finding.entity.Entry;
import io.todochat.task.finding.entity.Facets;
import io.todochat.task.finding.entity.Finding;
import io.todochat.task.finding.entity.Here;
import io.todochat.task.finding.entity.Hit;
import io.todochat.task.finding.entity.NotUnderstood;
import io.todochat.task.finding.entity.PageIndex;
import io.todochat.task.finding.entity.Query;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Page;
import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.States;
import io.todochat.task.tasks.entity.TaskBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds tasks. What it makes of a page it keeps as long as somebody keeps the page: pages never change, a commit makes
 * new ones.
 */
@ApplicationScoped
public class Finder {

    private final Cache<Page, PageIndex> indexes =
            Caffeine.newBuilder().weakKeys().build();

    @Inject
    TaskStore store;

    @Inject
    Clock clock;

    /**
     * A list of tasks.
     *
     * @param items in order
     * @param next the cursor that goes on; null at the end
     * @param total how many there are in all; null where that was not asked for
     * @param facets null where none were asked for
     */
    public record TaskList(List<TaskState> items, String next, Integer total, Facets facets) {}

    /**
     * Answers a question from a person's tasks as they are now.
     *
     * @throws NotUnderstood in the field that cannot be understood
     */
    public TaskList find(String user, Query query) {
        return store.read(user, book -> find(book, query));
    }

    /**
     * Only looks whether a question can be understood.
     *
     * @throws NotUnderstood in the field that cannot be
     */
    public void check(String user, Query query) {
        store.read(user, book -> Finding.of(query, here(book)));
    }

    /** Why a question cannot be understood; empty where it can. */
    public Optional<String> refusal(TaskBook book, Query query) {
        try {
            Finding.of(query, here(book));
            return Optional.empty();
        } catch (NotUnderstood e) {
            return Optional.of(e.getMessage());
        }
    }

    /**
     * Finds in a person's tasks as they are at hand.
     *
     * @throws NotUnderstood in the field that cannot be understood
     */
    public Finding.Found in(TaskBook book, Query query) {
        var here = here(book);
        var finding = Finding.of(query, here);
        Collection<Integer> numbers =
                finding.isAboutOpenTasks() ? book.account().openPages().numbers() : book.allPages();
        var pages = book.shelf().pages(numbers).values().stream()
                .map(page -> index(page, here.zone()))
                .toList();
        return finding.in(pages, book.account().firstTask());
    }

    private TaskList find(TaskBook book, Query query) {
        var found = in(book, query);
        return new TaskList(states(found.hits(), book), found.next(), found.total(), found.facets());
    }

    private Here here(TaskBook book) {
        return Here.of(clock.instant(), book.account().settings());
    }

    private PageIndex index(Page page, ZoneId zone) {
        var known = indexes.getIfPresent(page);
        if (known != null && known.zone().equals(zone)) {
            return known;
        }
        var made = PageIndex.of(page, zone);
        indexes.put(page, made);
        return made;
    }

    /** The tasks of one series ask for it once. */
    private static List<TaskState> states(List<Hit> hits, TaskBook book) {
        Map<String, Optional<Series>> asked = new HashMap<>();
        Function<String, Optional<Series>> shelf = id -> asked.computeIfAbsent(id, book.shelf()::series);
        return hits.stream().map(Hit::entry).map(entry -> state(entry, shelf)).toList();
    }

    private static TaskState state(Entry entry, Function<String, Optional<Series>> shelf) {
        return States.of(entry.task(), entry.series(shelf));
    }
}

package io.todochat.task.finding.control;

import io.todochat.task.tasks.control.TaskStore;
import jakarta.json.bind.Jsonb;
import java.time.Clock;

/** Finders without a server. */
public final class Finders {

    private Finders() {}

    /** One of the tasks in a store. */
    public static Finder in(TaskStore tasks, Clock clock) {
        var finder = new Finder();
        finder.store = tasks;
        finder.clock = clock;
        return finder;
    }

    /** The saved filters beside these tasks. */
    public static Filters filters(Finder finder, Jsonb jsonb) {
        var filters = new Filters();
        filters.store = finder.store;
        filters.finder = finder;
        filters.jsonb = jsonb;
        return filters;
    }
}

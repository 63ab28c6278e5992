package io.todochat.task.finding.control;

import io.todochat.task.tasks.control.TaskStore;
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
}

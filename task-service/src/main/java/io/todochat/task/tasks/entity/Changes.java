package io.todochat.task.tasks.entity;

import io.todochat.events.TaskEvent;
import io.todochat.events.TaskEvent.Happened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what one command changes. Serves one decision. */
final class Changes {

    private record Told(Task task, Happened happened, List<String> fields) {}

    private final TaskBook book;
    private final Occasion occasion;
    private final Map<Integer, Page> pages = new LinkedHashMap<>();
    private final Map<String, Series> series = new LinkedHashMap<>();
    private final List<Told> told = new ArrayList<>();

    Changes(TaskBook book, Occasion occasion) {
        this.book = book;
        this.occasion = occasion;
    }

    /** Puts a task in its place and tells of it. */
    Changes put(Task task, Happened happened, List<String> fields) {
        var number = Page.of(task.number());
        var page = pages.getOrDefault(number, book.pages().apply(number).orElse(Page.EMPTY));
        pages.put(number, page.with(task));
        told.add(new Told(task, happened, fields));
        return this;
    }

    Changes put(Series changed) {
        series.put(changed.id(), changed);
        return this;
    }

    Decision.Accepted accepted() {
        var events = events();
        return new Decision.Accepted(
                account(),
                pages,
                List.copyOf(series.values()),
                events,
                told.isEmpty() ? null : told.getLast().task(),
                told.isEmpty() ? null : events.getLast().task());
    }

    private Account account() {
        var before = book.account();
        var open = before.openPages();
        for (var entry : pages.entrySet()) {
            open = open.with(entry.getKey(), entry.getValue().hasOpenTasks());
        }
        var nextTask = told.stream().mapToInt(one -> one.task().number() + 1).reduce(before.nextTask(), Math::max);
        return new Account(before.sequence() + told.size(), nextTask, earliestReminder(), open, settings());
    }

    /** The zone a person was last heard from is the one the person is in. */
    private Account.Settings settings() {
        return occasion.zone() == null ? book.account().settings() : new Account.Settings(occasion.zone());
    }

    /** A lower bound is enough: whoever comes for it finds the exact one. */
    private Instant earliestReminder() {
        var zone = settings().zone();
        var changed = told.stream().map(one -> one.task().nextReminder(zone)).flatMap(Optional::stream);
        return Stream.concat(Stream.ofNullable(book.account().earliestReminder()), changed)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private List<TaskEvent> events() {
        var events = new ArrayList<TaskEvent>();
        for (var one : told) {
            events.add(new TaskEvent(
                    one.happened(),
                    occasion.now(),
                    occasion.user(),
                    book.account().sequence() + events.size() + 1,
                    occasion.actor(),
                    occasion.cause(),
                    States.of(one.task(), seriesOf(one.task())),
                    one.fields(),
                    seriesOf(one.task()).map(Series::state).orElse(null)));
        }
        return events;
    }

    private Optional<Series> seriesOf(Task task) {
        return Optional.ofNullable(task.series())
                .flatMap(id -> Optional.ofNullable(series.get(id))
                        .or(() -> book.series().apply(id)));
    }
}

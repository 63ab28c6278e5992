package io.todochat.task.finding.entity;

import io.todochat.events.Priority;
import io.todochat.events.Status;
import io.todochat.task.tasks.entity.ChecklistItem;
import io.todochat.task.tasks.entity.Page;
import io.todochat.task.tasks.entity.Settings;
import io.todochat.task.tasks.entity.Task;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A task in the making, as tests need them. */
final class Sample {

    static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

    /** A Tuesday, noon in Berlin. */
    static final Here BERLIN = here("2026-11-24T11:00:00Z", "Europe/Berlin", "monday");

    private final int number;
    private final String title;
    private String notes;
    private Status status = Status.OPEN;
    private Priority priority = Priority.NONE;
    private List<String> tags = List.of();
    private String due;
    private String zone;
    private String start;
    private List<ChecklistItem> checklist = List.of();
    private String series;
    private Instant created = NOON;
    private Instant completed;
    private Instant deleted;

    private Sample(int number, String title) {
        this.number = number;
        this.title = title;
    }

    static Sample task(int number, String title) {
        return new Sample(number, title);
    }

    static Sample task(String title) {
        return new Sample(7, title);
    }

    static Here here(String now, String zone, String weekStart) {
        return Here.of(Instant.parse(now), new Settings(zone, null, weekStart, null, null, null));
    }

    Sample notes(String text) {
        notes = text;
        return this;
    }

    Sample status(Status other) {
        status = other;
        completed = other == Status.DONE ? NOON : null;
        return this;
    }

    Sample priority(Priority other) {
        priority = other;
        return this;
    }

    Sample tags(String... all) {
        tags = List.of(all);
        return this;
    }

    Sample due(String slot) {
        due = slot;
        return this;
    }

    Sample zone(String other) {
        zone = other;
        return this;
    }

    Sample start(String slot) {
        start = slot;
        return this;
    }

    Sample checklist(String... titles) {
        checklist = Stream.of(titles)
                .map(title -> new ChecklistItem(title, title, false))
                .toList();
        return this;
    }

    Sample series(String id) {
        series = id;
        return this;
    }

    Sample created(String instant) {
        created = Instant.parse(instant);
        return this;
    }

    Sample inTrash() {
        deleted = NOON;
        return this;
    }

    Task build() {
        return new Task(
                number,
                null,
                title,
                notes,
                status,
                priority,
                tags,
                due,
                zone,
                start,
                checklist,
                List.of(),
                series,
                null,
                created,
                created,
                completed,
                deleted,
                number * 10L,
                number * 10L);
    }

    Entry entry() {
        return new Entry(build(), BERLIN.zone());
    }

    /** Tasks on their pages. */
    static List<PageIndex> pages(Collection<Task> tasks, ZoneId zone) {
        var pages = new TreeMap<Integer, Page>();
        tasks.forEach(
                task -> pages.merge(Page.of(task.number()), new Page(List.of(task)), (page, _) -> page.with(task)));
        return pages.values().stream().map(page -> PageIndex.of(page, zone)).toList();
    }

    static Finding.Found find(Query query, Sample... tasks) {
        return Finding.of(query, BERLIN)
                .in(pages(Stream.of(tasks).map(Sample::build).toList(), BERLIN.zone()), 1);
    }

    static Query query(Criteria criteria, String sort) {
        return new Query(List.of(criteria), sort, 200, null, false, Set.of());
    }

    static Criteria filter(String rsql) {
        return new Criteria(rsql, null, null, null, null, null, null, null);
    }

    static Criteria words(String q) {
        return new Criteria(null, q, null, null, null, null, null, null);
    }

    static List<Integer> numbers(Finding.Found found) {
        return found.hits().stream().map(hit -> hit.entry().task().number()).toList();
    }
}

package io.todochat.task.finding.entity;

import io.todochat.events.LowerCase;
import io.todochat.events.Priority;
import io.todochat.events.Status;
import io.todochat.task.tasks.entity.Task;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What tasks can be sorted by. A whole day comes before the times of that day; titles sort without case and accents. */
enum SortField {
    ID(hit -> hit.entry().task().number(), Integer::valueOf),
    TITLE(hit -> hit.entry().sortTitle(), text -> text),
    STATUS(of(Task::status), Status::valueOf),
    PRIORITY(of(Task::priority), Priority::valueOf),
    DUE(hit -> hit.entry().dueOrder(), Long::valueOf),
    START(hit -> order(hit.entry().start()), Long::valueOf),
    CREATED(of(Task::created), Instant::parse),
    UPDATED(of(Task::updated), Instant::parse),
    COMPLETED(of(Task::completed), Instant::parse),
    VERSION(of(Task::version), Long::valueOf),
    /** How well a task answers the search. */
    RELEVANCE(Hit::score, Integer::valueOf);

    static final String POSSIBLE = "It sorts by "
            + Stream.of(values()).map(LowerCase::word).collect(Collectors.joining(", "))
            + ", each with - before it for the other way round, as in -priority,due.";

    private final Function<Hit, Comparable<?>> key;
    private final Function<String, Comparable<?>> reader;

    SortField(Function<Hit, Comparable<?>> key, Function<String, Comparable<?>> reader) {
        this.key = key;
        this.reader = reader;
    }

    /** @throws NotUnderstood where there is no such field */
    static SortField named(String name, int position) {
        return Stream.of(values())
                .filter(field -> LowerCase.word(field).equals(name))
                .findAny()
                .orElseThrow(() -> new NotUnderstood("sort", position, "There is no such order. " + POSSIBLE));
    }

    /** Null where the task has nothing there. All keys of one field can be compared with one another. */
    Comparable<?> key(Hit hit) {
        return key.apply(hit);
    }

    /**
     * A key from its {@code toString}.
     *
     * @throws RuntimeException if it is none
     */
    Comparable<?> read(String text) {
        return reader.apply(text);
    }

    private static Function<Hit, Comparable<?>> of(Function<Task, Comparable<?>> value) {
        return hit -> value.apply(hit.entry().task());
    }

    private static Comparable<?> order(Stamp stamp) {
        return stamp == null ? null : stamp.order();
    }
}

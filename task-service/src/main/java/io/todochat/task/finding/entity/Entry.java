package io.todochat.task.finding.entity;

import io.todochat.task.tasks.entity.ChecklistItem;
import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.Wordform;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A task, with what finding makes of it. What is seldom asked for is made when it is, and kept; made twice at once, it is
 * the same. Thread-safe.
 */
public final class Entry {

    private static final int SORTED_CHARACTERS = 100;

    private final Task task;
    private final Stamp due;
    private final Long dueOrder;
    private final Stamp start;
    private final ZoneId zone;
    private String title;
    private String notes;
    private List<String> tags;
    private List<String> checklist;
    private String sortTitle;
    private String[] phrases;
    private Optional<Series> series;

    Entry(Task task, ZoneId personZone) {
        this.task = task;
        due = Stamp.of(task.due(), task.zone(), personZone);
        dueOrder = due == null ? null : due.order();
        start = Stamp.of(task.start(), task.zone(), personZone);
        zone = personZone;
    }

    /** The task. */
    public Task task() {
        return task;
    }

    /**
     * The series that the task belongs to. Asked once for an open task: whatever changes its rule writes the task, so
     * that there is another entry; the tasks before it are not written.
     */
    public Optional<Series> series(Function<String, Optional<Series>> shelf) {
        if (task.series() == null || !task.isOpen()) {
            return Optional.ofNullable(task.series()).flatMap(shelf);
        }
        var known = series;
        if (known == null) {
            known = shelf.apply(task.series());
            series = known;
        }
        return known;
    }

    Stamp due() {
        return due;
    }

    Long dueOrder() {
        return dueOrder;
    }

    Stamp start() {
        return start;
    }

    Stamp slot() {
        return Stamp.of(task.slot(), task.zone(), zone);
    }

    String title() {
        if (title == null) {
            title = Wordform.fold(task.title());
        }
        return title;
    }

    String timeZone() {
        return task.zone() == null ? null : Wordform.fold(task.zone());
    }

    String notes() {
        if (notes == null && task.notes() != null) {
            notes = Wordform.fold(task.notes());
        }
        return notes;
    }

    List<String> tags() {
        if (tags == null) {
            tags = task.tags().stream().map(Wordform::fold).toList();
        }
        return tags;
    }

    List<String> checklist() {
        if (checklist == null) {
            checklist = task.checklist().stream()
                    .map(ChecklistItem::title)
                    .map(Wordform::fold)
                    .toList();
        }
        return checklist;
    }

    /** Accents and case do not matter, and no more than the first characters do: a cursor carries it. */
    String sortTitle() {
        if (sortTitle == null) {
            var folded = Words.fold(task.title());
            sortTitle = folded.substring(
                    0,
                    folded.offsetByCodePoints(
                            0, Math.min(SORTED_CHARACTERS, folded.codePointCount(0, folded.length()))));
        }
        return sortTitle;
    }

    /** The words of one part, with a space around each; parts of one list are apart. */
    String phrase(Part part) {
        if (phrases == null) {
            phrases = new String[Part.values().length];
        }
        var all = phrases;
        if (all[part.ordinal()] == null) {
            all[part.ordinal()] = Words.phrase(part.texts(task));
        }
        return all[part.ordinal()];
    }

    boolean isOverdue(Here here) {
        return task.isOpen() && due != null && due.isPast(here.now());
    }
}

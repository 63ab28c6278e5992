package io.todochat.task.tasks.entity;

import io.todochat.events.TaskEvent.Happened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one command does to one task.
 *
 * @param before null where the task is new
 * @param after null where it is gone
 * @param edition of what the task says afterwards; 0 for a new one
 * @param updated when it was changed where it comes from; null for now
 * @param skipped whether it was an occurrence that is left out
 */
record Change(Task before, Task after, long edition, Instant updated, boolean skipped) {

    int number() {
        return (after == null ? before : after).number();
    }

    /** Whether anything is different; a task that is new and gone in one command never was. */
    boolean isReal() {
        return !Objects.equals(unversioned(before), unversioned(after));
    }

    private static Task unversioned(Task task) {
        return task == null
                ? null
                : task.with(parts -> {
                    parts.version = 0;
                    parts.updated = null;
                });
    }

    /** Whether it is about a task of that series. */
    boolean isOf(String series) {
        return Stream.of(Optional.ofNullable(before), Optional.ofNullable(after))
                .flatMap(Optional::stream)
                .anyMatch(task -> series.equals(task.series()));
    }

    Happened happened() {
        if (skipped) {
            return Happened.TASK_SKIPPED;
        }
        if (before == null) {
            return Happened.TASK_CREATED;
        }
        if (after == null) {
            return before.deleted() == null ? Happened.TASK_DELETED : Happened.TASK_PURGED;
        }
        if ((before.deleted() == null) != (after.deleted() == null)) {
            return after.deleted() == null ? Happened.TASK_RESTORED : Happened.TASK_DELETED;
        }
        return before.status() == after.status() ? Happened.TASK_UPDATED : byStatus();
    }

    private Happened byStatus() {
        return switch (after.status()) {
            case OPEN -> Happened.TASK_REOPENED;
            case DONE -> Happened.TASK_COMPLETED;
            case CANCELLED -> Happened.TASK_CANCELLED;
        };
    }

    /**
     * Names of the fields that are different; none for a task that is new or gone.
     *
     * @param goesOnOtherwise whether what follows in its series is different
     */
    List<String> fields(boolean goesOnOtherwise) {
        if (before == null || after == null) {
            return List.of();
        }
        var fields = new ArrayList<String>();
        compare(fields, "title", before.title(), after.title());
        compare(fields, "notes", before.notes(), after.notes());
        compare(fields, "status", before.status(), after.status());
        compare(fields, "priority", before.priority(), after.priority());
        compare(fields, "tags", before.tags(), after.tags());
        compare(fields, "due", before.due(), after.due());
        compare(fields, "zone", before.zone(), after.zone());
        compare(fields, "start", before.start(), after.start());
        compare(fields, "checklist", before.checklist(), after.checklist());
        compare(fields, "reminders", before.reminders(), after.reminders());
        if (goesOnOtherwise || !Objects.equals(before.series(), after.series())) {
            fields.add("recurrence");
        }
        compare(fields, "completed", before.completed(), after.completed());
        compare(fields, "deleted", before.deleted(), after.deleted());
        return fields;
    }

    private static void compare(List<String> fields, String name, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(name);
        }
    }
}

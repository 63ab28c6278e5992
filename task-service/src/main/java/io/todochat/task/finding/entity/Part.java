package io.todochat.task.finding.entity;

import io.todochat.task.tasks.entity.ChecklistItem;
import io.todochat.task.tasks.entity.Task;
import java.util.List;

/** Where words of a task are looked for, what counts most first. */
enum Part {
    TITLE,
    TAGS,
    CHECKLIST,
    NOTES;

    List<String> texts(Task task) {
        return switch (this) {
            case TITLE -> List.of(task.title());
            case TAGS -> task.tags();
            case CHECKLIST ->
                task.checklist().stream().map(ChecklistItem::title).toList();
            case NOTES -> task.notes() == null ? List.of() : List.of(task.notes());
        };
    }
}

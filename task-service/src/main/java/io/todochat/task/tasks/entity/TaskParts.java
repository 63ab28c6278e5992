package io.todochat.task.tasks.entity;

import io.todochat.events.Priority;
import io.todochat.events.Status;
import java.time.Instant;
import java.util.List;

/** The parts of a {@link Task} while one is made of another. Serves one change, in one thread. */
final class TaskParts {

    int number;
    String uid;
    String title;
    String notes;
    Status status;
    Priority priority;
    List<String> tags;
    String due;
    String zone;
    String start;
    List<ChecklistItem> checklist;
    List<Reminder> reminders;
    String series;
    String slot;
    Instant created;
    Instant updated;
    Instant completed;
    Instant deleted;
    long version;
    long edition;

    /** A new task, open and without a title yet. */
    TaskParts(int number, Instant now) {
        this.number = number;
        status = Status.OPEN;
        priority = Priority.NONE;
        created = now;
        updated = now;
    }

    TaskParts(Task task) {
        number = task.number();
        uid = task.uid();
        title = task.title();
        notes = task.notes();
        status = task.status();
        priority = task.priority();
        tags = task.tags();
        due = task.due();
        zone = task.zone();
        start = task.start();
        checklist = task.checklist();
        reminders = task.reminders();
        series = task.series();
        slot = task.slot();
        created = task.created();
        updated = task.updated();
        completed = task.completed();
        deleted = task.deleted();
        version = task.version();
        edition = task.edition();
    }

    Task task() {
        return new Task(
                number, uid, title, notes, status, priority, tags, due, zone, start, checklist, reminders, series, slot,
                created, updated, completed, deleted, version, edition);
    }
}

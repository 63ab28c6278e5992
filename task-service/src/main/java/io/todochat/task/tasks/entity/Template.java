package io.todochat.task.tasks.entity;

import io.todochat.events.Priority;
import io.todochat.schedule.Slot;
import java.util.List;
import java.util.Optional;

/**
 * What a person wrote on an occurrence, as the next one is made of it: nothing is ticked, and absolute reminders, which
 * have had their time, are left out.
 *
 * @param start like that of a task, as it is for the slot of the occurrence
 */
public record Template(
        String title,
        String notes,
        Priority priority,
        List<String> tags,
        List<ChecklistItem> checklist,
        List<Reminder> reminders,
        String start) {

    public Template {
        tags = tags == null ? List.of() : List.copyOf(tags);
        checklist = checklist == null ? List.of() : List.copyOf(checklist);
        reminders = reminders == null ? List.of() : List.copyOf(reminders);
    }

    /** What a task is a pattern for. */
    static Template of(Task task) {
        return new Template(
                task.title(),
                task.notes(),
                task.priority(),
                task.tags(),
                task.checklist().stream()
                        .map(item -> new ChecklistItem(item.id(), item.title(), false))
                        .toList(),
                task.reminders().stream()
                        .filter(reminder -> reminder.before() != null)
                        .map(reminder -> new Reminder(reminder.id(), null, reminder.before(), null, 0, null))
                        .toList(),
                task.start());
    }

    /** A task with these words in place of its own. */
    Task over(Task task) {
        return task.with(parts -> {
            parts.title = title;
            parts.notes = notes;
            parts.priority = priority;
            parts.tags = tags;
            parts.checklist = checklist;
            parts.reminders = reminders;
            parts.start = start;
        });
    }

    /** The same with the start of another. */
    Template startingLike(Template other) {
        return new Template(title, notes, priority, tags, checklist, reminders, other.start);
    }

    /** The same for another slot: work on it can begin as long before that. */
    Template moved(String from, String to) {
        var moved = Optional.ofNullable(start)
                .flatMap(slot -> Slot.parse(slot).moved(Slot.parse(from), Slot.parse(to)))
                .map(Slot::text);
        return new Template(title, notes, priority, tags, checklist, reminders, moved.orElse(null));
    }
}

package io.todochat.task.tasks.entity;

import io.todochat.events.Priority;
import io.todochat.events.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A task as a person wants it: everything that can be written, nothing that follows from it. Not yet checked.
 *
 * @param title null where none is given, which is refused
 * @param notes null for none
 * @param due a local date or date-time in text form; null for none
 * @param zone the IANA zone of date-times; null for the person's
 * @param start like {@code due}
 * @param checklist with the ids of items that are kept; new items have none
 * @param reminders null for the person's usual one
 * @param recurrence null where it does not repeat
 */
public record Draft(
        String title,
        String notes,
        Status status,
        Priority priority,
        List<String> tags,
        String due,
        String zone,
        String start,
        List<ChecklistItem> checklist,
        List<Wish> reminders,
        Repetition recurrence) {

    public Draft {
        status = status == null ? Status.OPEN : status;
        priority = priority == null ? Priority.NONE : priority;
        tags = tags == null ? List.of() : List.copyOf(tags);
        checklist = checklist == null ? List.of() : List.copyOf(checklist);
        reminders = reminders == null ? null : List.copyOf(reminders);
    }

    /**
     * A reminder that is wanted.
     *
     * @param id of the one that is kept; null for a new one
     * @param at the instant; null where it is relative
     * @param before how long before the due instant, ISO 8601; null where it is absolute
     */
    public record Wish(String id, Instant at, String before) {

        /** A new one at an instant. */
        public static Wish at(Instant at) {
            return new Wish(null, at, null);
        }

        /** A new one so long before the due instant, or after it if negative. */
        public static Wish before(Duration before) {
            return new Wish(null, null, before.toString());
        }
    }

    /** A draft with nothing but a title. */
    public static Draft titled(String title) {
        return new Draft(title, null, null, null, null, null, null, null, null, null, null);
    }

    /** A task as it stands. */
    public static Draft of(Task task, Optional<Series> series) {
        return new Draft(
                task.title(),
                task.notes(),
                task.status(),
                task.priority(),
                task.tags(),
                task.due(),
                task.zone(),
                task.start(),
                task.checklist(),
                task.reminders().stream()
                        .map(reminder -> new Wish(reminder.id(), reminder.at(), reminder.before()))
                        .toList(),
                series.flatMap(found -> found.repetition(task)).orElse(null));
    }

    Draft withTags(List<String> others) {
        return new Draft(title, notes, status, priority, others, due, zone, start, checklist, reminders, recurrence);
    }

    /** The same with no reminder at all, not even the usual one. */
    public Draft withoutReminders() {
        return withReminders(List.of());
    }

    /** The same with other reminders; null for the person's usual one. */
    public Draft withReminders(List<Wish> others) {
        return new Draft(title, notes, status, priority, tags, due, zone, start, checklist, others, recurrence);
    }

    /** The same with other things on its checklist. */
    public Draft withChecklist(List<ChecklistItem> items) {
        return with(items, reminders, recurrence);
    }

    /** The same with another repetition; null for none. */
    public Draft repeating(Repetition repetition) {
        return with(checklist, reminders, repetition);
    }

    Draft with(List<ChecklistItem> items, List<Wish> wishes, Repetition repetition) {
        return new Draft(title, notes, status, priority, tags, due, zone, start, items, wishes, repetition);
    }

    /** The same, to be done from the beginning; reminders that had their time are left out. */
    public Draft anew(Instant now) {
        var unticked = checklist.stream()
                .map(item -> new ChecklistItem(null, item.title(), false))
                .toList();
        var wishes = reminders == null
                ? null
                : reminders.stream()
                        .filter(wish -> wish.at() == null || !wish.at().isBefore(now))
                        .map(wish -> new Wish(null, wish.at(), wish.before()))
                        .toList();
        return new Draft(title, notes, Status.OPEN, priority, tags, due, zone, start, unticked, wishes, recurrence);
    }
}

package io.todochat.task.tasks.entity;

import io.todochat.events.Priority;
import io.todochat.events.Status;
import io.todochat.schedule.Slot;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A task as it is stored. It is open until it is done or deleted; deleted ones stay, to be restored.
 *
 * @param number unique for its person, never used again; its id outside
 * @param due a local date or date-time in text form; null for none
 * @param zone the IANA zone of the due date-time; null for a date, which floats with the person
 * @param series the series it belongs to; null where it does not repeat
 * @param slot the occurrence it stands for
 * @param version grows with each change
 */
public record Task(
        int number,
        String title,
        String notes,
        Status status,
        Priority priority,
        List<String> tags,
        String due,
        String zone,
        List<Reminder> reminders,
        String series,
        String slot,
        Instant created,
        Instant updated,
        Instant completed,
        Instant deleted,
        long version) {

    private static final int ALL_DAY_HOUR = 9;

    public Task {
        tags = tags == null ? List.of() : List.copyOf(tags);
        reminders = reminders == null ? List.of() : List.copyOf(reminders);
    }

    /** The id outside. */
    public String id() {
        return Integer.toString(number);
    }

    /** Whether there is still something to do about it. */
    @JsonbTransient
    public boolean isOpen() {
        return status == Status.OPEN && deleted == null;
    }

    /** When it is due; a date without time counts from the person's all-day hour. */
    public Optional<Instant> dueInstant(String personZone) {
        return Optional.ofNullable(due).map(Slot::parse).map(slot -> switch (slot) {
            case Slot.Day day ->
                day.date().atTime(ALL_DAY_HOUR, 0).atZone(ZoneId.of(personZone)).toInstant();
            case Slot.Moment moment ->
                moment.in(ZoneId.of(zone == null ? personZone : zone)).toInstant();
        });
    }

    /** The instant of the next reminder that has not fired; empty for a task that is not open. */
    public Optional<Instant> nextReminder(String personZone) {
        if (!isOpen()) {
            return Optional.empty();
        }
        var dueInstant = dueInstant(personZone).orElse(null);
        return reminders.stream()
                .filter(reminder -> reminder.fired() == null)
                .map(reminder -> reminder.instant(dueInstant))
                .filter(Objects::nonNull)
                .min(Instant::compareTo);
    }

    /** Its reminder of that id. */
    public Optional<Reminder> reminder(String id) {
        return reminders.stream().filter(reminder -> reminder.id().equals(id)).findAny();
    }

    /** The same task, finished. */
    public Task done(Instant now) {
        return new Task(
                number,
                title,
                notes,
                Status.DONE,
                priority,
                tags,
                due,
                zone,
                reminders,
                series,
                slot,
                created,
                now,
                now,
                deleted,
                version + 1);
    }

    /** The same task in the trash. */
    public Task deleted(Instant now) {
        return new Task(
                number,
                title,
                notes,
                status,
                priority,
                tags,
                due,
                zone,
                reminders,
                series,
                slot,
                created,
                now,
                completed,
                now,
                version + 1);
    }

    /** The same task with these reminders, before anybody has seen it. */
    Task withReminders(List<Reminder> wanted) {
        return new Task(
                number, title, notes, status, priority, tags, due, zone, wanted, series, slot, created, updated,
                completed, deleted, version);
    }

    /** The same task with one of its reminders changed. */
    public Task withReminder(String id, UnaryOperator<Reminder> change, Instant now) {
        var changed = reminders.stream()
                .map(reminder -> reminder.id().equals(id) ? change.apply(reminder) : reminder)
                .toList();
        return new Task(
                number,
                title,
                notes,
                status,
                priority,
                tags,
                due,
                zone,
                changed,
                series,
                slot,
                created,
                now,
                completed,
                deleted,
                version + 1);
    }
}

package io.todochat.task.tasks.entity;

import io.todochat.events.Priority;
import io.todochat.events.Status;
import io.todochat.schedule.Slot;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A task as it is stored. What is deleted stays for a while, to be restored.
 *
 * @param number unique for its person, never used again; its id outside
 * @param uid what an imported task was called where it came from; null for one that was made here
 * @param due a local date or date-time in text form; null for none
 * @param zone the IANA zone of date-times; null where there is none, as dates float with the person
 * @param start when work on it can begin, like {@code due}
 * @param series the series it belongs to; null where it does not repeat
 * @param slot the occurrence it stands for
 * @param deleted since when it is in the trash; null where it is not
 * @param version the sequence of its newest event: grows with each change, whoever made it
 * @param edition the version in which what it says was first so; an undo brings the old one back
 */
public record Task(
        int number,
        String uid,
        String title,
        String notes,
        Status status,
        Priority priority,
        List<String> tags,
        String due,
        String zone,
        String start,
        List<ChecklistItem> checklist,
        List<Reminder> reminders,
        String series,
        String slot,
        Instant created,
        Instant updated,
        Instant completed,
        Instant deleted,
        long version,
        long edition) {

    public Task {
        tags = tags == null ? List.of() : List.copyOf(tags);
        checklist = checklist == null ? List.of() : List.copyOf(checklist);
        reminders = reminders == null ? List.of() : List.copyOf(reminders);
    }

    /** The id outside. */
    public String id() {
        return Integer.toString(number);
    }

    /** What it is called everywhere, for ever: in its account the number is enough. */
    public String uid(String account) {
        return uid == null ? number + "@" + account : uid;
    }

    /** Whether there is still something to do about it. */
    @JsonbTransient
    public boolean isOpen() {
        return status == Status.OPEN && deleted == null;
    }

    /** When it is due; a date without time counts from the person's all-day hour. */
    public Optional<Instant> dueInstant(Settings settings) {
        return Optional.ofNullable(due).map(Slot::parse).map(slot -> switch (slot) {
            case Slot.Day day ->
                day.date()
                        .atTime(settings.allDayTime())
                        .atZone(ZoneId.of(settings.zone()))
                        .toInstant();
            case Slot.Moment moment ->
                moment.in(ZoneId.of(zone == null ? settings.zone() : zone)).toInstant();
        });
    }

    /** A reminder that is still to be announced, and when. */
    public record PendingReminder(Task task, Reminder reminder, Instant at) {}

    /** Its reminders that are still to be announced; none for a task that is not open. */
    public Stream<PendingReminder> pendingReminders(Settings settings) {
        if (!isOpen() || reminders.stream().allMatch(reminder -> reminder.fired() != null)) {
            return Stream.empty();
        }
        var dueInstant = dueInstant(settings).orElse(null);
        return reminders.stream()
                .filter(reminder -> reminder.fired() == null && reminder.instant(dueInstant) != null)
                .map(reminder -> new PendingReminder(this, reminder, reminder.instant(dueInstant)));
    }

    /** The instant of the next reminder that has not fired; empty for a task that is not open. */
    public Optional<Instant> nextReminder(Settings settings) {
        return pendingReminders(settings).map(PendingReminder::at).min(Instant::compareTo);
    }

    /** Whether it has a tag, however that is written. */
    public boolean hasTag(String tag) {
        var wanted = Wordform.fold(tag);
        return tags.stream().anyMatch(mine -> Wordform.fold(mine).equals(wanted));
    }

    /** Its reminder of that id. */
    public Optional<Reminder> reminder(String id) {
        return reminders.stream().filter(reminder -> reminder.id().equals(id)).findAny();
    }

    /** The same with some parts changed. */
    Task with(Consumer<TaskParts> change) {
        var parts = new TaskParts(this);
        change.accept(parts);
        return parts.task();
    }

    /** The same with all reminders armed as they were wished for. */
    Task armed(Settings settings, Instant now) {
        return with(parts -> parts.reminders =
                        reminders.stream().map(Reminder::unsnoozed).toList())
                .armedAgain(settings, now);
    }

    /** The same with all reminders armed anew; what was put off still is. */
    Task armedAgain(Settings settings, Instant now) {
        var dueInstant = dueInstant(settings).orElse(null);
        return with(parts -> parts.reminders = reminders.stream()
                .map(reminder -> reminder.armed(dueInstant, now))
                .toList());
    }
}

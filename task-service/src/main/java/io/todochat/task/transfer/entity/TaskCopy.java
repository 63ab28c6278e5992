package io.todochat.task.transfer.entity;

import io.todochat.events.Priority;
import io.todochat.events.Status;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.ChecklistItem;
import io.todochat.task.tasks.entity.ImportedTask;
import io.todochat.task.tasks.entity.Reminder;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.Wordform;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A task as an export has it: all that is stored but what counts in its account only (version, edition, the generations
 * of its reminders).
 *
 * @param uid null for one that was made in the account
 */
public record TaskCopy(
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
        List<Alarm> reminders,
        String series,
        String slot,
        Instant created,
        Instant updated,
        Instant completed,
        Instant deleted) {

    /** The highest number of a task that can come in; the next one still has a number. */
    static final int HIGHEST_NUMBER = 999_999_999;

    /** A reminder; see {@link Reminder}. */
    public record Alarm(String id, Instant at, String before, Instant snoozed, Instant fired) {}

    /** A stored one. */
    public static TaskCopy of(Task task) {
        return new TaskCopy(
                task.number(),
                task.uid(),
                task.title(),
                task.notes(),
                task.status(),
                task.priority(),
                noneIfEmpty(task.tags()),
                task.due(),
                task.zone(),
                task.start(),
                noneIfEmpty(task.checklist()),
                noneIfEmpty(task.reminders().stream()
                        .map(one -> new Alarm(one.id(), one.at(), one.before(), one.snoozed(), one.fired()))
                        .toList()),
                task.series(),
                task.slot(),
                task.created(),
                task.updated(),
                task.completed(),
                task.deleted());
    }

    private static <T> List<T> noneIfEmpty(List<T> list) {
        return list.isEmpty() ? null : list;
    }

    /** @throws IllegalArgumentException with a reason in one line, if it is none */
    public Task task() {
        require(isNumber(number), "a task has a number from 1 to " + HIGHEST_NUMBER);
        require(
                uid == null || isName(uid),
                "a uid has 1 to " + ImportedTask.LONGEST_UID + " characters that can be seen");
        require(series == null || SeriesCopy.isId(series), "a series is called like its first task, as in \"7\"");
        require(
                Stream.of(tags, checklist, reminders)
                        .filter(Objects::nonNull)
                        .flatMap(List::stream)
                        .noneMatch(Objects::isNull),
                "there is no null in a list");
        var items = checklist == null ? List.<ChecklistItem>of() : checklist;
        var alarms = reminders == null ? List.<Alarm>of() : reminders;
        require(
                Stream.concat(
                                items.stream().map(ChecklistItem::id),
                                alarms.stream().map(Alarm::id))
                        .noneMatch(Objects::isNull),
                "what is on a checklist, and a reminder, has an id");
        require(created != null && updated != null, "a task has created and updated");
        Stream.of(due, start, slot).filter(Objects::nonNull).forEach(Slot::parse);
        return new Task(
                number,
                uid,
                title,
                notes,
                status == null ? Status.OPEN : status,
                priority == null ? Priority.NONE : priority,
                tags,
                due,
                zone,
                start,
                items,
                alarms.stream()
                        .map(one -> new Reminder(one.id(), one.at(), one.before(), one.snoozed(), 0, one.fired()))
                        .toList(),
                series,
                slot,
                created,
                updated,
                completed,
                deleted,
                0,
                0);
    }

    static boolean isNumber(int number) {
        return number >= 1 && number <= HIGHEST_NUMBER;
    }

    /** Whether it can be a name that a task keeps for ever. */
    private static boolean isName(String uid) {
        return !uid.isBlank() && uid.length() <= ImportedTask.LONGEST_UID && Wordform.isPlain(uid);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}

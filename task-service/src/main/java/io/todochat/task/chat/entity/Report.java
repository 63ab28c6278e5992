package io.todochat.task.chat.entity;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Reminder;
import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.Settings;
import io.todochat.task.tasks.entity.Task;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Says what was done.
 *
 * @param settings the person's, as they are now
 * @param zone in which the person is
 */
public record Report(Wording wording, Settings settings, ZoneId zone, Instant now) {

    /** @param series those that were changed with the tasks */
    public String of(Deed deed, List<Task> tasks, List<Series> series) {
        if (tasks.size() != 1) {
            var told = deed == Deed.UPDATE || deed == Deed.REMIND ? wording.all(tasks) : wording.names(tasks);
            return deed.report() + ": " + tasks.size() + " tasks: " + told + "." + deed.afterwards();
        }
        var task = tasks.getFirst();
        var told = deed.isOfChecklist() ? checklist(task) : deed.tellsAll() ? wording.of(task) : wording.title(task);
        var begin = deed == Deed.ADD ? deed.report() + " " : deed.report() + until(deed, task) + ": ";
        return begin + told + "." + repeats(deed, task, series) + reminds(deed, task) + isTooLate(deed, task)
                + comesBack(deed, task, series) + deed.afterwards();
    }

    /** Says what was written of a task that {@link #of} does not tell; empty where that is nothing. */
    public String written(Command command, List<Task> tasks) {
        return tasks.size() != 1
                ? ""
                : switch (command) {
                    case Command.Add(var fields) ->
                        written(Changes.to(noted(fields, tasks.getFirst())), tasks.getFirst());
                    case Command.Update(var _, var changes) -> written(changes, tasks.getFirst());
                    default -> "";
                };
    }

    /** Whatever is in the notes of a new task was said. */
    private static Fields noted(Fields fields, Task task) {
        return task.notes() == null ? fields : fields.noted(task.notes());
    }

    private String written(Changes changes, Task task) {
        var fields = changes.fields();
        var isNoted = fields.notes()
                .filter(said -> task.notes() != null && task.notes().contains(said))
                .isPresent();
        var notes = isNoted || changes.isMove() && new NotedEnd(task.notes()).isThere()
                ? " The notes say " + Quoted.of(task.notes()) + "."
                : changes.cleared().contains("notes") ? " It has no notes any more." : "";
        var isToldAlready = changes.equals(Changes.to(Fields.NOTHING.listing(fields.checklist())));
        return fields.checklist().isEmpty() || isToldAlready
                ? notes
                : notes + " On its checklist: " + wording.checklist(task) + ".";
    }

    /** Says that it was so before. */
    public String unchanged(Deed deed, List<Task> tasks) {
        return tasks.size() == 1
                ? "Nothing to change: "
                        + (deed.isOfChecklist() ? checklist(tasks.getFirst()) : wording.of(tasks.getFirst())) + "."
                : "Nothing to change: " + tasks.size() + " tasks: " + wording.all(tasks) + ".";
    }

    private String checklist(Task task) {
        return wording.title(task) + ": " + wording.checklist(task);
    }

    private String repeats(Deed deed, Task task, List<Series> series) {
        return deed == Deed.ADD || deed == Deed.UPDATE || deed == Deed.DUPLICATE
                ? series.stream()
                        .filter(its -> its.id().equals(task.series()))
                        .findFirst()
                        .map(its -> " It repeats " + its.sentence(settings) + ".")
                        .orElse("")
                : "";
    }

    private String reminds(Deed deed, Task task) {
        return deed == Deed.ADD
                        || deed == Deed.REMIND
                        || deed == Deed.MOVE_REMINDER
                        || deed == Deed.SILENCE
                        || deed == Deed.UPDATE
                ? task.nextReminder(settings)
                        .filter(next -> next.isAfter(now))
                        .filter(next -> !isToldAsDue(task, next))
                        .map(next -> " I remind you " + wording.when(moment(next)) + ".")
                        .orElse("")
                : "";
    }

    /** A reminder whose time was past when it was set is never heard of again. */
    private String isTooLate(Deed deed, Task task) {
        return (deed == Deed.ADD || deed == Deed.REMIND || deed == Deed.MOVE_REMINDER)
                        && !task.reminders().isEmpty()
                        && task.reminders().stream().allMatch(reminder -> reminder.fired() != null)
                ? task.series() == null
                        ? " The time to remind you is past already."
                        : " This once the time to remind you is past already."
                : "";
    }

    /** To the second: a reminder is kept as exactly as it was said, in so many seconds. Of a day no time is told. */
    private boolean isToldAsDue(Task task, Instant reminder) {
        return task.dueInstant(settings)
                .filter(_ -> Slot.parse(task.due()) instanceof Slot.Moment)
                .filter(due -> due.getEpochSecond() == reminder.getEpochSecond())
                .isPresent();
    }

    private Slot.Moment moment(Instant instant) {
        return new Slot.Moment(LocalDateTime.ofInstant(instant, zone).withNano(0));
    }

    private String until(Deed deed, Task task) {
        if (deed != Deed.SNOOZE) {
            return "";
        }
        return task.reminders().stream()
                .map(Reminder::snoozed)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .map(until -> " until " + wording.when(moment(until)))
                .orElse("");
    }

    private String comesBack(Deed deed, Task task, List<Series> series) {
        if (deed != Deed.COMPLETE && deed != Deed.SKIP && deed != Deed.CANCEL && deed != Deed.DELETE) {
            return "";
        }
        var end = deed == Deed.DELETE ? " To have no more of it, say “stop repeating” and its title." : "";
        return series.stream()
                .filter(its -> its.id().equals(task.series()) && its.asksForTheNext())
                .findFirst()
                .flatMap(this::next)
                .map(due -> " It comes back " + wording.when(due) + "." + end)
                .orElse("");
    }

    private Optional<Slot> next(Series series) {
        try {
            return series.next(now, settings).map(next -> next.due());
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // too many steps away to be told
        }
    }
}

package io.todochat.task.tasks.entity;

import io.todochat.events.Status;
import io.todochat.events.TaskEvent.Happened;
import io.todochat.events.TaskState;
import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Decides about a person's tasks: a pure function of what it is given. Nothing here knows HTTP, Dapr or a clock.
 *
 * @param account the person's head
 * @param pages reads a page
 * @param series reads a series
 */
public record TaskBook(Account account, IntFunction<Optional<Page>> pages, Function<String, Optional<Series>> series) {

    /** What a command comes to; nothing changes by asking. */
    public Decision decide(Command command, Occasion occasion) {
        return switch (command) {
            case Command.Add add -> add(add, occasion);
            case Command.Complete complete -> complete(complete, occasion);
            case Command.Delete delete -> delete(delete, occasion);
            case Command.OpenNext open -> new SeriesBook(this).openNext(open.next(), occasion);
            case Command.NoteFired fired -> noteFired(fired, occasion);
        };
    }

    /** The task of that number, unless it is in the trash. */
    public Optional<Task> task(int number) {
        return pages.apply(Page.of(number)).flatMap(page -> page.task(number)).filter(task -> task.deleted() == null);
    }

    /** A task of this book as others see it. */
    public TaskState state(Task task) {
        return States.of(task, Optional.ofNullable(task.series()).flatMap(series));
    }

    /** All open tasks, by number. */
    public List<Task> openTasks() {
        return account.openPages().numbers().stream()
                .flatMap(number -> pages.apply(number).stream())
                .flatMap(page -> page.tasks().stream())
                .filter(Task::isOpen)
                .toList();
    }

    private Decision add(Command.Add add, Occasion occasion) {
        var number = account.nextTask();
        var repeats = add.rule() != null;
        var zone = occasion.zone() == null ? account.settings().zone() : occasion.zone();
        var withTime = add.due() != null && add.due().contains("T");
        var task = new Task(
                number,
                add.title(),
                null,
                Status.OPEN,
                add.priority(),
                add.tags(),
                add.due(),
                withTime ? zone : null,
                List.of(),
                repeats ? Integer.toString(number) : null,
                repeats ? add.due() : null,
                occasion.now(),
                occasion.now(),
                null,
                null,
                1);
        var reminded =
                task.withReminders(reminders(add.remindAt(), repeats ? task.dueInstant(zone) : Optional.empty()));
        var changes = new Changes(this, occasion).put(reminded, Happened.TASK_CREATED, List.of());
        if (repeats) {
            changes.put(new Series(
                    task.series(), add.rule(), add.due(), zone, "clamp", 1, add.due(), number, true, false, 0));
        }
        return changes.accepted();
    }

    /** A repeating task reminds of every occurrence, so its reminders count from the due instant. */
    private static List<Reminder> reminders(List<Instant> instants, Optional<Instant> due) {
        return IntStream.range(0, instants.size())
                .mapToObj(index -> reminder(Integer.toString(index + 1), instants.get(index), due))
                .toList();
    }

    private static Reminder reminder(String id, Instant at, Optional<Instant> due) {
        return due.map(instant -> Reminder.before(id, Duration.between(at, instant)))
                .orElseGet(() -> Reminder.at(id, at));
    }

    private Decision complete(Command.Complete command, Occasion occasion) {
        return task(command.task())
                .map(task -> task.isOpen()
                        ? close(task.done(occasion.now()), Happened.TASK_COMPLETED, "status", occasion)
                        : new Rejected(Reason.NOT_OPEN))
                .orElseGet(() -> new Rejected(Reason.NO_SUCH_TASK));
    }

    private Decision delete(Command.Delete command, Occasion occasion) {
        return task(command.task())
                .map(task -> close(task.deleted(occasion.now()), Happened.TASK_DELETED, "deleted", occasion))
                .orElseGet(() -> new Rejected(Reason.NO_SUCH_TASK));
    }

    private Decision close(Task closed, Happened happened, String change, Occasion occasion) {
        var changes = new Changes(this, occasion).put(closed, happened, List.of(change));
        openInstance(closed).map(Series::closed).ifPresent(changes::put);
        return changes.accepted();
    }

    /** The series whose open instance this task is; empty if it is none. */
    private Optional<Series> openInstance(Task task) {
        return Optional.ofNullable(task.series())
                .flatMap(series)
                .filter(found -> found.open() && found.lastTask() == task.number());
    }

    private Decision noteFired(Command.NoteFired command, Occasion occasion) {
        var due = task(command.task())
                .filter(Task::isOpen)
                .filter(task -> task.reminder(command.reminder())
                        .filter(reminder -> reminder.generation() == command.generation() && reminder.fired() == null)
                        .isPresent());
        return due.<Decision>map(task -> {
                    var fired = task.withReminder(
                            command.reminder(), reminder -> reminder.firedAt(occasion.now()), occasion.now());
                    return new Changes(this, occasion)
                            .put(fired, Happened.TASK_UPDATED, List.of("reminders"))
                            .accepted();
                })
                .orElseGet(() -> new Rejected(Reason.NO_SUCH_REMINDER));
    }
}

package io.todochat.task.tasks.entity;

import io.todochat.events.NextOccurrence;
import io.todochat.events.Status;
import io.todochat.events.TaskEvent.Happened;
import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.util.List;
import java.util.Optional;

/** The part of a {@link TaskBook} that carries series on. */
record SeriesBook(TaskBook book) {

    /** A request counts once: only if it names the stored revision. So no repeat leads to a second open instance. */
    Decision openNext(NextOccurrence next, Occasion occasion) {
        return book.series()
                .apply(next.series())
                .filter(series -> series.revision() == next.revision() && !series.open() && !series.ended())
                .flatMap(series -> last(series).map(last -> follow(series, last, next, occasion)))
                .orElseGet(() -> new Rejected(Reason.ALREADY_ANSWERED));
    }

    /** The newest instance, also from the trash: deleting it only skips it. */
    private Optional<Task> last(Series series) {
        return book.pages().apply(Page.of(series.lastTask())).flatMap(page -> page.task(series.lastTask()));
    }

    private Decision follow(Series series, Task last, NextOccurrence next, Occasion occasion) {
        var changes = new Changes(book, occasion);
        if (next.slot() == null) {
            return changes.put(series.end()).accepted();
        }
        var task = instance(last, next, occasion);
        return changes.put(task, Happened.TASK_CREATED, List.of())
                .put(series.opened(next.slot(), task.number(), next.missed()))
                .accepted();
    }

    /** What the person wrote is carried over; what was done about it is not. Absolute reminders have had their time. */
    private Task instance(Task last, NextOccurrence next, Occasion occasion) {
        var reminders = last.reminders().stream()
                .filter(reminder -> reminder.before() != null)
                .map(reminder -> new Reminder(reminder.id(), null, reminder.before(), 1, null))
                .toList();
        return new Task(
                book.account().nextTask(),
                last.title(),
                last.notes(),
                Status.OPEN,
                last.priority(),
                last.tags(),
                next.due(),
                last.zone(),
                reminders,
                last.series(),
                next.slot(),
                occasion.now(),
                occasion.now(),
                null,
                null,
                1);
    }
}

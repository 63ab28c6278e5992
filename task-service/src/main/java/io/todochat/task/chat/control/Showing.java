package io.todochat.task.chat.control;

import io.todochat.language.command.Command;
import io.todochat.schedule.Recurrence;
import io.todochat.schedule.Slot;
import io.todochat.task.chat.entity.Leap;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Part;
import io.todochat.task.chat.entity.Remaining;
import io.todochat.task.chat.entity.Wording;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.TaskBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows tasks that exist: all about one, a line each of several. */
@ApplicationScoped
class Showing {

    private static final int MOST_DATES = 3;

    @Inject
    TaskStore tasks;

    Part part(Command command, List<Task> shown, Message message) {
        var wording = Wording.of(message.at(), message.locale());
        return tasks.read(message.user(), book -> {
            var states = shown.stream().map(book::state).toList();
            var text = shown.size() == 1 ? all(shown.getFirst(), book, wording, message) : wording.numbered(shown);
            return Part.about(states, text, command.intent());
        });
    }

    private static String all(Task task, TaskBook book, Wording wording, Message message) {
        var lines = new ArrayList<String>();
        lines.add(wording.of(task) + status(task) + ".");
        new Remaining(message.text(), message.at().toLocalDateTime())
                .until(task)
                .ifPresent(lines::add);
        Optional.ofNullable(task.series())
                .flatMap(book.shelf()::series)
                .map(series -> sentence(series) + next(task, series, book, wording))
                .ifPresent(lines::add);
        if (!task.reminders().isEmpty()) {
            lines.add("It reminds you "
                    + wording.reminders(
                            task, book.account().settings(), message.at().getZone()) + ".");
        }
        task.checklist().stream().map(wording::item).forEach(lines::add);
        if (task.notes() != null) {
            lines.add(wording.notes(task));
        }
        return String.join("\n", lines);
    }

    /** The dates behind that of an open task; as it is said only once it is done, nobody knows those that count from then. */
    private static String next(Task task, Series series, TaskBook book, Wording wording) {
        var slots = task.isOpen() && !series.paused() && !series.isOver()
                ? new Leap(Slot.parse(task.slot()), series, book.account().settings()).following(MOST_DATES)
                : List.<Slot>of();
        return slots.isEmpty()
                ? ""
                : slots.stream().map(wording::when).collect(Collectors.joining("; ", " After this: ", "."));
    }

    private static String status(Task task) {
        return switch (task.status()) {
            case OPEN -> task.deleted() == null ? "" : ", in the trash";
            case DONE -> ", done";
            case CANCELLED -> ", cancelled";
        };
    }

    private static String sentence(Series series) {
        var how = Recurrence.parse(series.rule(), series.start(), series.zone(), series.monthEnd())
                .sentence();
        return "It repeats " + how + (series.paused() ? ", and is paused." : ".");
    }
}

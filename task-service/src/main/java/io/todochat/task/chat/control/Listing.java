package io.todochat.task.chat.control;

import io.todochat.language.Command.ListTasks;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Reply;
import io.todochat.task.chat.entity.Wording;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.TaskBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Shows open tasks, those due first first. */
@ApplicationScoped
public class Listing {

    private static final String INTENT = "list";

    private static final Comparator<Task> BY_DUE = Comparator.comparing(
                    Task::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Task::number);

    @Inject
    TaskStore tasks;

    Reply list(ListTasks said, Message message, Conversation before) {
        return tasks.read(message.user(), book -> reply(book, said, message, before));
    }

    private static Reply reply(TaskBook book, ListTasks said, Message message, Conversation before) {
        var found = book.openTasks().stream()
                .filter(task -> said.tag().map(task::hasTag).orElse(true))
                .filter(task ->
                        said.day().map(day -> isDueOn(task, day.toString())).orElse(true))
                .sorted(BY_DUE)
                .toList();
        var states = found.stream().map(book::state).toList();
        return new Reply(text(found, message), INTENT, states, List.of(), before.listed(numbers(found)));
    }

    private static boolean isDueOn(Task task, String day) {
        return task.due() != null && task.due().startsWith(day);
    }

    private static String text(List<Task> found, Message message) {
        return found.isEmpty()
                ? "Nothing to do there."
                : new Wording(message.at().toLocalDate()).numbered(found);
    }

    private static List<Integer> numbers(List<Task> tasks) {
        return tasks.stream().map(Task::number).toList();
    }
}

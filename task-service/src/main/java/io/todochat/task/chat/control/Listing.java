package io.todochat.task.chat.control;

import io.todochat.language.command.Command.Find;
import io.todochat.language.command.Filter;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Reply;
import io.todochat.task.chat.entity.Wording;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.TaskBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Shows open tasks, those due first first. */
@ApplicationScoped
public class Listing {

    private static final String INTENT = "list";

    private static final Comparator<Task> BY_DUE = Comparator.comparing(
                    Task::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Task::number);

    @Inject
    TaskStore tasks;

    Reply list(Find said, Message message, Conversation before) {
        return tasks.read(message.user(), book -> reply(book, said, message, before));
    }

    private static Reply reply(TaskBook book, Find said, Message message, Conversation before) {
        var found = book.openTasks().stream()
                .filter(task -> fits(task, said.filter()))
                .sorted(BY_DUE)
                .toList();
        var states = found.stream().map(book::state).toList();
        return new Reply(text(found, message), INTENT, states, List.of(), before.listed(numbers(found)));
    }

    private static boolean fits(Task task, Filter filter) {
        return filter.tags().stream().allMatch(task::hasTag)
                && filter.dueFrom().map(from -> isDue(task, from.text()) >= 0).orElse(true)
                && filter.dueUntil()
                        .map(until -> task.due() != null && isDue(task, until.text()) < 0)
                        .orElse(true)
                && Arrays.stream(filter.words().split(" ")).allMatch(word -> isIn(task, word));
    }

    private static boolean isIn(Task task, String word) {
        return task.title().toLowerCase(Locale.ROOT).contains(word);
    }

    /** As in ISO 8601: a day comes before its times. */
    private static int isDue(Task task, String when) {
        return task.due() == null ? -1 : task.due().compareTo(when);
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

package io.todochat.task.chat.control;

import io.todochat.language.command.Command.Find;
import io.todochat.language.command.Command.Find.Manner;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Reply;
import io.todochat.task.chat.entity.Wording;
import io.todochat.task.finding.control.Finder;
import io.todochat.task.finding.entity.Criteria;
import io.todochat.task.finding.entity.Query;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.TaskBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Finds what a person asks for, by the same rules as the REST API, and shows or counts it. */
@ApplicationScoped
public class Listing {

    /** As many as one takes in at once. */
    private static final int MOST_SHOWN = 20;

    @Inject
    TaskStore tasks;

    @Inject
    Finder finder;

    Reply list(Find said, Message message, Conversation before) {
        return tasks.read(message.user(), book -> reply(book, said, message, before));
    }

    private Reply reply(TaskBook book, Find said, Message message, Conversation before) {
        var found = finder.in(book, query(said));
        if (said.manner() == Manner.COUNT) {
            return Reply.plain(counted(found.total()), said.intent(), before.settled());
        }
        var shown = found.hits().stream().map(hit -> hit.entry().task()).toList();
        var states = shown.stream().map(book::state).toList();
        var text = text(shown, found.total(), message);
        return new Reply(text, said.intent(), states, List.of(), before.listed(numbers(shown)));
    }

    private static Query query(Find said) {
        var filter = said.filter();
        var criteria = new Criteria(filter.rsql(), filter.words(), null, null, List.of(), null, null, null);
        return new Query(List.of(criteria), said.sort().orElse(null), MOST_SHOWN, null, true, Set.of());
    }

    private static String counted(int total) {
        return switch (total) {
            case 0 -> "None.";
            case 1 -> "One task.";
            default -> total + " tasks.";
        };
    }

    private static String text(List<Task> shown, int total, Message message) {
        if (shown.isEmpty()) {
            return "Nothing to do there.";
        }
        var list = new Wording(message.at().toLocalDate()).numbered(shown);
        return total == shown.size() ? list : list + "\nand " + (total - shown.size()) + " more";
    }

    private static List<Integer> numbers(List<Task> tasks) {
        return tasks.stream().map(Task::number).toList();
    }
}

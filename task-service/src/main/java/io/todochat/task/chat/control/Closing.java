package io.todochat.task.chat.control;

import io.todochat.language.command.Target;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Reply;
import io.todochat.task.chat.entity.Resolution;
import io.todochat.task.chat.entity.Wording;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.TaskBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finishes and deletes tasks: the one that is meant, never one of several that could be. */
@ApplicationScoped
public class Closing {

    @Inject
    TaskStore tasks;

    @Inject
    Orders orders;

    Reply close(Action action, Target target, Message message, Conversation before) {
        var open = tasks.read(message.user(), TaskBook::openTasks);
        var meant = new Resolution(open, before).of(target);
        if (meant.isEmpty()) {
            return Reply.plain(
                    "I find no such open task. “list” shows them, with numbers.", action.word(), before.settled());
        }
        return meant.size() > 1 || action.asksFirst()
                ? ask(action, meant, message, before)
                : execute(action, meant.getFirst().number(), message, before);
    }

    Reply choose(int number, Message message, Conversation before) {
        var question = before.question();
        if (question == null || question.candidates().size() == 1) {
            return Reply.plain("I did not ask for a number. “list” shows your tasks.", "choose", before);
        }
        return before.shownAs(number)
                .map(task -> execute(Action.of(question.action()), task, message, before))
                .orElseGet(() -> Reply.plain(
                        "Please say a number from 1 to " + question.candidates().size() + ".", "choose", before));
    }

    Reply confirm(Message message, Conversation before) {
        var question = before.question();
        if (question == null) {
            return Reply.plain("There is nothing to confirm.", "yes", before);
        }
        return question.candidates().size() > 1
                ? Reply.plain("Please say which one, by its number.", "yes", before)
                : execute(Action.of(question.action()), question.candidates().getFirst(), message, before);
    }

    private static Reply ask(Action action, List<Task> meant, Message message, Conversation before) {
        var wording = new Wording(message.at().toLocalDate());
        var text = meant.size() == 1
                ? "Shall I delete " + wording.of(meant.getFirst()) + "? Say “yes”."
                : "Which one?\n" + wording.numbered(meant);
        var asking =
                before.asking(action.word(), meant.stream().map(Task::number).toList());
        return new Reply(text, action.word(), List.of(), meant, asking);
    }

    private Reply execute(Action action, int task, Message message, Conversation before) {
        return switch (orders.execute(action.command(task), message)) {
            case Decision.Accepted accepted ->
                new Reply(
                        action.report() + new Wording(message.at().toLocalDate()).title(accepted.task()) + ".",
                        action.word(),
                        List.of(accepted.state()),
                        List.of(),
                        before.about(accepted.task().number()));
            case Decision.Repeated repeated -> Repeat.reply(repeated, message, before);
            case Decision.Rejected rejected -> Reply.plain(Refusal.text(rejected), action.word(), before.settled());
        };
    }
}

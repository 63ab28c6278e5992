package io.todochat.task.chat.control;

import io.todochat.events.Priority;
import io.todochat.language.Command.Add;
import io.todochat.schedule.Slot;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Reply;
import io.todochat.task.chat.entity.Wording;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Draft.Wish;
import io.todochat.task.tasks.entity.Repetition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** New tasks from the chat. */
@ApplicationScoped
public class Adding {

    private static final String INTENT = "add";

    @Inject
    Orders orders;

    Reply add(Add said, Message message, Conversation before) {
        return switch (orders.execute(command(said, message), message)) {
            case Decision.Accepted accepted ->
                new Reply(
                        "Added " + new Wording(message.at().toLocalDate()).of(accepted.task()) + ".",
                        INTENT,
                        List.of(accepted.state()),
                        List.of(),
                        before.about(accepted.task().number()));
            case Decision.Repeated repeated -> Repeat.reply(repeated, message, before);
            case Decision.Rejected rejected -> Reply.plain(Refusal.text(rejected), INTENT, before);
        };
    }

    /** A repeating task reminds of every occurrence, so its reminder counts from the due instant. */
    private static Command.Add command(Add said, Message message) {
        var due = said.rule()
                .flatMap(_ -> said.due())
                .map(slot -> slot.in(message.at().getZone()).toInstant());
        var wishes = said.remindAt().stream()
                .map(at -> due.map(instant -> Wish.before(Duration.between(at, instant)))
                        .orElseGet(() -> Wish.at(at)))
                .toList();
        return new Command.Add(new Draft(
                said.title(),
                null,
                null,
                Priority.valueOf(said.priority().name()),
                List.copyOf(said.tags()),
                said.due().map(Slot::text).orElse(null),
                null,
                null,
                List.of(),
                wishes.isEmpty() ? null : wishes,
                said.rule().map(Repetition::of).orElse(null)));
    }
}

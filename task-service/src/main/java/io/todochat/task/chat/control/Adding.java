package io.todochat.task.chat.control;

import io.todochat.events.Priority;
import io.todochat.language.Command.Add;
import io.todochat.schedule.Recurrence;
import io.todochat.schedule.Slot;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Reply;
import io.todochat.task.chat.entity.Wording;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** New tasks from the chat. */
@ApplicationScoped
public class Adding {

    private static final String INTENT = "add";
    private static final int LONGEST_TITLE = 500;

    @Inject
    Orders orders;

    Reply add(Add said, Message message, Conversation before) {
        var refusal = refusal(said, message);
        if (refusal.isPresent()) {
            return Reply.plain(refusal.get(), INTENT, before);
        }
        return switch (orders.execute(command(said), message)) {
            case Decision.Accepted accepted ->
                new Reply(
                        "Added " + new Wording(message.at().toLocalDate()).of(accepted.task()) + ".",
                        INTENT,
                        List.of(accepted.state()),
                        List.of(),
                        before.about(accepted.task().number()));
            case Decision.Rejected rejected -> Reply.plain(Refusal.text(rejected.reason()), INTENT, before);
        };
    }

    private static Command.Add command(Add said) {
        return new Command.Add(
                said.title(),
                Priority.valueOf(said.priority().name()),
                List.copyOf(said.tags()),
                said.due().map(Slot::text).orElse(null),
                said.rule().orElse(null),
                said.remindAt().stream().toList());
    }

    /** Why it cannot be stored; empty if it can. */
    private static Optional<String> refusal(Add said, Message message) {
        if (said.title().length() > LONGEST_TITLE) {
            return Optional.of("A title has at most " + LONGEST_TITLE + " characters; this one has "
                    + said.title().length() + ".");
        }
        return said.rule().flatMap(rule -> refusal(rule, said, message));
    }

    private static Optional<String> refusal(String rule, Add said, Message message) {
        try {
            Recurrence.parse(
                    rule,
                    said.due().map(Slot::text).orElseThrow(),
                    message.at().getZone().getId(),
                    null);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("That cannot repeat: " + e.getMessage() + ".");
        }
    }
}

package io.todochat.task.chat.control;

import io.todochat.events.Priority;
import io.todochat.language.command.Command.Add;
import io.todochat.language.command.Reminder;
import io.todochat.language.time.Mention;
import io.todochat.schedule.Slot;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Reply;
import io.todochat.task.chat.entity.Wording;
import io.todochat.task.tasks.entity.ChecklistItem;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Draft.Wish;
import io.todochat.task.tasks.entity.Repetition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

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

    private static Command.Add command(Add said, Message message) {
        var fields = said.fields();
        var wishes = fields.reminders().stream()
                .map(reminder -> wish(reminder, fields.due(), message))
                .toList();
        return new Command.Add(new Draft(
                fields.title().orElse(null),
                fields.notes().orElse(null),
                null,
                Priority.valueOf(fields.priority()
                        .orElse(io.todochat.language.command.Priority.NONE)
                        .name()),
                List.copyOf(fields.tags()),
                fields.due().map(Slot::text).orElse(null),
                null,
                fields.start().map(Slot::text).orElse(null),
                fields.checklist().stream()
                        .map(item -> new ChecklistItem(null, item, false))
                        .toList(),
                wishes.isEmpty() ? null : wishes,
                fields.recurrence().map(Adding::repetition).orElse(null)));
    }

    private static Repetition repetition(Mention.Repeat repeat) {
        return new Repetition(repeat.rule(), null, repeat.fromCompletion() ? "completion" : null);
    }

    private static Wish wish(Reminder reminder, Optional<Slot> due, Message message) {
        return switch (reminder) {
            case Reminder.At(var instant) -> Wish.at(instant);
            case Reminder.Before(var amount) -> {
                var end = due.map(slot -> slot.in(message.at().getZone())).orElse(message.at());
                yield Wish.before(Duration.between(end.minus(amount.period()).minus(amount.time()), end));
            }
        };
    }
}

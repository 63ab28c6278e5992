package io.todochat.task.chat.entity;

import io.todochat.language.command.Command.Remind.Manner;
import io.todochat.language.command.Reminder;
import io.todochat.language.time.Amount;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Draft.Wish;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Reminders of a task beside those it has, in place of them, or these earlier. Pure.
 *
 * @param more the reminders that were said, which come to it; where it has none, earlier is earlier than it is due
 */
record Ringing(Manner manner, Revision more) implements UnaryOperator<Draft> {

    @Override
    public Draft apply(Draft draft) {
        return switch (manner) {
            case BESIDE -> more.apply(draft);
            case INSTEAD -> more.apply(draft.withReminders(List.of()));
            case EARLIER ->
                draft.reminders() == null || draft.reminders().isEmpty()
                        ? more.apply(draft)
                        : draft.withReminders(
                                draft.reminders().stream().map(this::earlier).toList());
        };
    }

    private Wish earlier(Wish wish) {
        return more.changes().fields().reminders().stream()
                .filter(Reminder.Before.class::isInstance)
                .map(before -> ((Reminder.Before) before).amount())
                .findFirst()
                .map(by -> earlier(wish, by))
                .orElse(wish);
    }

    private Wish earlier(Wish wish, Amount by) {
        if (wish.at() != null) {
            return new Wish(
                    wish.id(), before(wish.at().atZone(more.at().getZone()), by).toInstant(), null);
        }
        var length = Duration.between(before(more.at(), by), more.at());
        return new Wish(
                wish.id(), null, Duration.parse(wish.before()).plus(length).toString());
    }

    private static ZonedDateTime before(ZonedDateTime time, Amount by) {
        return time.minus(by.period()).minus(by.time());
    }
}

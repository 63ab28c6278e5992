package io.todochat.task.chat.entity;

import io.todochat.language.command.Command.Unremind;
import io.todochat.language.command.Reminder.At;
import io.todochat.language.command.Reminder.Before;
import io.todochat.language.command.Reminder.DaysBefore;
import io.todochat.language.command.Reminder.Hour;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Reminder;
import io.todochat.task.tasks.entity.Settings;
import io.todochat.task.tasks.entity.Task;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Takes off some of the reminders of a task. Pure.
 *
 * @param task as it was when they were named
 * @param zone in which the person is
 */
record Silencing(Unremind said, Task task, Settings settings, ZoneId zone) implements UnaryOperator<Draft> {

    /** Why it cannot be done. */
    Optional<String> refusal(Wording wording) {
        var title = Quoted.of(task.title());
        if (task.reminders().isEmpty()) {
            return Optional.of(title + " has no reminder.");
        }
        return meant().isEmpty()
                ? Optional.of(title + " has no such reminder. It reminds you " + wording.reminders(task, settings, zone)
                        + ".")
                : Optional.empty();
    }

    @Override
    public Draft apply(Draft draft) {
        var ids = meant().stream().map(Reminder::id).collect(Collectors.toSet());
        return draft.withReminders(
                draft.reminders() == null
                        ? null
                        : draft.reminders().stream()
                                .filter(wish -> !ids.contains(wish.id()))
                                .toList());
    }

    private List<Reminder> meant() {
        var all = task.reminders();
        if (said.place() != 0) {
            var place = said.place() < 0 ? all.size() : said.place();
            return place <= all.size() ? List.of(all.get(place - 1)) : List.of();
        }
        var exact = those(rings -> said.some().stream().anyMatch(one -> isThen(one, rings)));
        return exact.isEmpty() ? those(rings -> said.some().stream().anyMatch(one -> isThatDay(one, rings))) : exact;
    }

    private List<Reminder> those(Predicate<Instant> meant) {
        var due = task.dueInstant(settings).orElse(null);
        return task.reminders().stream()
                .filter(reminder ->
                        Optional.ofNullable(reminder.instant(due)).filter(meant).isPresent())
                .toList();
    }

    private boolean isThen(io.todochat.language.command.Reminder one, Instant rings) {
        return switch (one) {
            case At(var at) -> at.equals(rings);
            case Hour(var time, var _, var _) ->
                rings.atZone(zone).toLocalTime().equals(time);
            case Before(var amount) ->
                due().map(due -> due.minus(amount.period()).minus(amount.time()))
                        .filter(then -> then.toInstant().equals(rings))
                        .isPresent();
            case DaysBefore(var days, var time) ->
                due().map(due -> due.minus(days).with(time))
                        .filter(then -> then.toInstant().equals(rings))
                        .isPresent();
        };
    }

    /** "The day before" is at whatever time. */
    private boolean isThatDay(io.todochat.language.command.Reminder one, Instant rings) {
        return one instanceof Before(var amount)
                && amount.isDays()
                && due().map(due -> due.minus(amount.period()).toLocalDate())
                        .filter(rings.atZone(zone).toLocalDate()::equals)
                        .isPresent();
    }

    private Optional<ZonedDateTime> due() {
        return task.dueInstant(settings).map(due -> due.atZone(zone));
    }
}

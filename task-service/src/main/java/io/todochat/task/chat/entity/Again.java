package io.todochat.task.chat.entity;

import io.todochat.task.tasks.entity.ChecklistItem;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Draft.Wish;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.TaskBook;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a task was like when something of it was taken back, so that this can be done again. Pure.
 *
 * @param deleted whether it was in the trash
 * @param said what was written of it
 * @param version that it got by being taken back; 0 where it is gone
 */
public record Again(int number, boolean deleted, Draft said, long version) {

    /** As it is now, with nothing taken back yet. */
    public static Again of(Task task, TaskBook book) {
        var series = Optional.ofNullable(task.series()).flatMap(book.shelf()::series);
        return new Again(task.number(), task.deleted() != null, Draft.of(task, series), 0);
    }

    /** The same once it is taken back. */
    public Again in(TaskBook book) {
        return new Again(number, deleted, said, version(book));
    }

    /** The same of another task, which it is now. */
    Again of(Task task) {
        return new Again(task.number(), deleted, said, task.version());
    }

    /** What does all of it again; empty where one of them was changed since, or nothing is different. */
    public static Optional<List<Command>> commands(List<Again> all, TaskBook book) {
        return !all.isEmpty() && all.stream().allMatch(one -> one.version == one.version(book))
                ? Optional.of(all.stream().map(one -> one.command(book)).toList())
                : Optional.empty();
    }

    private long version(TaskBook book) {
        return book.stored(number).map(Task::version).orElse(0L);
    }

    private Command command(TaskBook book) {
        var now = book.stored(number).orElse(null);
        if (now == null) {
            return new Command.Add(known(Set.of(), Set.of()));
        }
        if (deleted != (now.deleted() != null)) {
            return deleted ? new Command.Delete(number) : new Command.Restore(number);
        }
        return said.status() == now.status() ? new Command.Edit(number, this::onto) : closed();
    }

    private Command closed() {
        return switch (said.status()) {
            case OPEN -> new Command.Reopen(number);
            case DONE -> new Command.Complete(number);
            case CANCELLED -> new Command.Cancel(number);
        };
    }

    private Draft onto(Draft now) {
        var reminders = now.reminders() == null ? List.<Wish>of() : now.reminders();
        return known(
                reminders.stream().map(Wish::id).collect(Collectors.toSet()),
                now.checklist().stream().map(ChecklistItem::id).collect(Collectors.toSet()));
    }

    /** What is gone by now gets a new id. */
    private Draft known(Set<String> reminders, Set<String> items) {
        var wishes = said.reminders() == null
                ? null
                : said.reminders().stream()
                        .map(wish ->
                                new Wish(reminders.contains(wish.id()) ? wish.id() : null, wish.at(), wish.before()))
                        .toList();
        return said.withReminders(wishes)
                .withChecklist(said.checklist().stream()
                        .map(item -> new ChecklistItem(
                                items.contains(item.id()) ? item.id() : null, item.title(), item.done()))
                        .toList());
    }
}

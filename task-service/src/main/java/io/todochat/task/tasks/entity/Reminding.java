package io.todochat.task.tasks.entity;

import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The reminders of tasks. */
record Reminding(Changes changes) {

    /** That a reminder was announced says nothing new about the task: an undo of what was written before stays possible. */
    Optional<Rejected> noteFired(Command.NoteFired command) {
        var task = changes.task(command.task())
                .filter(Task::isOpen)
                .filter(found -> found.reminder(command.reminder())
                        .filter(reminder -> reminder.generation() == command.generation() && reminder.fired() == null)
                        .isPresent());
        task.ifPresent(found -> changes.put(
                found.with(parts -> parts.reminders = found.reminders().stream()
                        .map(reminder ->
                                reminder.id().equals(command.reminder()) ? reminder.firedAt(changes.now()) : reminder)
                        .toList()),
                found.edition()));
        return task.isPresent() ? Optional.empty() : Optional.of(new Rejected(Reason.NO_SUCH_REMINDER));
    }

    /**
     * The reminders that are wanted. One that stays as it was keeps whether it fired; a relative one counts anew where the
     * due instant moved.
     */
    List<Reminder> of(Task before, Task after, List<Draft.Wish> wishes) {
        var due = after.dueInstant(changes.settings()).orElse(null);
        var moved = !before.dueInstant(changes.settings()).equals(after.dueInstant(changes.settings()));
        var reminders = new ArrayList<Reminder>();
        var ids = new HashSet<String>();
        wishes.stream().filter(wish -> wish.id() != null).forEach(wish -> ids.add(wish.id()));
        for (var wish : wishes) {
            var kept = wish.id() == null ? Optional.<Reminder>empty() : before.reminder(wish.id());
            var unchanged = kept.filter(reminder -> isAsWished(reminder, wish) && (reminder.at() != null || !moved));
            reminders.add(unchanged.orElseGet(() -> {
                var id = wish.id() == null ? freeId(ids) : wish.id();
                return new Reminder(id, wish.at(), wish.before(), 0, null).armed(due, changes.now());
            }));
        }
        return reminders;
    }

    private static boolean isAsWished(Reminder reminder, Draft.Wish wish) {
        return Objects.equals(reminder.at(), wish.at()) && Objects.equals(reminder.before(), wish.before());
    }

    static String freeId(Set<String> taken) {
        var id = IntStream.iterate(1, number -> number + 1)
                .mapToObj(Integer::toString)
                .filter(number -> !taken.contains(number))
                .findFirst()
                .orElseThrow();
        taken.add(id);
        return id;
    }
}

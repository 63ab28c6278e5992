package io.todochat.task.tasks.entity;

import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Command.NoteFired.Announced;
import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The reminders of tasks. */
record Reminding(Changes changes) {

    /** A request takes a while, and clocks differ: what was to come so long ago still comes, at once. */
    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    /** That reminders were announced says nothing new about tasks: an undo of what was written before stays possible. */
    Optional<Rejected> noteFired(List<Announced> all) {
        var noted = all.stream().filter(this::holds).toList();
        noted.forEach(one -> changes.task(one.task())
                .ifPresent(task -> changes.put(
                        with(task, one.reminder(), reminder -> reminder.firedAt(changes.now())), task.edition())));
        return noted.isEmpty() ? Optional.of(new Rejected(Reason.NO_SUCH_REMINDER)) : Optional.empty();
    }

    private boolean holds(Announced one) {
        return changes.task(one.task())
                .filter(Task::isOpen)
                .flatMap(task -> task.reminder(one.reminder()))
                .filter(reminder -> reminder.generation() == one.generation() && reminder.fired() == null)
                .isPresent();
    }

    Optional<Rejected> snooze(Command.Snooze command) {
        var task = changes.task(command.task());
        if (task.isEmpty()) {
            return Optional.of(new Rejected(Reason.NO_SUCH_TASK));
        }
        if (!task.get().isOpen()) {
            return Optional.of(new Rejected(Reason.NOT_OPEN));
        }
        var reminder =
                command.reminder() == null ? likeliest(task.get()) : task.get().reminder(command.reminder());
        if (reminder.isEmpty()) {
            return Optional.of(
                    command.reminder() == null
                            ? new Rejected(Reason.NOTHING_TO_SNOOZE)
                            : faulty("/reminder", "The task has no reminder of that id."));
        }
        return snooze(task.get(), reminder.get(), command.until().apply(changes.now()));
    }

    private Optional<Rejected> snooze(Task task, Reminder reminder, Instant until) {
        if (!until.isAfter(changes.now())) {
            return Optional.of(faulty("/until", behind()));
        }
        if (!Slot.isYear(until.atOffset(ZoneOffset.UTC).getYear())) {
            return Optional.of(faulty("/until", "A year lies between 1 and 9999."));
        }
        changes.put(with(task, reminder.id(), found -> found.snoozedUntil(until)));
        changes.about(task.number());
        return Optional.empty();
    }

    /** Who puts off answers what was announced last; where nothing was, it is about what comes next. */
    private Optional<Reminder> likeliest(Task task) {
        var due = task.dueInstant(changes.settings()).orElse(null);
        var announced = task.reminders().stream()
                .filter(reminder -> reminder.fired() != null)
                .max(Comparator.comparing(Reminder::fired).thenComparing(reminder -> reminder.instant(due)));
        return announced.or(() -> task.reminders().stream()
                .filter(reminder -> reminder.instant(due) != null)
                .min(Comparator.comparing(reminder -> reminder.instant(due))));
    }

    private static Task with(Task task, String id, UnaryOperator<Reminder> change) {
        return task.with(parts -> parts.reminders = task.reminders().stream()
                .map(reminder -> reminder.id().equals(id) ? change.apply(reminder) : reminder)
                .toList());
    }

    /** What is wrong with reminders that nobody could be reminded by any more. */
    List<Fault> behind(Optional<Task> before, Draft draft) {
        var wishes = draft.reminders();
        return IntStream.range(0, wishes.size())
                .filter(index -> isBehind(wishes.get(index).at(), before))
                .mapToObj(index -> new Fault("/reminders/" + index + "/at", behind()))
                .toList();
    }

    /** One that had its time, and is sent back with the rest of its task, asks for nothing. */
    private boolean isBehind(Instant at, Optional<Task> before) {
        return at != null
                && at.isBefore(changes.now().minus(JUST_NOW))
                && before.stream()
                        .flatMap(task -> task.reminders().stream())
                        .noneMatch(reminder -> at.equals(reminder.at()));
    }

    private String behind() {
        return "That lies behind: here it is " + changes.now() + " now.";
    }

    /**
     * The reminders that are wanted. One that stays as it was keeps whether it fired; where the due instant moved, a
     * relative one counts anew, and what was put off comes when it was wished for.
     */
    List<Reminder> of(Task before, Task after, List<Draft.Wish> wishes) {
        var due = after.dueInstant(changes.settings()).orElse(null);
        var moved = !before.dueInstant(changes.settings()).equals(after.dueInstant(changes.settings()));
        var reminders = new ArrayList<Reminder>();
        var ids = new HashSet<String>();
        wishes.stream().filter(wish -> wish.id() != null).forEach(wish -> ids.add(wish.id()));
        for (var wish : wishes) {
            var unchanged = (wish.id() == null ? Optional.<Reminder>empty() : before.reminder(wish.id()))
                    .filter(reminder -> isAsWished(reminder, wish))
                    .filter(reminder -> !moved || reminder.at() != null && reminder.snoozed() == null);
            reminders.add(unchanged.orElseGet(() -> {
                var id = wish.id() == null ? freeId(ids) : wish.id();
                return new Reminder(id, wish.at(), wish.before(), null, 0, null)
                        .armed(due, changes.now().minus(JUST_NOW), changes.now());
            }));
        }
        return reminders;
    }

    private static boolean isAsWished(Reminder reminder, Draft.Wish wish) {
        return Objects.equals(reminder.at(), wish.at()) && Objects.equals(reminder.before(), wish.before());
    }

    private static Rejected faulty(String pointer, String detail) {
        return Rejected.faulty(List.of(new Fault(pointer, detail)));
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

package io.todochat.task.tasks.entity;

import io.todochat.events.Status;
import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Tasks as people write them.
 *
 * @param fromElsewhere whether they were written before, somewhere else: then reminders may lie behind
 */
record Writing(Changes changes, boolean fromElsewhere) {

    Writing(Changes changes) {
        this(changes, false);
    }

    Optional<Rejected> add(Draft wanted, String uid) {
        if (changes.account().tasks() >= Limits.TASKS) {
            return Optional.of(new Rejected(Reason.TOO_MANY_TASKS));
        }
        var draft = withUsualReminder(normal(wanted));
        var faults = faults(Optional.empty(), draft);
        if (!faults.isEmpty()) {
            return Optional.of(Rejected.faulty(faults));
        }
        var parts = new TaskParts(changes.nextNumber(), changes.now());
        parts.uid = uid;
        var task = parts.task();
        var repetition = repetition(draft, null);
        put(new Rewriting(changes, Scope.USUAL)
                .repeating(task, written(task, draft), repetition, UnaryOperator.identity()));
        return Optional.empty();
    }

    Optional<Rejected> duplicate(int number) {
        return changes.task(number)
                .map(task -> add(Draft.of(task, changes.series(task)).anew(changes.now()), null))
                .orElseGet(() -> Optional.of(new Rejected(Reason.NO_SUCH_TASK)));
    }

    Optional<Rejected> edit(int number, Scope scope, UnaryOperator<Draft> change) {
        return changes.task(number)
                .map(task -> edit(task, scope, change))
                .orElseGet(() -> Optional.of(new Rejected(Reason.NO_SUCH_TASK)));
    }

    private Optional<Rejected> edit(Task task, Scope scope, UnaryOperator<Draft> change) {
        var before = Draft.of(task, changes.series(task));
        var draft = wanted(before, change);
        var faults = faults(Optional.of(task), draft);
        if (!faults.isEmpty()) {
            return Optional.of(Rejected.faulty(faults));
        }
        var repetition = repetition(draft, before.recurrence());
        var rewriting = new Rewriting(changes, scope);
        var refusal = rewriting.refusal(task, before.recurrence(), repetition);
        if (refusal.isPresent()) {
            return refusal;
        }
        changes.put(rewriting.repeating(task, written(task, draft), repetition, other -> rewritten(other, change)));
        if (draft.status() != task.status()) {
            return move(task.number(), draft.status());
        }
        changes.about(task.number());
        return Optional.empty();
    }

    private List<Fault> faults(Optional<Task> before, Draft draft) {
        var faults = Limits.faults(draft, changes.settings());
        return fromElsewhere || !faults.isEmpty() ? faults : new Reminding(changes).behind(before, draft);
    }

    private static Draft wanted(Draft before, UnaryOperator<Draft> change) {
        var wanted = normal(change.apply(before));
        return wanted.reminders() == null ? wanted.withReminders(before.reminders()) : wanted;
    }

    private Task rewritten(Task task, UnaryOperator<Draft> change) {
        return written(task, wanted(Draft.of(task, changes.series(task)), change));
    }

    /** A rule that is only spelled otherwise is the same. */
    private Repetition repetition(Draft draft, Repetition before) {
        var wanted = draft.recurrence();
        if (wanted == null || wanted.equals(before)) {
            return wanted;
        }
        var canonical = wanted.canonical(draft.due(), changes.settings());
        return before != null && canonical.equals(before.canonical(draft.due(), changes.settings()))
                ? before
                : canonical;
    }

    /** A status that was written is a verb like any other. */
    private Optional<Rejected> move(int number, Status wanted) {
        var lifecycle = new Lifecycle(changes);
        return switch (wanted) {
            case OPEN -> lifecycle.reopen(number);
            case DONE -> isOpen(number) ? lifecycle.complete(number) : swap(number, wanted);
            case CANCELLED -> isOpen(number) ? lifecycle.cancel(number) : swap(number, wanted);
        };
    }

    private boolean isOpen(int number) {
        return changes.task(number).map(Task::isOpen).orElse(false);
    }

    private Optional<Rejected> swap(int number, Status closed) {
        changes.task(number)
                .map(task -> task.with(parts -> {
                    parts.status = closed;
                    parts.completed = closed == Status.DONE ? changes.now() : null;
                }))
                .ifPresent(task -> {
                    put(task);
                    new SeriesBook(changes).recounted(task, closed == Status.DONE);
                });
        return Optional.empty();
    }

    /** The task with what the draft says, but still in the status that it had, and repeating as it did. */
    private Task written(Task task, Draft draft) {
        var withTime = hasTime(draft.due()) || hasTime(draft.start());
        var zone = draft.zone() == null ? changes.settings().zone() : draft.zone();
        var words = task.with(parts -> {
            parts.title = draft.title();
            parts.notes = draft.notes();
            parts.priority = draft.priority();
            parts.tags = draft.tags();
            parts.due = draft.due();
            parts.zone = withTime ? zone : null;
            parts.start = draft.start();
            parts.checklist = withIds(draft.checklist());
            if (parts.version == 0) {
                parts.status = draft.status();
                parts.completed = draft.status() == Status.DONE ? changes.now() : null;
            }
        });
        var reminders = new Reminding(changes).of(task, words, draft.reminders());
        return words.with(parts -> parts.reminders = reminders);
    }

    private static boolean hasTime(String slot) {
        return slot != null && slot.contains("T");
    }

    private static List<ChecklistItem> withIds(List<ChecklistItem> items) {
        var taken = new HashSet<String>();
        items.stream().filter(item -> item.id() != null).forEach(item -> taken.add(item.id()));
        return items.stream()
                .map(item -> item.id() == null
                        ? new ChecklistItem(Reminding.freeId(taken), item.title(), item.done())
                        : item)
                .toList();
    }

    private void put(Task task) {
        changes.put(task);
        changes.about(task.number());
    }

    private Draft withUsualReminder(Draft draft) {
        var usual = changes.settings().defaultReminder();
        var wishes = draft.reminders() != null
                ? draft.reminders()
                : usual == null || !hasTime(draft.due())
                        ? List.<Draft.Wish>of()
                        : List.of(new Draft.Wish(null, null, usual));
        return draft.withReminders(wishes);
    }

    static Draft normal(Draft draft) {
        var checklist = new ArrayList<ChecklistItem>();
        for (var item : draft.checklist()) {
            checklist.add(new ChecklistItem(item.id(), line(item.title()), item.done()));
        }
        var notes = draft.notes() == null ? "" : Wordform.text(draft.notes());
        return new Draft(
                line(draft.title()),
                notes.isEmpty() ? null : notes,
                draft.status(),
                draft.priority(),
                Wordform.distinct(draft.tags().stream().map(Wordform::tag).toList()),
                draft.due(),
                draft.zone(),
                draft.start(),
                checklist,
                draft.reminders(),
                draft.recurrence());
    }

    private static String line(String text) {
        return text == null ? null : Wordform.line(text);
    }
}

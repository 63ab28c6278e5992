package io.todochat.task.tasks.entity;

import io.todochat.events.TaskState;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Decides about a person's tasks: a pure function of what it is given. Nothing here knows HTTP, Dapr or a clock.
 *
 * @param account the person's head
 * @param shelf where the other documents are read
 */
public record TaskBook(Account account, Shelf shelf) {

    /** What a command comes to; nothing changes by asking. */
    public Decision decide(Command command, Occasion occasion) {
        var changes = new Changes(this, occasion);
        var refusal = apply(command, changes);
        return refusal.isPresent() ? refusal.get() : changes.accepted();
    }

    static Optional<Rejected> apply(Command command, Changes changes) {
        return switch (command) {
            case Command.Add add -> new Writing(changes).add(add.draft(), add.uid());
            case Command.Edit edit -> new Writing(changes).edit(edit.task(), edit.scope(), edit.change());
            case Command.Import from -> new Importing(changes).tasks(from.tasks());
            case Command.Reinstate from -> new Reinstating(changes).account(from);
            case Command.Duplicate duplicate -> new Writing(changes).duplicate(duplicate.task());
            case Command.Complete complete -> new Lifecycle(changes).complete(complete.task());
            case Command.Cancel cancel -> new Lifecycle(changes).cancel(cancel.task());
            case Command.Reopen reopen -> new Lifecycle(changes).reopen(reopen.task());
            case Command.Delete delete -> new Lifecycle(changes).delete(delete.task());
            case Command.Restore restore -> new Lifecycle(changes).restore(restore.task());
            case Command.Skip skip -> new SeriesVerbs(changes).skip(skip.task(), skip.until());
            case Command.ChangeSeries change -> new SeriesVerbs(changes).change(change);
            case Command.Bulk bulk -> new Conditions(changes).bulk(bulk.commands());
            case Command.Expecting expecting -> new Conditions(changes).expecting(expecting);
            case Command.Undo undo -> new Undoing(changes).undo(undo);
            case Command.Retag retag -> new Tagging(changes).retag(retag);
            case Command.ChangeSettings settings -> new Conditions(changes).settings(settings);
            case Command.Purge purge -> new Trash(changes).purge(purge.task());
            case Command.Discard discard ->
                new Lifecycle(changes).delete(discard.task()).or(() -> new Trash(changes).purge(discard.task()));
            case Command.PurgeOld old -> new Trash(changes).purgeBefore(old.before(), old.most());
            case Command.Erase erase -> new Trash(changes).erase(erase.sequences());
            case Command.OpenNext open -> new SeriesBook(changes).openNext(open.next());
            case Command.NoteFired fired -> new Reminding(changes).noteFired(fired.reminders());
            case Command.Snooze snooze -> new Reminding(changes).snooze(snooze);
        };
    }

    /** The task of that number, unless it is in the trash. */
    public Optional<Task> task(int number) {
        return stored(number).filter(task -> task.deleted() == null);
    }

    /** The task of that number, also from the trash. */
    public Optional<Task> stored(int number) {
        return number < account.firstTask()
                ? Optional.empty()
                : shelf.page(Page.of(number)).flatMap(page -> page.task(number));
    }

    /** A task of this book as others see it. */
    public TaskState state(Task task) {
        return States.of(task, Optional.ofNullable(task.series()).flatMap(shelf::series));
    }

    /** The task of that number as others see it, also from the trash. */
    Optional<TaskState> state(int number) {
        return stored(number).map(this::state);
    }

    /** All open tasks, by number. */
    public List<Task> openTasks() {
        return tasks(account.openPages().numbers(), Task::isOpen);
    }

    /** All tasks in the trash, by number. */
    public List<Task> trash() {
        return tasks(account.trashPages().numbers(), task -> task.deleted() != null);
    }

    /** All tasks, by number, also those in the trash. */
    public List<Task> allTasks() {
        return tasks(allPages(), _ -> true);
    }

    /** The steps of one message or request that were not taken back yet, the newest first. */
    public List<Long> stepsToUndo(String cause) {
        return steps(cause, account::canUndo);
    }

    /** The steps that were not taken back yet, the newest first. */
    public List<UndoStep> stepsToUndo() {
        return LongStream.iterate(account.step(), account::isKept, step -> step - 1)
                .filter(account::canUndo)
                .boxed()
                .flatMap(number -> shelf.undo(number).filter(step -> step.step() == number).stream())
                .toList();
    }

    /** What the last message or request changed, of those not taken back yet: its steps, the newest first. */
    public List<ChangedStep> changedLast() {
        return LongStream.iterate(account.step(), account::isKept, step -> step - 1)
                .filter(account::canUndo)
                .mapToObj(shelf::undo)
                .flatMap(Optional::stream)
                .findFirst()
                .map(last -> stepsToUndo(last.cause()))
                .orElse(List.of())
                .stream()
                .flatMap(step -> shelf.undo(step).stream())
                .map(this::changed)
                .toList();
    }

    private ChangedStep changed(UndoStep step) {
        var tasks = step.tasks().stream()
                .flatMap(image -> Stream.concat(stored(image.number()).stream(), Stream.ofNullable(image.before())))
                .toList();
        return new ChangedStep(step.step(), tasks);
    }

    /** The steps of one message or request that were taken back and are still kept, the newest first. */
    public List<Long> stepsUndone(String cause) {
        return steps(cause, step -> !account.canUndo(step));
    }

    private List<Long> steps(String cause, LongPredicate wanted) {
        return LongStream.iterate(account.step(), account::isKept, step -> step - 1)
                .filter(wanted)
                .boxed()
                .filter(step -> shelf.undo(step)
                        .filter(stored ->
                                stored.step() == step && stored.cause().equals(cause))
                        .isPresent())
                .toList();
    }

    /** The pages that may hold tasks. */
    public List<Integer> allPages() {
        return IntStream.rangeClosed(Page.of(account.firstTask()), Page.of(account.nextTask() - 1))
                .boxed()
                .toList();
    }

    private List<Task> tasks(List<Integer> pages, Predicate<Task> wanted) {
        var found = shelf.pages(pages);
        return pages.stream()
                .filter(found::containsKey)
                .flatMap(number -> found.get(number).tasks().stream())
                .filter(task -> task.number() >= account.firstTask())
                .filter(wanted)
                .toList();
    }
}

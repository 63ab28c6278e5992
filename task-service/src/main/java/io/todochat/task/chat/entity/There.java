package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.command.Filter;
import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whether the tasks are there that a command names or points at. Pure. */
record There(Scene scene) {

    /** What may be added to a task, or be something to do, is asked about; what may be for a list only where there is one. */
    boolean has(Reading rather) {
        if (rather.command() instanceof Command.Update(var targets, var changes)
                && Ordering.isAddition(changes)
                && targets.equals(List.of(new Target.Last()))) {
            return spokenOf().filter(task -> !task.checklist().isEmpty()).isPresent();
        }
        return rather.command() instanceof Command.Update add && Ordering.isAddition(add.changes())
                ? named(add, rather.confirm() ? Resolution::new : this::withChecklist)
                        && !isTag(add.targets().getFirst())
                : has(rather.command());
    }

    /** Whether these are. */
    boolean has(Command rather) {
        return switch (rather) {
            case Command.Find find ->
                find.filter().words().isBlank()
                        || isFound(
                                find.manner() == Command.Find.Manner.COUNT
                                        ? find.filter().ever()
                                        : find.filter());
            case Command.Show show -> named(show);
            case Command.Update series
            when !series.changes().more().isEmpty()
                    || !series.changes().ending().isEmpty() && series.targets().getFirst() instanceof Target.Named ->
                named(
                        series,
                        tasks -> new Resolution(tasks.stream()
                                .filter(task -> task.series() != null)
                                .toList()));
            case Command.Update(var targets, var changes)
            when targets.equals(List.of(new Target.Last())) ->
                changes.fields().notes().isEmpty() || spokenOf().isPresent();
            case Command.Update(var targets, var _)
            when targets.size() == 1 && targets.getFirst() instanceof Target.The the -> isOneOf(the);
            case Command.Update(var targets, var _)
            when targets.size() == 1 && targets.getFirst() instanceof Target.All(var filter) -> isFound(filter);
            case Command.Update ending
            when ending.changes().ending().isPresent() ->
                named(
                        ending,
                        tasks -> new Resolution(tasks.stream()
                                .filter(task -> task.series() != null)
                                .toList()));
            case Command.Cancel(var targets) when targets.equals(List.of(new Target.Last())) -> isSpokenOf();
            case Command.End(var targets) when targets.equals(List.of(new Target.Last())) -> isSpokenOf() && repeats();
            case Command.Remind(var targets, var _, var manner)
            when targets.equals(List.of(new Target.Last())) ->
                spokenOf()
                        .filter(task -> manner != Command.Remind.Manner.INSTEAD || !ringsWhenDue(task))
                        .isPresent();
            case Command.Reopen(var targets) ->
                targets.getFirst() instanceof Target.Named name
                        && Pool.CLOSED.tiers(scene.book()).match(name).isExact();
            case Command.Purge _ -> !scene.book().trash().isEmpty();
            case Command.Checklist checklist -> named(checklist, this::withChecklist);
            case Command.About about -> named(about, Resolution::new);
            default -> false;
        };
    }

    /** One that nothing was done to just now, which "cancel it" would rather mean. */
    private boolean isSpokenOf() {
        var about = scene.now().about();
        var done = scene.now().done();
        return about.size() == 1 && (done == null || !done.tasks().containsAll(about));
    }

    private Resolution withChecklist(List<Task> tasks) {
        return new Resolution(
                tasks.stream().filter(task -> !task.checklist().isEmpty()).toList());
    }

    /** "Add milk to groceries" is for the list of that name, where there is one. */
    private boolean isTag(Target target) {
        return target instanceof Target.Named name
                && scene.book().openTasks().stream()
                        .flatMap(task -> task.tags().stream())
                        .anyMatch(tag -> Resolution.fold(tag).equals(Resolution.fold(name.words())));
    }

    private boolean repeats() {
        return scene.tasks(scene.now().about()).stream().allMatch(task -> task.series() != null);
    }

    /** The open task that was spoken of last, where it is a single one. */
    private Optional<Task> spokenOf() {
        return scene.now().about().size() == 1
                ? scene.task(scene.now().about().getFirst()).filter(Task::isOpen)
                : Optional.empty();
    }

    /** Who moves "the reminder" of such a task moves the task. */
    private boolean ringsWhenDue(Task task) {
        var due = task.dueInstant(scene.book().account().settings()).orElse(null);
        return due != null
                && !task.reminders().isEmpty()
                && task.reminders().stream().allMatch(reminder -> due.equals(reminder.instant(due)));
    }

    /** "Tomorrow's gym", where a gym is due then; "tomorrow's" is whatever is. */
    private boolean isOneOf(Target.The the) {
        return scene.finder().all(the.when(), "open") instanceof Scene.Sought.Found(var due)
                && !due.isEmpty()
                && the.sort()
                        .map(name -> new Resolution(due)
                                        .exactly(Resolution.name(name))
                                        .size()
                                == 1)
                        .orElse(true);
    }

    private boolean isFound(Filter filter) {
        return scene.finder().all(filter, "open") instanceof Scene.Sought.Found(var tasks) && !tasks.isEmpty();
    }

    /** Whether some are called so, whichever of them is meant. */
    private boolean named(Command.Show show) {
        return show.targets().size() == 1
                && show.targets().getFirst() instanceof Target.Named name
                && !new Resolution(scene.book().openTasks()).exactly(name).isEmpty();
    }

    /** Whether each name is that of a single one, word by word. */
    boolean named(Command.About about, Function<List<Task>, Resolution> among) {
        var tasks = among.apply(scene.book().openTasks());
        return about.targets().size() == 1
                && about.targets().getFirst() instanceof Target.Named name
                && new Names(tasks::match)
                        .in(name).stream().allMatch(one -> tasks.exactly(one).size() == 1);
    }
}

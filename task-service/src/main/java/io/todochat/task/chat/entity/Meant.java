package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Changes;
import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Filter;
import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was said by somebody who has the very task that it may be about: "make rent quarterly" is something to be made,
 * unless there is a rent. Pure.
 */
public record Meant(Scene scene) {

    /** A priority and nothing else: "p1", "high priority", "prio: high". */
    private static final Pattern LEVEL = Pattern.compile(
            "\\s*(p[1-4]|!\\w+|(prio|pri|priority)\\s*[:=]?\\s*\\w+|\\w+ (prio|priority)|urgent|important)\\W*",
            Pattern.CASE_INSENSITIVE);

    /** The reading as it is meant. */
    public Reading of(Reading reading) {
        return new OtherLead(scene)
                .of(reading)
                .or(() -> pressing(reading))
                .map(reading::as)
                .or(() -> new OtherTerm(scene).of(reading))
                .or(() -> new Recounting(scene).of(reading))
                .or(() -> new CalledOff(scene).of(reading))
                .or(() -> new SameDeed(scene).of(reading))
                .or(() -> new OwnDeed(scene).of(reading))
                .or(() -> new DoneInPart(scene).of(reading))
                .or(() -> there(reading))
                .or(() -> new ListedThing(scene).of(reading.command()).map(reading::as))
                .or(() -> asked(reading).map(reading::as))
                .orElse(reading);
    }

    /** "High priority", where no task was spoken of, asks which ones are. */
    private Optional<Command> pressing(Reading reading) {
        var said = reading.rather().map(Reading::command).filter(_ -> reading.command() instanceof Command.None);
        return Optional.of(said.orElse(reading.command()))
                .filter(Command.Update.class::isInstance)
                .map(Command.Update.class::cast)
                .filter(update -> update.targets().equals(List.of(new Target.Last()))
                        && scene.now().about().size() != 1
                        && LEVEL.matcher(scene.saying().text()).matches())
                .flatMap(update -> update.changes()
                        .fields()
                        .priority()
                        .filter(priority -> update.changes().equals(Changes.to(Fields.NOTHING.pressing(priority)))))
                .map(priority -> new Command.Find(
                        Command.Find.Manner.LIST, Filter.OPEN.of(priority).orMorePressing(), Optional.empty()));
    }

    /** What is meant where the task is there. */
    private Optional<Reading> there(Reading reading) {
        return Stream.iterate(reading.rather(), Optional::isPresent, rather -> rather.flatMap(Reading::rather))
                .flatMap(Optional::stream)
                .filter(rather -> isThere(rather) || isNothing(reading) && isOneOfSeveral(rather.command()))
                .filter(rather -> !isThereItself(reading.command(), rather.command()))
                .map(rather -> rather.confirmed(rather.confirm() && !isSure(rather.command())))
                .findFirst();
    }

    private static boolean isNothing(Reading reading) {
        return reading.command() instanceof Command.None;
    }

    /** Which of them is asked then. */
    private boolean isOneOfSeveral(Command rather) {
        return rather instanceof Command.About about
                && !among(about, Resolution::new).isEmpty();
    }

    /** Who says a whole title surely means that task; what is to go is asked about all the same. */
    private boolean isSure(Command said) {
        return !(said instanceof Command.Delete || said instanceof Command.Cancel)
                && !(said instanceof Command.Update(var _, var changes)
                        && changes.ending().isPresent())
                && said instanceof Command.About about
                && title(about.targets().getFirst())
                        .filter(name -> new Resolution(scene.book().openTasks())
                                        .match(name)
                                        .distance()
                                == 0)
                        .isPresent();
    }

    /** A question about what is in the book. */
    private Optional<Command> asked(Reading reading) {
        var isFruitless = switch (reading.command()) {
            case Command.None _ -> true;
            case Command.Find find -> !isThere(find);
            case Command.Show show -> !isKnown(show);
            default -> false;
        };
        return isFruitless ? new Inquiry(scene).of(reading) : Optional.empty();
    }

    private boolean isKnown(Command.Show show) {
        return !(show.targets().size() == 1 && show.targets().getFirst() instanceof Target.Named name)
                || !new Names(Pool.of(show).tiers(scene.book())::match)
                        .in(name).stream()
                                .allMatch(one -> Pool.of(show)
                                        .tiers(scene.book())
                                        .match(one)
                                        .tasks()
                                        .isEmpty());
    }

    private static Optional<Target.Named> title(Target target) {
        return switch (target) {
            case Target.Named name -> Optional.of(name);
            case Target.The the -> the.sort().map(Resolution::name);
            default -> Optional.empty();
        };
    }

    /** What may be added to a task, or be something to do, is asked about; what may be for a list only where there is one. */
    private boolean isThere(Reading rather) {
        if (rather.command() instanceof Command.Update(var targets, var changes)
                && Ordering.isAddition(changes)
                && targets.equals(List.of(new Target.Last()))) {
            return spokenOf().filter(task -> !task.checklist().isEmpty()).isPresent();
        }
        return rather.command() instanceof Command.Update add && Ordering.isAddition(add.changes())
                ? named(add, rather.confirm() ? Resolution::new : this::withChecklist)
                        && !isTag(add.targets().getFirst())
                : isThere(rather.command());
    }

    private boolean isThere(Command rather) {
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

    private boolean named(Command.About about, Function<List<Task>, Resolution> among) {
        var tasks = among.apply(scene.book().openTasks());
        return about.targets().size() == 1
                && about.targets().getFirst() instanceof Target.Named name
                && new Names(tasks::match)
                        .in(name).stream().allMatch(one -> tasks.exactly(one).size() == 1);
    }

    private List<Task> among(Command.About about, Function<List<Task>, Resolution> among) {
        return about.targets().size() == 1 && about.targets().getFirst() instanceof Target.Named name
                ? among.apply(scene.book().openTasks()).exactly(name)
                : List.of();
    }

    /** A task may be called like that thing on the checklist of another one. */
    private boolean isThereItself(Command said, Command rather) {
        return rather instanceof Command.Checklist
                && said instanceof Command.About about
                && named(about, Resolution::new);
    }
}

package io.todochat.task.chat.entity;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Command;
import io.todochat.language.command.Command.Checklist.Mark;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * "Tick eggs", where no task is called so, and eggs are on the checklist of one: nobody says on which list a thing is that
 * is only on one. Pure.
 */
record ListedThing(Scene scene) {

    /** What the command comes to then; empty where it is about something else. */
    Optional<Command> of(Command said) {
        return switch (said) {
            case Command.Complete(var targets, var _) ->
                item(targets, scene.book().openTasks()).map(task -> new Command.Checklist(task, Mark.DONE, targets));
            case Command.Reopen(var targets) ->
                item(targets, scene.book().allTasks()).map(task -> new Command.Checklist(task, Mark.OPEN, targets));
            case Command.Delete(var targets)
            when targets.size() == 1
                    && targets.getFirst() instanceof Target.Named name
                    && new Resolution(scene.book().openTasks()).match(name).distance() > 0 ->
                holding(name).map(task -> new Command.Checklist(task, Mark.GONE, targets));
            case Command.Show(var targets) ->
                item(targets, scene.book().openTasks()).map(Command.Show::new);
            case Command.Update(var targets, var changes)
            when isTitle(changes) ->
                item(targets, scene.book().openTasks())
                        .map(task -> new Command.Checklist(task, Mark.CALLED, targets)
                                .called(changes.fields().title().orElseThrow()));
            case Command.Checklist of
            when of.targets().equals(List.of(new Target.Last())) && of.items().size() == 1 ->
                holding(of.items().getFirst()).map(of::of);
            default -> Optional.empty();
        };
    }

    private static boolean isTitle(Changes changes) {
        return changes.equals(
                Changes.to(Fields.NOTHING.titled(changes.fields().title().orElse(""))));
    }

    /** The task with what is named on its checklist, unless one of these is called so itself. */
    private Optional<List<Target>> item(List<Target> targets, List<Task> tasks) {
        return targets.size() == 1
                        && targets.getFirst() instanceof Target.Named name
                        && new Resolution(tasks).of(name).isEmpty()
                ? holding(name)
                : Optional.empty();
    }

    /** The one task that has this on its checklist, or a thing with these words; of several the one that was spoken of. */
    private Optional<List<Target>> holding(Target thing) {
        return thing instanceof Target.Named name
                ? Stream.<BiPredicate<String, String>>of(String::equals, ListedThing::hasWords)
                        .map(kind -> holding(Resolution.fold(name.words()), kind))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    private Optional<List<Target>> holding(String name, BiPredicate<String, String> isCalled) {
        var holding = scene.book().openTasks().stream()
                .filter(task ->
                        task.checklist().stream().anyMatch(item -> isCalled.test(Resolution.fold(item.title()), name)))
                .toList();
        var spokenOf = holding.stream()
                .filter(task -> scene.now().about().contains(task.number()))
                .toList();
        var meant = spokenOf.isEmpty() ? holding : spokenOf;
        return meant.size() == 1
                ? Optional.of(List.of(Resolution.name(meant.getFirst().title())))
                : Optional.empty();
    }

    private static boolean hasWords(String thing, String name) {
        return List.of(thing.split(" ")).containsAll(List.of(name.split(" ")));
    }
}

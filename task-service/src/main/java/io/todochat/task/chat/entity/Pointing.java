package io.todochat.task.chat.entity;

import io.todochat.language.command.Command;
import java.util.List;
import java.util.Optional;

/**
 * Tells which tasks are meant by what was shown or spoken of before. Pure.
 *
 * @param command what is done to them
 */
record Pointing(Scene scene, Command command, Pool pool) {

    /** A number means what was shown under it, and nothing else: whoever has forgotten the list must not guess. */
    Aim numbered(int number) {
        var shown = scene.now().shown();
        return scene.now()
                .shownAs(number)
                .<Aim>map(task -> new Aim.Hit(List.of(task), without(shown, task)))
                .orElseGet(() -> Aim.Miss.say(
                        shown.isEmpty()
                                ? "I have shown no list that a number could be of. “list” shows your tasks."
                                : "The list that I showed has " + shown.size()
                                        + (shown.size() == 1 ? " entry." : " entries.")));
    }

    /** "It". */
    Aim last(Given given) {
        var about = scene.now().about();
        var meant = about.isEmpty() ? scene.now().shown() : about;
        if (meant.size() == 1) {
            return new Aim.Hit(meant, without(scene.now().shown(), meant.getFirst()));
        }
        return meant.isEmpty()
                ? snoozed().orElseGet(Aim.Miss::target)
                : Aim.Miss.which(scene.tasks(meant), given, scene.wording());
    }

    /** Who snoozes means what was announced last. */
    private Optional<Aim> snoozed() {
        return command instanceof Command.Snooze
                ? Rung.last(scene.book().openTasks()).map(task -> new Aim.Hit(List.of(task.number()), List.of()))
                : Optional.empty();
    }

    /** "Them", which may also be said of the boots that are to be bought. */
    Aim them() {
        var about = scene.now().about();
        var shown = scene.now().shown();
        var together = justDone();
        var meant = about.size() > 1 ? about : !together.isEmpty() ? together : shown.isEmpty() ? about : shown;
        return meant.isEmpty() || meant.size() != 2 && saysBoth() ? Aim.Miss.target() : new Aim.Hit(meant, List.of());
    }

    /** What was done to several of them with the last message, though one after the other; empty for a single one. */
    private List<Integer> justDone() {
        var done = scene.now().done();
        return done == null || scene.now().looked() || done.tasks().size() < 2 ? List.of() : done.tasks();
    }

    private boolean saysBoth() {
        return List.of(Resolution.fold(scene.saying().text()).split(" ")).contains("both");
    }

    /** "The rest": what was finished meanwhile is not left, unless it is finished tasks that are spoken of. */
    Aim rest() {
        var about = scene.now().about();
        var left = scene.tasks(scene.now().shown()).stream()
                .filter(task -> !about.contains(task.number()))
                .filter(task -> pool == Pool.CLOSED || task.isOpen())
                .toList();
        return left.isEmpty() ? Aim.Miss.target() : new Aim.Hit(Aiming.numbers(left), List.of());
    }

    /** "The other one": of one that was shown alone there is no other. */
    Aim other(Given given) {
        var shown = scene.now().shown();
        var others = shown.stream()
                .filter(task -> !scene.now().about().contains(task))
                .toList();
        return switch (shown.size() == 1 ? 0 : others.size()) {
            case 0 -> Aim.Miss.target();
            case 1 -> new Aim.Hit(others, List.of());
            default -> Aim.Miss.which(scene.tasks(others), given, scene.wording());
        };
    }

    private static List<Integer> without(List<Integer> tasks, Integer task) {
        return tasks.stream().filter(other -> !other.equals(task)).toList();
    }
}

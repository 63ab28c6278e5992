package io.todochat.task.chat.entity;

import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.util.List;

/** Takes out of some tasks those that are to be spared: whatever may be meant by a name is. Pure. */
record Excepting(Scene scene, Tiers tiers, Pool pool) {

    /** The others; none of them where a name means nothing, or a list has no such place. */
    Aim of(List<Integer> all, List<Target> said) {
        var unknown = said.stream().filter(target -> found(target).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return Aim.Miss.say(nothing(unknown.get()) + " Nothing was changed.");
        }
        var spared = said.stream()
                .flatMap(target -> found(target).stream())
                .distinct()
                .toList();
        var others = all.stream()
                .filter(task -> !Aiming.numbers(spared).contains(task))
                .toList();
        return others.isEmpty() ? Aim.Miss.say("There is no other such task.") : new Aim.Hit(others, List.of(), spared);
    }

    private String nothing(Target target) {
        return target instanceof Target.Named name ? pool.nothing(name) : "I have shown no list with such a number.";
    }

    private List<Task> found(Target target) {
        return switch (target) {
            case Target.Named name -> tiers.match(name).tasks();
            case Target.Numbered(int number) ->
                scene.now()
                        .shownAs(number)
                        .map(task -> scene.tasks(List.of(task)))
                        .orElse(List.of());
            default -> List.of();
        };
    }
}

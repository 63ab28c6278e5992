package io.todochat.task.chat.entity;

import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.util.List;

/** Takes out of some tasks those that are to be spared: whatever may be meant by a name is. Pure. */
record Excepting(Tiers tiers, Pool pool) {

    /** The others; none of them where a name means nothing. */
    Aim of(List<Integer> all, List<Target.Named> names) {
        var unknown = names.stream().filter(name -> found(name).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return Aim.Miss.say(pool.nothing(unknown.get()) + " Nothing was changed.");
        }
        var spared =
                names.stream().flatMap(name -> found(name).stream()).distinct().toList();
        var others = all.stream()
                .filter(task -> !Aiming.numbers(spared).contains(task))
                .toList();
        return others.isEmpty() ? Aim.Miss.say("There is no other such task.") : new Aim.Hit(others, List.of(), spared);
    }

    private List<Task> found(Target.Named name) {
        return tiers.match(name).tasks();
    }
}

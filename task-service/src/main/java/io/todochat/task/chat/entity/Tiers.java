package io.todochat.task.chat.entity;

import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Where a name is looked for: first among some tasks, and among others only where none of these is meant. Pure. */
final class Tiers {

    private final List<Supplier<Resolution>> tiers;

    private Tiers(List<Supplier<Resolution>> tiers) {
        this.tiers = tiers;
    }

    /** @param tasks those that are looked at first in a list of their own; the later ones are asked for if needed */
    static Tiers of(List<Supplier<List<Task>>> tasks) {
        return new Tiers(tasks.stream().map(Tiers::once).toList());
    }

    /** Made once, however many names are looked for. */
    private static Supplier<Resolution> once(Supplier<List<Task>> tasks) {
        var made = new ArrayList<Resolution>(1);
        return () -> {
            if (made.isEmpty()) {
                made.add(new Resolution(tasks.get()));
            }
            return made.getFirst();
        };
    }

    /** The tasks that a name may mean; those of a later tier are further from it. */
    Resolution.Match match(Target.Named name) {
        for (var tier = 0; tier < tiers.size(); tier++) {
            var match = tiers.get(tier).get().match(name);
            if (!match.tasks().isEmpty()) {
                return match.further(tier);
            }
        }
        return Resolution.Match.NONE;
    }

    /** Those that share most with a name that means none. */
    List<Task> nearest(String words) {
        return tiers.stream()
                .map(tier -> tier.get().nearest(words))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}

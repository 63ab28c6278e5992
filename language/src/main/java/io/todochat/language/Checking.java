package io.todochat.language;

import io.todochat.language.command.Command.Checklist.Mark;
import io.todochat.language.command.Target;
import java.util.List;
import java.util.Optional;

/** What is said of things on a checklist. */
record Checking(Said said) {

    /** What becomes of them. */
    Mark mark() {
        return switch (said.says()) {
            case "check" -> Mark.DONE;
            case "uncheck" -> Mark.OPEN;
            default -> Mark.GONE;
        };
    }

    /** Which; none for all of them. */
    List<Target> items() {
        return said.has("items") ? items(said.slot("items")) : List.of();
    }

    /** The things that these words name: by their places, or each by its words. */
    static List<Target> items(Clause clause) {
        var targets = Targets.of(clause);
        if (targets.stream().anyMatch(Target::meansSeveral)) {
            return List.of();
        }
        return !targets.isEmpty() && targets.stream().allMatch(Target.Numbered.class::isInstance)
                ? targets
                : Adding.items(Targets.words(clause)).stream()
                        .<Target>map(item -> new Target.Named(item, item, Optional.empty()))
                        .toList();
    }
}

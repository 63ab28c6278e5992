package io.todochat.language;

import io.todochat.language.command.Command.Checklist.Mark;
import io.todochat.language.command.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said of things on a checklist. */
record Checking(Said said) {

    private static final Map<String, Mark> MARKS = Map.of(
            "check", Mark.DONE,
            "uncheck", Mark.OPEN,
            "check-remove", Mark.GONE,
            "check-clear", Mark.GONE,
            "check-rename", Mark.CALLED,
            "check-first", Mark.FIRST,
            "check-last", Mark.LAST,
            "check-before", Mark.BEFORE,
            "check-behind", Mark.BEHIND);

    /** Whether it says that. */
    static boolean isSaid(Said said) {
        return MARKS.containsKey(said.says());
    }

    /** What becomes of them. */
    Mark mark() {
        return MARKS.get(said.says());
    }

    /** What one of them is called from now on. */
    Optional<String> name() {
        return Optional.of("name")
                .filter(said::has)
                .map(said::slot)
                .map(name -> Text.of(name).line());
    }

    /** What they come before or behind. */
    Optional<Target> beside() {
        return Optional.of("beside")
                .filter(said::has)
                .map(said::slot)
                .flatMap(beside -> items(beside).stream().findFirst());
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

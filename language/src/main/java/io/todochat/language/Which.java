package io.todochat.language;

import io.todochat.language.command.Filter;
import io.todochat.language.command.Target;
import java.util.List;

/**
 * Which tasks a clause is about.
 *
 * @param sparing what is left out of them; null for nothing
 * @param noted takes down where they are named, and what has to be asked
 */
record Which(Said said, Timing timing, Sparing sparing, Noted noted) {

    List<Target> targets() {
        if (said.has("number") || said.has("ordinal")) {
            return Targets.of(said.slot(said.has("number") ? "number" : "ordinal"));
        }
        if (!said.has("what") && !said.has("event") && !said.has("that")) {
            return said.says().equals("cancel") && timing.isSaid()
                    ? List.of(new Target.All(timing.filter(Filter.OPEN)))
                    : List.of();
        }
        var naming = Naming.of(said, timing, sparing);
        noted.spans.addAll(naming.spans());
        noted.question = naming.question() == null ? noted.question : naming.question();
        noted.confirm |=
                naming.targets().size() > 3 || naming.targets().stream().anyMatch(Target::meansSeveral);
        return naming.targets();
    }

    /** "Move Saturday to Sunday": what is due on that Saturday. */
    List<Target> moved() {
        return new Moving(said, timing)
                .from()
                .filter(_ -> said.says().equals("move") && !said.has("what") && !said.has("that"))
                .<List<Target>>map(filter -> List.of(new Target.All(filter)))
                .orElseGet(this::orLast);
    }

    /** Where none is said, the one that was spoken of last. */
    List<Target> orLast() {
        var targets = targets();
        return targets.isEmpty() && noted.question != Question.EXCEPT ? List.of(new Target.Last()) : targets;
    }

    /** Where none is said, the other one or those shown. */
    List<Target> chosen() {
        var targets = targets();
        if (!targets.isEmpty() || noted.question == Question.EXCEPT) {
            return targets;
        }
        var words = said.found().way().text();
        return List.of(words.contains("other") ? new Target.Other() : new Target.Shown());
    }
}

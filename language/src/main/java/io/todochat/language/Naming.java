package io.todochat.language;

import io.todochat.language.command.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * Which tasks the words of a way name.
 *
 * @param spans where they are named
 * @param question what has to be asked; null for nothing
 */
record Naming(List<Target> targets, List<Span> spans, Question question) {

    /** @param sparing what is left out of them and stands behind the command; null for nothing */
    static Naming of(Said said, Timing timing, Sparing sparing) {
        var what = placed(said, timing);
        return Sparing.in(what)
                .map(inside -> of(inside.kind(), inside.from(Targets.of(inside.kind())), inside))
                .orElseGet(() -> {
                    var named = said.has("event") ? Targets.named(what) : Targets.of(what);
                    return of(what, sparing == null ? named : sparing.from(named), null);
                });
    }

    /** @param inside what stands among the words and is left out; null for nothing */
    private static Naming of(Clause kind, List<Target> targets, Sparing inside) {
        var spares = targets.stream().anyMatch(Target.Except.class::isInstance);
        if (Targets.exclude(kind) || inside != null && !spares) {
            return new Naming(List.of(), List.of(), Question.EXCEPT);
        }
        var spans = new ArrayList<>(Text.of(kind).spans("target"));
        spans.addAll(inside == null ? List.of() : inside.spans());
        return new Naming(targets, spans, null);
    }

    /** Where a task is moved or copied to says nothing of which one is meant. */
    private static Clause placed(Said said, Timing timing) {
        var what = said.isOfRange() ? said.slots("what", "number2") : said.slots("what", "event", "that");
        return switch (said.says()) {
            case "move", "advance" -> new Moving(said, timing).placed(what);
            case "tag" -> what.withoutTags();
            case "duplicate" ->
                new Copying(said, timing).to().map(what::without).orElse(what);
            default -> what;
        };
    }
}

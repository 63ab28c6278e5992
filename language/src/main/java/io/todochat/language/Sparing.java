package io.todochat.language;

import io.todochat.language.command.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "All but the rent and the milk": of which kind, and which of these are left out by their names. What is left out by when
 * it is due, or by being of another kind, is not read.
 */
record Sparing(Clause kind, Clause spared) {

    private static final Set<String> SEVERAL =
            Set.of("tasks", "ones", "todos", "items", "reminders", "things", "entries", "those", "them", "anything");

    private static final Set<String> POLITE = Set.of("please", "thanks", "now");

    /** Where something is left out at the end of a clause, and what it is said of is before it. */
    static Optional<Sparing> in(Clause clause) {
        return Exclusion.in(clause)
                .filter(words -> words.from() > 0 && words.to() < clause.size())
                .map(words -> new Sparing(
                        clause.part(0, words.from()), clause.part(words.to(), politeFrom(clause, words.to()))))
                .filter(Sparing::isByName);
    }

    private static int politeFrom(Clause clause, int from) {
        var last = clause.size() - 1;
        return last > from && POLITE.contains(clause.word(last)) ? last : clause.size();
    }

    private boolean isByName() {
        return spared.chunks().isEmpty()
                && spared.withLengths() == spared
                && !Exclusion.isIn(spared)
                && IntStream.range(0, spared.size())
                        .mapToObj(spared::word)
                        .noneMatch(word -> SEVERAL.contains(word) || Exclusion.says(word))
                && (isByPlace() || FilterReader.read(spared, List.of(spared)).unread() > 0)
                && name().isPresent();
    }

    /** These but for those; the same where they are none of which some can be left out. */
    List<Target> from(List<Target> targets) {
        return targets.size() == 1 && targets.getFirst().meansSeveral()
                ? List.of(new Target.Except(targets.getFirst(), name().orElseThrow()))
                : targets;
    }

    /** "All but the last". */
    private boolean isByPlace() {
        return !Places.in(Text.of(spared).line()).isEmpty();
    }

    private Optional<Target.Named> name() {
        var words = Text.of(spared).line();
        return isByPlace() ? Optional.of(new Target.Named(words, words, Optional.empty())) : called();
    }

    private Optional<Target.Named> called() {
        return Targets.of(spared).stream()
                .filter(Target.Named.class::isInstance)
                .map(Target.Named.class::cast)
                .findFirst();
    }

    /** Where their names stand. */
    List<Span> spans() {
        return Text.of(spared).spans("target");
    }
}

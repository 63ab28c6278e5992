package io.todochat.language;

import io.todochat.language.grammar.Range;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Words that leave tasks out of those that are meant: to overlook one of them is to change what was to be spared. */
final class Exclusion {

    /** Words that hardly any title holds. */
    private static final Set<String> ALWAYS = Set.of("except", "excepting", "excluding", "unless");

    /** The second word of those that do so in pairs, by the first. */
    private static final Map<String, String> PAIRS =
            Map.of("other", "than", "apart", "from", "aside", "from", "but", "not");

    /** Behind these words "but" does so. */
    private static final Set<String> BEFORE_BUT = Set.of("all", "everything", "anything");

    /** Words that do so among words about tasks, where a title may hold them. */
    private static final Set<String> OF_SEVERAL =
            Set.of("not", "but", "without", "no", "non", "never", "nor", "neither", "besides", "minus", "cannot");

    /** Words that bound several tasks by another one, which no filter can say. */
    private static final Set<String> BOUNDING = Set.of("before", "after", "until", "till", "since", "between");

    private Exclusion() {}

    /** Whether these words leave something out, whatever else they say. */
    static boolean isIn(Clause clause) {
        return in(clause).isPresent();
    }

    /** The first words that do so. */
    static Optional<Range> in(Clause clause) {
        return IntStream.range(0, clause.size())
                .filter(at -> end(clause, at) > at)
                .mapToObj(at -> new Range(at, end(clause, at)))
                .findFirst();
    }

    /** Behind those that begin here. */
    private static int end(Clause clause, int at) {
        var word = clause.word(at);
        var next = at + 1 < clause.size() ? clause.word(at + 1) : "";
        if (next.equals(PAIRS.get(word))) {
            return at + 2;
        }
        var isBut = word.equals("but") && at > 0 && BEFORE_BUT.contains(clause.word(at - 1));
        return !isBut && !ALWAYS.contains(word) ? at : next.equals("for") ? at + 2 : at + 1;
    }

    /** Whether a word that is no part of a condition leaves something out. */
    static boolean says(String word) {
        return OF_SEVERAL.contains(word)
                || BOUNDING.contains(word)
                || ALWAYS.contains(word)
                || word.endsWith("n't")
                || word.endsWith("n’t");
    }
}

package io.todochat.language;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Words that leave tasks out of those that are meant: to overlook one of them is to change what was to be spared. */
final class Exclusion {

    /** Words that hardly any title holds. */
    private static final Set<String> ALWAYS = Set.of("except", "excepting", "excluding", "unless");

    private static final Set<List<String>> PAIRS = Set.of(
            List.of("other", "than"),
            List.of("apart", "from"),
            List.of("aside", "from"),
            List.of("but", "not"),
            List.of("all", "but"),
            List.of("everything", "but"),
            List.of("anything", "but"));

    /** Words that do so among words about tasks, where a title may hold them. */
    private static final Set<String> OF_SEVERAL =
            Set.of("not", "but", "without", "no", "non", "never", "nor", "neither", "besides", "minus", "cannot");

    private Exclusion() {}

    /** Whether these words leave something out, whatever else they say. */
    static boolean isIn(Clause clause) {
        return IntStream.range(0, clause.size())
                .anyMatch(i -> ALWAYS.contains(clause.word(i))
                        || i > 0 && PAIRS.contains(List.of(clause.word(i - 1), clause.word(i))));
    }

    /** Whether a word that is no part of a condition leaves something out. */
    static boolean says(String word) {
        return OF_SEVERAL.contains(word) || ALWAYS.contains(word) || word.endsWith("n't") || word.endsWith("n’t");
    }
}

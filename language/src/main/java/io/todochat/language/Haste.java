package io.todochat.language;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Words by which something is to be done soon, which is no day: "call the bank asap". */
record Haste(Clause clause) {

    private static final Set<String> WORDS = Set.of("asap", "urgently");

    private static final Pattern SAID =
            Pattern.compile("(?i)[,\\s]*\\b(?:asap|urgently|as soon as (?:possible|poss|i can))(?![\\p{L}\\p{N}])");

    /** A title without any of them, since a task is told to be urgent instead; the same where nothing else is left. */
    static String without(String title) {
        var others = SAID.matcher(title).replaceAll("").strip();
        return others.isEmpty() ? title : others;
    }

    /** Whether any of them is said. */
    boolean isSaid() {
        return IntStream.range(0, clause.size()).anyMatch(this::isAt);
    }

    private boolean isAt(int i) {
        return WORDS.contains(clause.word(i))
                || i + 3 < clause.size()
                        && clause.word(i).equals("as")
                        && clause.word(i + 1).equals("soon")
                        && clause.word(i + 2).equals("as")
                        && Set.of("possible", "poss", "i").contains(clause.word(i + 3));
    }
}

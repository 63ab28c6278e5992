package io.todochat.language;

import java.util.Set;
import java.util.stream.IntStream;

/** Words by which something is to be done soon, which is no day: "call the bank asap". */
record Haste(Clause clause) {

    private static final Set<String> WORDS = Set.of("asap", "urgently");

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

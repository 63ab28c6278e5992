package io.todochat.language;

import java.util.Set;
import java.util.stream.IntStream;

/** Tells what is done in part, which is not done: "finished half of the report", "the report is almost done". */
final class Partly {

    private static final Set<String> NEARLY =
            Set.of("almost", "nearly", "halfway", "partly", "partially", "mostly", "basically", "practically");
    private static final Set<String> PARTS =
            Set.of("half", "most", "part", "parts", "some", "bit", "third", "quarter", "percent");
    private static final Set<String> DONE = Set.of("done", "finished", "complete", "completed", "through", "ready");

    private Partly() {}

    /** @param said what says that something is done */
    static boolean isIn(Said said) {
        var clause = said.courtesy().core();
        return said.has("what")
                && IntStream.range(0, clause.size())
                        .anyMatch(at -> NEARLY.contains(clause.word(at)) || isPart(clause, at));
    }

    private static boolean isPart(Clause clause, int at) {
        return PARTS.contains(clause.word(at))
                && at + 1 < clause.size()
                && (clause.word(at + 1).equals("of") || DONE.contains(clause.word(at + 1)));
    }
}

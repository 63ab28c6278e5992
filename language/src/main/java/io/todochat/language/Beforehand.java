package io.todochat.language;

import io.todochat.language.token.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What is to be done before something else changes: "before the price goes up on 1 January" is not on that day. */
record Beforehand(List<Token> tokens) {

    /** The last word of what changes everything from that day on. */
    private static final Set<String> TURNS = Set.of(
            "up", "out", "off", "away", "rise", "rises", "change", "changes", "start", "starts", "begin", "begins",
            "leave", "leaves", "fly", "flies", "move");

    /** Words that tell at most what changes. */
    private static final int MOST_WORDS = 6;

    /** Whether the time that begins there is only when something changes before which there is something to do. */
    boolean isBeforeTurnAt(int time) {
        if (time < 2 || !TURNS.contains(tokens.get(time - 1).word())) {
            return false;
        }
        return IntStream.iterate(time - 1, at -> at >= Math.max(0, time - MOST_WORDS), at -> at - 1)
                .takeWhile(at -> tokens.get(at) instanceof Token.Word)
                .anyMatch(at -> tokens.get(at).word().equals("before"));
    }
}

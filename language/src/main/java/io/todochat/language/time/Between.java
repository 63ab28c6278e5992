package io.todochat.language.time;

import io.todochat.language.token.Token;
import java.util.List;
import java.util.Set;

/** What stands between two pieces: hardly anything, or the begin of something else. */
record Between(List<Token> tokens) {

    private static final Set<String> CONNECTING =
            Set.of(",", "at", "of", "on", "in", "the", "and", "-", "–", "@", "for", ":", "ish", ".");

    /** Behind an "and" these lead to what is to be done next. */
    private static final Set<String> NEXT = Set.of("then", "to");

    /** Whether another thing to do begins there. */
    boolean isOther(int from, int to) {
        return isNextSentence(from, to) || isNext(from, to);
    }

    /** "Haircut tomorrow first thing, then breakfast at 10", "the bins tonight and to call mum tomorrow". */
    private boolean isNext(int from, int to) {
        var then = from + 1;
        return then + 1 < to
                && (NEXT.contains(tokens.get(then).word())
                                && tokens.get(from).word().equals("and")
                        || tokens.get(then).word().equals("then")
                                && tokens.get(from).word().equals(","))
                && tokens.get(then + 1) instanceof Token.Word;
    }

    /** A full stop with words behind it: "call dad tonight. Buy stamps tomorrow". */
    private boolean isNextSentence(int from, int to) {
        return from + 1 < to
                && tokens.get(from).word().equals(".")
                && tokens.get(from + 1) instanceof Token.Word
                && tokens.get(from + 1).from() > tokens.get(from).to();
    }

    /** Whether nothing but small words stands there. */
    boolean isAdjacent(int from, int to) {
        for (var i = from; i < to; i++) {
            if (!CONNECTING.contains(tokens.get(i).word())) {
                return false;
            }
        }
        return to - from <= 2;
    }
}

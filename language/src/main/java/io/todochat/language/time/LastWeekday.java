package io.todochat.language.time;

import io.todochat.language.token.Token;
import java.util.List;
import java.util.Set;

/** A weekday in short with which all is said but tags and a priority: rent fri, "call Jo thu p1 #home". */
record LastWeekday(List<Token> tokens, Placed placed) {

    /** These mean nothing else. */
    private static final Set<String> CLEAR = Set.of("fri", "thu", "thur", "thurs", "tue", "tues", "weds");

    /** Behind these a word is no weekday: the sun, we sat, get wed. */
    private static final Set<String> OTHERWISE = Set.of(
            ("the a an my our your his her its their this that i you he she it we they who is are was were be been being "
                            + "get got getting just newly and or of in into under to for with by against about like see morning evening midnight")
                    .split(" "));

    boolean isOne() {
        return placed.piece().sense() instanceof Piece.Weekday
                && placed.is(Piece.Strength.ALONE)
                && placed.from() > 0
                && isEnd()
                && (CLEAR.contains(word(placed.from())) || isBehindName() || isBehindComma());
    }

    /** "Code review, wed" is said with the only comma: the sun of "sand, sea, sun" is a thing like the others. */
    private boolean isBehindComma() {
        return placed.from() > 1
                && word(placed.from() - 1).equals(",")
                && tokens.get(placed.from() - 2) instanceof Token.Word
                && tokens.subList(0, placed.from() - 1).stream()
                        .noneMatch(token -> token.word().equals(","));
    }

    private boolean isBehindName() {
        return tokens.get(placed.from() - 1) instanceof Token.Word && !OTHERWISE.contains(word(placed.from() - 1));
    }

    private boolean isEnd() {
        return tokens.subList(placed.to(), tokens.size()).stream()
                .allMatch(token -> token instanceof Token.Tag
                        || token instanceof Token.Mark
                        || Behind.isPriority(token.word())
                        || token.word().equals("please"));
    }

    private String word(int token) {
        return tokens.get(token).word();
    }
}

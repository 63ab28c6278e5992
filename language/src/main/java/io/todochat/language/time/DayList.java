package io.todochat.language.time;

import io.todochat.language.token.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Three days or more with an "and" before the last: "tomorrow, Wednesday and Friday". None of them tells the week of another. Immutable. */
final class DayList {

    private static final Set<String> AND = Set.of("and", "&", "+");

    private static final int FEWEST = 3;

    private final List<Token> tokens;
    private final List<Placed> pieces;

    /** Those that are one of them, and not the first. */
    private final BitSet further = new BitSet();

    /** @param pieces that are found in the tokens, in order */
    DayList(List<Token> tokens, List<Placed> pieces) {
        this.tokens = tokens;
        this.pieces = pieces;
        for (var first = 0; first < pieces.size(); ) {
            var end = first + 1;
            while (end < pieces.size() && isJoined(end)) {
                end++;
            }
            if (end - first >= FEWEST && isLast(end - 1)) {
                further.set(first + 1, end);
            }
            first = end;
        }
    }

    /** Whether this piece is one of them, and not the first. */
    boolean isFurther(int i) {
        return further.get(i);
    }

    private boolean isLast(int i) {
        return beginsWithAnd(i)
                || AND.contains(tokens.get(pieces.get(i).from() - 1).word());
    }

    /** Whether nothing but a comma or an "and" stands between this day and the one before it. */
    private boolean isJoined(int i) {
        var from = pieces.get(i - 1).to();
        var to = pieces.get(i).from() + (beginsWithAnd(i) ? 1 : 0);
        return isDay(pieces.get(i - 1))
                && isDay(pieces.get(i))
                && to > from
                && tokens.subList(from, to).stream()
                        .allMatch(token -> token.word().equals(",") || AND.contains(token.word()));
    }

    /** The day alone, where the "and" is part of the piece. */
    Placed day(int i) {
        return beginsWithAnd(i) ? pieces.get(i).behindFirst() : pieces.get(i);
    }

    private boolean beginsWithAnd(int i) {
        return AND.contains(tokens.get(pieces.get(i).from()).word());
    }

    private static boolean isDay(Placed placed) {
        return placed.piece().sense() instanceof Piece.Day || placed.piece().sense() instanceof Piece.Weekday;
    }
}

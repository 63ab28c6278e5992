package io.todochat.language.time;

import io.todochat.language.token.Token;
import java.util.List;
import java.util.Set;

/** Three days or more with an "and" before the last: "tomorrow, Wednesday and Friday". None of them tells the week of another. */
record DayList(List<Token> tokens, List<Placed> pieces) {

    private static final Set<String> AND = Set.of("and", "&", "+");

    private static final int FEWEST = 3;

    /** Whether this piece is one of them, and not the first. */
    boolean isFurther(int i) {
        if (i < 1 || !isJoined(i)) {
            return false;
        }
        var first = i;
        while (first > 0 && isJoined(first)) {
            first--;
        }
        var last = i;
        while (last + 1 < pieces.size() && isJoined(last + 1)) {
            last++;
        }
        return last - first + 1 >= FEWEST
                && (beginsWithAnd(last)
                        || AND.contains(tokens.get(pieces.get(last).from() - 1).word()));
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

package io.todochat.language.time;

import io.todochat.language.grammar.Parse;
import io.todochat.language.token.Token;
import java.util.List;
import java.util.Set;

/** "Monday plumber 3pm": a weekday that begins what is said is the day of an hour behind what is done then. */
record DayInFront(List<Token> tokens, Parse parse, Placed placed) {

    /** In words: what stands between them is short. */
    private static final int LONGEST_THING = 4;

    /** In front of what is said next. */
    private static final Set<String> PAUSES = Set.of(",", ";", ":", "-", "–", "—", "then", "and");

    boolean isOne() {
        return placed.piece().sense() instanceof Piece.Weekday && isFirst() && isBeforeHour();
    }

    private boolean isFirst() {
        return placed.from() == 0
                || PAUSES.contains(tokens.get(placed.from() - 1).word());
    }

    private boolean isBeforeHour() {
        var at = placed.to();
        while (at < tokens.size()
                && at <= placed.to() + LONGEST_THING
                && tokens.get(at) instanceof Token.Word
                && parse.at(Terms.PIECE, at).isEmpty()) {
            at++;
        }
        return at > placed.to()
                && at < tokens.size()
                && parse.at(Terms.PIECE, at).stream()
                        .anyMatch(found -> found.meaning().sense() instanceof Piece.Time
                                && found.meaning().strength() != Piece.Strength.BESIDE);
    }
}

package io.todochat.language.time;

import io.todochat.language.token.Token;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** "Standup mon-fri 9:15" comes on each of these days; without an hour behind them, or in one week, they are a stretch. */
record WorkWeek(List<Token> tokens, Placed placed) {

    /** Mon, a dash, fri. */
    private static final int LENGTH = 3;

    private static final Set<String> DASHES = Set.of("-", "–");

    private static final Set<String> ONE_WEEK =
            Set.of("from", "this", "next", "coming", "following", "last", "between", "week");

    /** @param isClock whether a time of day begins at a token */
    boolean isStretch(IntPredicate isClock) {
        return isDays()
                && (!isClock.test(placed.to())
                        || placed.from() > 0
                                && ONE_WEEK.contains(
                                        tokens.get(placed.from() - 1).word()));
    }

    private boolean isDays() {
        return placed.to() - placed.from() == LENGTH
                && placed.piece().sense() instanceof Piece.Every(var pattern)
                && pattern.equals(Pattern.on(Weekdays.WORKDAYS))
                && DASHES.contains(tokens.get(placed.from() + 1).word());
    }
}

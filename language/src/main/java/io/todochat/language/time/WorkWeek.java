package io.todochat.language.time;

import io.todochat.language.token.Token;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * "Standup mon-fri 9:15" comes on each of these days, and so does what comes every day, "every morning, mon to fri"; else,
 * without an hour behind them, or in one week, they are a stretch.
 */
record WorkWeek(List<Token> tokens, Placed placed) {

    /** Mon, a dash, fri. */
    private static final int LENGTH = 3;

    private static final Set<String> BETWEEN = Set.of("-", "–", "to");

    private static final Set<String> DASHES = Set.of("-", "–");

    private static final Set<String> ONE_WEEK =
            Set.of("from", "this", "next", "coming", "following", "last", "between", "week");

    /**
     * @param isClock whether a time of day begins at a token
     * @param repeats how what is spoken of repeats
     */
    boolean isStretch(IntPredicate isClock, Supplier<Stream<Pattern>> repeats) {
        return placed.piece().sense() instanceof Piece.Every(var pattern)
                && isRow(pattern)
                && (isOfOneWeek()
                        || !(isClock.test(placed.to()) && areWorkdays(pattern))
                                && repeats.get().noneMatch(other -> other.lacksDaysOf(pattern)));
    }

    private boolean isOfOneWeek() {
        return placed.from() > 0
                        && ONE_WEEK.contains(tokens.get(placed.from() - 1).word())
                || placed.to() < tokens.size()
                        && ONE_WEEK.contains(tokens.get(placed.to()).word());
    }

    private boolean areWorkdays(Pattern pattern) {
        return pattern.equals(Pattern.on(Weekdays.WORKDAYS))
                && DASHES.contains(tokens.get(placed.from() + 1).word());
    }

    private boolean isRow(Pattern pattern) {
        return placed.to() - placed.from() == LENGTH
                && !pattern.days().isEmpty()
                && BETWEEN.contains(tokens.get(placed.from() + 1).word())
                && !tokens.get(placed.from()).word().endsWith("days");
    }
}

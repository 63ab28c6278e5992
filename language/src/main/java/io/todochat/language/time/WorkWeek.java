package io.todochat.language.time;

import io.todochat.language.token.Token;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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

    private static final Set<String> BOUNDS = Set.of("from", "starting", "until", "till", "til");

    /** No more words say at which hours it is. */
    private static final int MOST_BETWEEN = 8;

    /**
     * @param isClock whether a time of day begins at a token
     * @param isDay whether a day begins at a token
     * @param repeats how what is spoken of repeats
     */
    boolean isStretch(IntPredicate isClock, IntPredicate isDay, Supplier<Stream<Pattern>> repeats) {
        return placed.piece().sense() instanceof Piece.Every(var pattern)
                && isRow(pattern)
                && !isBounded(isDay)
                && (isOfOneWeek()
                        || !(isClock.test(placed.to()) && areWorkdays(pattern))
                                && repeats.get().noneMatch(other -> other.lacksDaysOf(pattern)));
    }

    /** "Tuesday to Saturday until 9 January": behind them it is told how long they go on. */
    private boolean isBounded(IntPredicate isDay) {
        return IntStream.range(placed.to(), Math.min(tokens.size() - 1, placed.to() + MOST_BETWEEN))
                .takeWhile(at -> !tokens.get(at).word().equals(","))
                .anyMatch(at -> BOUNDS.contains(tokens.get(at).word()) && isDay.test(at + 1));
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

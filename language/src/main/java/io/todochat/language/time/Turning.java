package io.todochat.language.time;

import io.todochat.language.token.Token;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Small words between times, by which one takes the place of another, or is that of something else. */
record Turning(List<Token> tokens, Chooser chooser, List<Placed> pieces) {

    private static final Set<String> WAITING = Set.of("until", "till", "til", "for");

    private static final Set<String> EXCEPT = Set.of("except", "excluding", "skipping", "but", ",");

    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "'s", "it's", "that's");

    private static final Set<String> QUARTERS = Set.of("q1", "q2", "q3", "q4", "quarter", "qtr");

    /** Whether a piece speaks of another time than the last group. */
    boolean isOther(Placed placed, Group last) {
        return isAnother(placed, last)
                || !(placed.piece().sense() instanceof Piece.Every)
                        && new Reminded(tokens).isBetween(last.end(), placed.from(), this::isTime)
                || isQuarter(placed) != isQuarter(last.pieces.getLast()) && (last.hasDay() || isQuarter(placed));
    }

    /** "It can wait until Friday". */
    boolean isWaiting(Placed placed) {
        return tokens.get(placed.to() - 1).word().equals("wait")
                && placed.to() < tokens.size()
                && WAITING.contains(tokens.get(placed.to()).word());
    }

    /** "The dentist is now at four": what was otherwise until now is then, and not now. */
    boolean isFromNowOn(int i, BiPredicate<Integer, Integer> adjacent) {
        var placed = pieces.get(i);
        if (isBetweenFromAndOn(placed)) {
            return true;
        }
        if (placed.to() > placed.from() + 1 || !tokens.get(placed.from()).word().equals("now")) {
            return false;
        }
        var isSaid = placed.from() > 0
                && BEING.contains(tokens.get(placed.from() - 1).word());
        return i + 1 < pieces.size()
                        && (isSaid
                                || adjacent.test(placed.to(), pieces.get(i + 1).from()) && !isEnd(i + 1))
                || i > 0 && adjacent.test(pieces.get(i - 1).to(), placed.from());
    }

    /** "From now on" is no moment. */
    private boolean isBetweenFromAndOn(Placed placed) {
        var now = placed.to() - 1;
        return now > 0
                && now + 1 < tokens.size()
                && tokens.get(now).word().equals("now")
                && tokens.get(now - 1).word().equals("from")
                && tokens.get(now + 1).word().equals("on");
    }

    /** "Now until five". */
    private boolean isEnd(int i) {
        var link = pieces.get(i).piece().link();
        return link == Piece.Link.TO || link == Piece.Link.BY;
    }

    /** "Friday at three, at four actually": with the word behind it. */
    boolean isCorrection(int i, Group last) {
        var placed = pieces.get(i);
        return i + 1 < pieces.size()
                && pieces.get(i + 1).piece().sense() instanceof Piece.Correction
                && pieces.get(i + 1).from() == placed.to()
                && (i + 2 == pieces.size()
                        || pieces.get(i + 2).from() > pieces.get(i + 1).to())
                && isBehindMark(last.end(), placed.from())
                && (placed.piece().sense() instanceof Piece.Time
                        || placed.piece().sense() instanceof Piece.Day
                        || placed.piece().sense() instanceof Piece.Weekday);
    }

    private boolean isBehindMark(int from, int to) {
        return to > from && tokens.subList(from, to).stream().allMatch(Token.Mark.class::isInstance);
    }

    /** "Tomorrow, and on Friday …": another day, for another thing. */
    private boolean isAnother(Placed placed, Group last) {
        var between = tokens.subList(last.end(), Math.max(last.end(), placed.from()));
        var isDay =
                placed.piece().sense() instanceof Piece.Day || placed.piece().sense() instanceof Piece.Weekday;
        return isDay
                && (last.hasDay()
                        ? has(between, "and")
                                || has(between, ".") && placed.piece().link() == Piece.Link.AT
                        : has(between, "and") && !last.clocks.isEmpty() && isWithHour(placed));
    }

    /** "At 8 and on Thursday at 6": a day with an hour of its own. */
    private boolean isWithHour(Placed day) {
        var next = pieces.indexOf(day) + 1;
        return next < pieces.size()
                && pieces.get(next).from() == day.to()
                && pieces.get(next).piece().sense() instanceof Piece.Time;
    }

    private boolean isTime(int token) {
        return pieces.stream().anyMatch(piece -> piece.from() <= token && token < piece.to());
    }

    private static boolean has(List<Token> tokens, String word) {
        return tokens.stream().anyMatch(token -> token.word().equals(word));
    }

    /** "The report for Q4, Thursday": no Thursday is meant for being in a quarter. */
    private boolean isQuarter(Placed placed) {
        return placed.piece().sense() instanceof Piece.Stretch
                && tokens.subList(placed.from(), placed.to()).stream()
                        .anyMatch(token -> QUARTERS.contains(token.word()));
    }

    /** "Every weekday, to join the standup, except on Fridays". */
    boolean isException(Placed placed) {
        return placed.piece().sense() instanceof Piece.Except
                && (EXCEPT.contains(tokens.get(placed.from()).word())
                        || EXCEPT.contains(tokens.get(placed.from() - 1).word()))
                && chooser.isLoose(placed.to());
    }
}

package io.todochat.language.time;

import io.todochat.language.token.Token;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two weekdays with an "and" between and an end far behind them: "fri and sat at 19:30 until 19 December" comes every
 * Friday and Saturday until then, and "tue and fri at 7.30 every week" on both. Without any of these they are two days.
 */
record WeekdayRow(List<Token> tokens, List<Placed> pieces) {

    private static final Set<String> AND = Set.of("and", "&", "+");

    private static final Set<String> UNTIL = Set.of("until", "till", "til", "through", "thru", "ending", "ends");

    private static final Pattern WEEKLY = Pattern.every(1, ChronoUnit.WEEKS);

    private static final int NONE = -1;

    /** The pieces, with such a row as what it repeats by. */
    List<Placed> joined() {
        var repeats = pieces.stream()
                .map(placed -> placed.piece().sense())
                .anyMatch(sense -> sense instanceof Piece.Every || sense instanceof Piece.Often);
        var joined = new ArrayList<>(pieces);
        for (var i = 0; i + 2 < pieces.size(); i++) {
            var weekly = isRow(i) ? everyWeek(i + 2) : NONE;
            if (weekly != NONE || !repeats && isRow(i) && isEnded(i + 2)) {
                joined.set(i, row(pieces.get(i), pieces.get(i + 1)));
                if (weekly != NONE) {
                    joined.set(weekly, pieces.get(weekly).filling());
                }
                joined.remove(i + 1);
                return joined;
            }
        }
        return joined;
    }

    /** Where it is told, behind an hour and the like, that they come every week. */
    private int everyWeek(int from) {
        var at = from;
        while (at < pieces.size() && isBetween(pieces.get(at))) {
            at++;
        }
        return at < pieces.size()
                        && pieces.get(at).piece().sense() instanceof Piece.Every(var pattern)
                        && pattern.equals(WEEKLY)
                ? at
                : NONE;
    }

    private static boolean isBetween(Placed placed) {
        return placed.piece().sense() instanceof Piece.Time
                || placed.piece().sense() instanceof Piece.Hours
                || placed.piece().sense() instanceof Piece.Filler
                || placed.piece().sense() instanceof Piece.Part;
    }

    private boolean isRow(int i) {
        return pieces.get(i).piece().sense() instanceof Piece.Weekday
                && pieces.get(i).piece().link() != Piece.Link.BY
                && pieces.get(i).piece().link() != Piece.Link.FROM
                && pieces.get(i + 1).piece().sense() instanceof Piece.Weekday
                && (isAnd(pieces.get(i).to(), pieces.get(i + 1).from())
                        || pieces.get(i).to() == pieces.get(i + 1).from()
                                && AND.contains(
                                        tokens.get(pieces.get(i + 1).from()).word()));
    }

    private boolean isAnd(int from, int to) {
        return to == from + 1 && AND.contains(tokens.get(from).word());
    }

    /** Whether an end follows, and nothing but an hour and the like before it. */
    private boolean isEnded(int i) {
        return pieces.subList(i, pieces.size()).stream()
                .dropWhile(WeekdayRow::isBetween)
                .findFirst()
                .filter(placed -> tokens.subList(placed.from(), placed.to()).stream()
                        .anyMatch(token -> UNTIL.contains(token.word())))
                .filter(placed -> placed.piece().sense() instanceof Piece.Day
                        || placed.piece().sense() instanceof Piece.Stretch)
                .isPresent();
    }

    private static Placed row(Placed one, Placed other) {
        var days = Stream.of(one, other)
                .map(placed -> ((Piece.Weekday) placed.piece().sense()).day())
                .toList();
        return new Placed(
                new Piece(Piece.Link.NONE, new Piece.Every(Pattern.on(days)), Piece.Strength.SURE),
                one.from(),
                other.to());
    }
}

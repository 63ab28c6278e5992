package io.todochat.language.time;

import io.todochat.language.time.Piece.Strength;
import io.todochat.language.token.Token;
import java.util.List;
import java.util.Set;

/** Which pieces may begin a time: some only beside another one, or as all that is said. */
record Beginning(List<Token> tokens, List<Placed> pieces) {

    private static final Set<String> POINTING = Set.of("it", "that", "this");

    /** What may stand behind all that is said. */
    private static final Set<String> ENDING = Set.of("instead", "please", "then", "rather", ".", "!", "?");

    /** Whether the piece at this place is enough to tell a time. */
    boolean isOne(int i) {
        var placed = pieces.get(i);
        return switch (placed.piece().strength()) {
            case ALONE -> pieces.size() == 1 && isAll(placed) || isBeside(i) || isMade(placed) || isLast(placed);
            case BESIDE -> isBeside(i) || isMade(placed);
            default -> true;
        };
    }

    private boolean isBeside(int i) {
        var placed = pieces.get(i);
        if (i + 1 == pieces.size()
                || !new Between(tokens)
                        .isAdjacent(placed.to(), pieces.get(i + 1).from())) {
            return false;
        }
        var next = pieces.get(i + 1).piece().sense();
        return switch (placed.piece().sense()) {
            case Piece.Time t ->
                next instanceof Piece.Part && !isNumbered(i)
                        || next instanceof Piece.Zone
                                && (!placed.is(Strength.BESIDE)
                                        || pieces.get(i + 1).is(Strength.BESIDE))
                        || (placed.from() == 0 || placed.is(Strength.ALONE))
                                && !(next instanceof Piece.Time || next instanceof Piece.Stretch);
            case Piece.Hours h ->
                next instanceof Piece.Part || next instanceof Piece.Day || next instanceof Piece.Weekday;
            case Piece.Day d -> next instanceof Piece.Time || next instanceof Piece.Hours || next instanceof Piece.Part;
            case Piece.Weekday w -> true;
            case Piece.Stretch s -> pieces.get(i + 1).piece().link() == Piece.Link.TO;
            case Piece.Part p ->
                next instanceof Piece.Day || next instanceof Piece.Weekday || next instanceof Piece.Time;
            case Piece.Length l -> pieces.get(i + 1).piece().link() == Piece.Link.FROM;
            default -> false;
        };
    }

    /** "Experiment 3 tonight at 11": the hour is said behind the part of the day. */
    private boolean isNumbered(int i) {
        return pieces.get(i).is(Strength.BESIDE)
                && pieces.get(i).from() > 0
                && i + 2 < pieces.size()
                && pieces.get(i + 2).from() == pieces.get(i + 1).to()
                && pieces.get(i + 2).piece().sense() instanceof Piece.Time
                && pieces.get(i + 2).piece().link() == Piece.Link.AT;
    }

    private boolean isLast(Placed placed) {
        return new LastWeekday(tokens, placed).isOne();
    }

    private boolean isAll(Placed placed) {
        for (var i = 0; i < tokens.size(); i++) {
            if ((i < placed.from() || i >= placed.to()) && !(tokens.get(i) instanceof Token.Mark)) {
                return false;
            }
        }
        return true;
    }

    /** "Make it nine": at the end nothing else can be meant, where no number of things was said before. */
    private boolean isMade(Placed placed) {
        var at = placed.from();
        return placed.piece().sense() instanceof Piece.Time
                && placed.piece().link() == Piece.Link.NONE
                && at >= 2
                && tokens.get(at - 2).word().equals("make")
                && POINTING.contains(tokens.get(at - 1).word())
                && tokens.subList(0, at - 2).stream().noneMatch(Beginning::isNumber)
                && (placed.to() == tokens.size()
                        || ENDING.contains(tokens.get(placed.to()).word()));
    }

    private static boolean isNumber(Token token) {
        return token instanceof Token.Number || Numbers.isName(token.word());
    }
}

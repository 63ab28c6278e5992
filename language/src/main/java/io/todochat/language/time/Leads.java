package io.todochat.language.time;

import io.todochat.language.token.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Several lengths before one "before": "remind me 3 days and 1 day before". */
record Leads(List<Token> tokens, List<Placed> pieces) {

    private static final Set<String> REMINDING =
            Set.of("remind", "reminder", "reminders", "reminding", "alert", "alerts");

    /** What may stand behind a day that is only pointed at. */
    private static final Set<String> BEHIND = Set.of("and", "at", "as", "too", "please", "also", "again");

    /** What stands between them. */
    static final Set<String> AND = Set.of(",", "and", "&", "+");

    /** "On the day" is that of a reminder only behind one, and where nothing more is said of what, or of which day. */
    static boolean mayBe(List<Token> tokens, Placed placed, Piece.Lead lead) {
        return !lead.amount().isNothing()
                || isReminding(tokens, placed.from())
                        && tokens.subList(0, placed.from()).stream()
                                .noneMatch(token -> token.word().equals("to"))
                        && (placed.to() == tokens.size()
                                || !(tokens.get(placed.to()) instanceof Token.Word word)
                                || BEHIND.contains(word.word()));
    }

    /** The piece at this place; a length that shares the "before" of a later one is one of those before it. */
    Placed of(int i) {
        var placed = pieces.get(i);
        return placed.piece().sense() instanceof Piece.Length(var amount)
                        && sharesBefore(i)
                        && isReminding(tokens, placed.from())
                ? new Placed(
                        new Piece(Piece.Link.NONE, new Piece.Lead(amount, null), Piece.Strength.SURE),
                        placed.from(),
                        placed.to())
                : placed;
    }

    private boolean sharesBefore(int i) {
        var next = i + 1;
        return next < pieces.size()
                && pieces.get(next).from() > pieces.get(i).to()
                && tokens.subList(pieces.get(i).to(), pieces.get(next).from()).stream()
                        .allMatch(token -> AND.contains(token.word()))
                && (pieces.get(next).piece().sense() instanceof Piece.Lead
                        || pieces.get(next).piece().sense() instanceof Piece.Length && sharesBefore(next));
    }

    private static boolean isReminding(List<Token> tokens, int from) {
        return IntStream.range(0, from)
                .anyMatch(i -> REMINDING.contains(tokens.get(i).word()));
    }
}

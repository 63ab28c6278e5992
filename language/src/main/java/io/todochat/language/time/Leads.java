package io.todochat.language.time;

import io.todochat.language.token.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Several lengths before one "before": "remind me 3 days and 1 day before". */
record Leads(List<Token> tokens, List<Placed> pieces) {

    private static final Set<String> REMINDING =
            Set.of("remind", "reminder", "reminders", "reminding", "alert", "alerts");

    /** What stands between them. */
    static final Set<String> AND = Set.of(",", "and", "&", "+");

    /** The piece at this place; a length that shares the "before" of a later one is one of those before it. */
    Placed of(int i) {
        var placed = pieces.get(i);
        return placed.piece().sense() instanceof Piece.Length(var amount)
                        && sharesBefore(i)
                        && isReminding(placed.from())
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

    private boolean isReminding(int from) {
        return IntStream.range(0, from)
                .anyMatch(i -> REMINDING.contains(tokens.get(i).word()));
    }
}

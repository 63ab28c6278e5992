package io.todochat.language.time;

import io.todochat.language.grammar.Parse;
import io.todochat.language.token.Token;
import java.util.List;
import java.util.Set;

/**
 * Whether a piece stands for itself, or runs into what is written before or behind it without a blank: 5.3, $5, 5th.
 *
 * @param parse what else begins where
 */
record Borders(List<Token> tokens, Parse parse) {

    private static final Set<String> FUSING =
            Set.of("-", "–", ".", "/", ":", ",", "_", "+", "=", "*", "&", "@", "'", "\\");
    private static final Set<String> PREFIXES = Set.of("$", "€", "£", "¥", "#", "%", "№");

    /** What stands behind a number of money, or of degrees. */
    private static final Set<String> AMOUNTS = Set.of("$", "€", "£", "¥", "%", "°");

    /** Whether a piece is bounded on both sides. */
    boolean areFree(Placed placed) {
        return isFreeBefore(placed) && isFreeBehind(placed);
    }

    private boolean isFreeBefore(Placed placed) {
        var at = placed.from();
        if (at == 0) {
            return !(placed.piece().link() == Piece.Link.TO && tokens.get(0) instanceof Token.Mark);
        }
        if (PREFIXES.contains(tokens.get(at - 1).word()) && tokens.get(at) instanceof Token.Number) {
            return false;
        }
        if (!touch(at - 1)) {
            return true;
        }
        var before = tokens.get(at - 1);
        if (!(before instanceof Token.Mark)) {
            return placed.piece().link() == Piece.Link.TO;
        }
        return !PREFIXES.contains(before.word())
                && !(FUSING.contains(before.word())
                        && at > 1
                        && touch(at - 2)
                        && !(tokens.get(at - 2) instanceof Token.Mark));
    }

    private boolean isFreeBehind(Placed placed) {
        var at = placed.to();
        if (at == tokens.size()) {
            return true;
        }
        var behind = tokens.get(at);
        if (AMOUNTS.contains(behind.word()) && tokens.get(at - 1) instanceof Token.Number) {
            return false;
        }
        return !fuses(at) || behind instanceof Token.Mark && startsRange(at);
    }

    /** Whether what ends there runs on without a blank: 5.3, 5-a, 5th. */
    private boolean fuses(int at) {
        if (at == tokens.size() || !touch(at - 1)) {
            return false;
        }
        return !(tokens.get(at) instanceof Token.Mark mark)
                || FUSING.contains(mark.word())
                        && at + 1 < tokens.size()
                        && touch(at)
                        && !(tokens.get(at + 1) instanceof Token.Mark);
    }

    private boolean startsRange(int at) {
        return parse.at(Terms.PIECE, at).stream().anyMatch(f -> f.meaning().link() == Piece.Link.TO && !fuses(f.to()));
    }

    /** Whether a token and the next have no blank between. */
    private boolean touch(int at) {
        return tokens.get(at).to() == tokens.get(at + 1).from();
    }
}

package io.todochat.language.time;

import io.todochat.language.time.Piece.Strength;
import io.todochat.language.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts pieces together that speak of one time, wherever they stand: "tomorrow call Ann at 7". */
final class Gathering {

    private static final Set<String> CONNECTING =
            Set.of(",", "at", "of", "on", "in", "the", "and", "-", "–", "@", "for", ":", "ish", ".");

    private final List<Token> tokens;
    private final Chooser chooser;
    private final List<Placed> pieces;
    private final List<Group> groups = new ArrayList<>();
    private Placed correction;

    Gathering(List<Token> tokens, Chooser chooser) {
        this.tokens = tokens;
        this.chooser = chooser;
        this.pieces = chooser.chosen();
    }

    List<Group> groups() {
        for (var i = 0; i < pieces.size(); i++) {
            add(i);
        }
        return groups;
    }

    private void add(int i) {
        var placed = pieces.get(i);
        if (placed.piece().sense() instanceof Piece.Correction) {
            correction = groups.isEmpty() ? null : placed;
            return;
        }
        if (correction != null) {
            correct(placed);
            return;
        }
        if (placed.piece().sense() instanceof Piece.Past) {
            return;
        }
        if (!joins(placed) && mayBegin(i)) {
            var group = new Group();
            if (new Joining(group).takes(placed, true)) {
                groups.add(group);
            }
        }
    }

    private void correct(Placed placed) {
        var group = groups.getLast();
        group.forget(placed.piece());
        group.pieces.add(correction);
        new Joining(group).takes(placed, true);
        correction = null;
    }

    private boolean joins(Placed placed) {
        if (groups.isEmpty()) {
            return false;
        }
        var adjacent = isAdjacent(groups.getLast().end(), placed.from());
        if (placed.is(Strength.BESIDE)) {
            var isNumber = placed.piece().sense() instanceof Piece.Time
                    && placed.piece().link() == Piece.Link.NONE;
            return adjacent
                    && (!isNumber || chooser.isLoose(placed.to()))
                    && new Joining(groups.getLast()).takes(placed, true);
        }
        return (adjacent || !placed.is(Strength.ALONE)) && new Joining(groups.getLast()).takes(placed, adjacent);
    }

    private boolean mayBegin(int i) {
        var placed = pieces.get(i);
        if (placed.piece().link() == Piece.Link.TO) {
            return isDestination(placed);
        }
        return switch (placed.piece().strength()) {
            case ALONE -> pieces.size() == 1 && isAll(placed) || isBeside(i);
            case BESIDE -> isBeside(i);
            default -> true;
        };
    }

    /** "Move it to Friday": behind a dash or an "and" only what is surely a day. */
    private boolean isDestination(Placed placed) {
        var sure = placed.is(Strength.SURE);
        return sure && placed.piece().sense() instanceof Piece.Day
                || tokens.get(placed.from()).word().equals("to")
                        && !placed.is(Strength.BESIDE)
                        && !(placed.piece().sense() instanceof Piece.Stretch && !sure);
    }

    private boolean isBeside(int i) {
        var placed = pieces.get(i);
        if (i + 1 == pieces.size() || !isAdjacent(placed.to(), pieces.get(i + 1).from())) {
            return false;
        }
        var next = pieces.get(i + 1).piece().sense();
        return switch (placed.piece().sense()) {
            case Piece.Time t ->
                next instanceof Piece.Part
                        || next instanceof Piece.Zone
                                && (!placed.is(Strength.BESIDE)
                                        || pieces.get(i + 1).is(Strength.BESIDE))
                        || (placed.from() == 0 || placed.is(Strength.ALONE))
                                && !(next instanceof Piece.Time || next instanceof Piece.Stretch);
            case Piece.Hours h ->
                next instanceof Piece.Part || next instanceof Piece.Day || next instanceof Piece.Weekday;
            case Piece.Day d -> next instanceof Piece.Time || next instanceof Piece.Hours;
            case Piece.Weekday w -> true;
            case Piece.Stretch s -> pieces.get(i + 1).piece().link() == Piece.Link.TO;
            case Piece.Part p ->
                next instanceof Piece.Day || next instanceof Piece.Weekday || next instanceof Piece.Time;
            case Piece.Length l -> pieces.get(i + 1).piece().link() == Piece.Link.FROM;
            default -> false;
        };
    }

    private boolean isAll(Placed placed) {
        for (var i = 0; i < tokens.size(); i++) {
            if ((i < placed.from() || i >= placed.to()) && !(tokens.get(i) instanceof Token.Mark)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAdjacent(int from, int to) {
        for (var i = from; i < to; i++) {
            if (!CONNECTING.contains(tokens.get(i).word())) {
                return false;
            }
        }
        return to - from <= 2;
    }
}

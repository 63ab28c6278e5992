package io.todochat.language.time;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * After "no, sorry": what is said next takes the place of what was said of it before, a day and its hour together:
 * "on Friday at 7, no sorry, Saturday at 8".
 *
 * @param isTime whether a piece that follows counts, by what stands behind it
 */
record Renewing(Group group, List<Placed> pieces, Predicate<Placed> isTime) {

    /** What one piece can take the place of. */
    private enum Facet {
        DAY,
        HOUR,
        PART,
        OTHER
    }

    /** Takes the piece at this place, and those that go on with it. */
    void from(int first, Placed correction, BiPredicate<Integer, Integer> adjacent) {
        var before = group.clocks;
        group.pieces.add(correction);
        var renewed = EnumSet.noneOf(Facet.class);
        for (var i = first; i == first || goesOn(i, adjacent); i++) {
            if (group.series.takesOther(pieces.get(i).piece())) {
                group.pieces.add(pieces.get(i));
                continue;
            }
            if (renewed.add(facet(pieces.get(i)))) {
                group.forget(pieces.get(i).piece());
            }
            new Joining(group).takes(pieces.get(i), true);
        }
        if (group.part == null && before.size() == 1 && group.clocks.size() == 1) {
            group.clocks = List.of(group.clocks.getFirst().inPlaceOf(before.getFirst()));
        }
        group.pieces.sort(Comparator.comparingInt(Placed::from));
    }

    private boolean goesOn(int i, BiPredicate<Integer, Integer> adjacent) {
        return i < pieces.size()
                && facet(pieces.get(i)) != Facet.OTHER
                && adjacent.test(pieces.get(i - 1).to(), pieces.get(i).from())
                && isTime.test(pieces.get(i));
    }

    private static Facet facet(Placed placed) {
        return switch (placed.piece().sense()) {
            case Piece.Day d -> Facet.DAY;
            case Piece.SomeDays d -> Facet.DAY;
            case Piece.Weekday w -> Facet.DAY;
            case Piece.Stretch s -> Facet.DAY;
            case Piece.FromNow f -> Facet.DAY;
            case Piece.Time t -> Facet.HOUR;
            case Piece.Hours h -> Facet.HOUR;
            case Piece.Part p -> Facet.PART;
            default -> Facet.OTHER;
        };
    }
}

package io.todochat.language.time;

import io.todochat.language.token.Token;
import java.util.List;
import java.util.Set;

/** Which pieces speak of one time although something else stands between them, and which only seem to. */
record Apart(List<Token> tokens, Chooser chooser, List<Placed> pieces, Nouns nouns) {

    private static final Set<String> EVENTS = Set.of("starts", "begins", "ends");

    private static final Set<String> WEEKS = Set.of("week", "week's", "weeks", "fortnight");

    /** Before these something is to be done, and does not end then. */
    private static final Set<String> DEADLINES = Set.of("by", "before", "due");

    /** Takes a piece that does not stand beside what was said so far. */
    boolean joins(Group group, Placed placed) {
        if (nouns.isOwning(group) && saysDay(placed)) {
            return false;
        }
        if (group.series.isSaid() && takesDays(group, placed)) {
            return true;
        }
        var isDue = group.series.isSeldom() && DEADLINES.contains(first(placed));
        return new Joining(group).takes(isDue ? placed.at() : placed, false);
    }

    private boolean takesDays(Group group, Placed placed) {
        var spec = chooser.spec(placed).filter(found -> group.series.takesDays(found.meaning()));
        spec.ifPresent(found -> group.pieces.add(new Placed(placed.piece(), placed.from(), found.to())));
        return spec.isPresent();
    }

    /**
     * "A report for Q4", "the Q3 numbers at 4 on Tuesday", "on Sunday about the trip in June": in months no single day or
     * time is looked for.
     */
    boolean isOther(Group group, Placed placed, boolean adjacent) {
        if (group.weekday != null && group.stretch == null) {
            return !adjacent && placed.piece().sense() instanceof Piece.Stretch && !isWeek(placed);
        }
        return group.stretch != null
                && group.weekday == null
                && group.day == null
                && group.pieces.stream().noneMatch(this::isWeek)
                && (!adjacent || first(group.pieces.getFirst()).equals("for"))
                && (saysDay(placed) || !adjacent && placed.piece().sense() instanceof Piece.Time);
    }

    private boolean isWeek(Placed placed) {
        return tokens.subList(placed.from(), placed.to()).stream().anyMatch(token -> WEEKS.contains(token.word()));
    }

    /** "School starts on 11 January": that is when it takes place, where nothing repeats. */
    boolean isEvent(Placed placed) {
        return placed.from() > 0
                && placed.to() > placed.from() + 1
                && EVENTS.contains(first(placed))
                && pieces.stream().noneMatch(piece -> piece.piece().sense() instanceof Piece.Every);
    }

    private static boolean saysDay(Placed placed) {
        return switch (placed.piece().sense()) {
            case Piece.Day _, Piece.Weekday _, Piece.Stretch _, Piece.FromNow _ -> true;
            case Piece.Part(var part, var today) -> today;
            default -> false;
        };
    }

    private String first(Placed placed) {
        return tokens.get(placed.from()).word();
    }
}

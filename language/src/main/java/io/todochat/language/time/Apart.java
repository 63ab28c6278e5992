package io.todochat.language.time;

import io.todochat.language.token.Token;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Which pieces speak of one time although something else stands between them, and which only seem to. */
record Apart(List<Token> tokens, Chooser chooser, List<Placed> pieces, Nouns nouns) {

    private static final Set<String> EVENTS = Set.of("starts", "begins", "ends");

    private static final Set<String> WEEKS = Set.of("week", "week's", "weeks", "fortnight");

    private static final Set<String> CLAUSES = Set.of(",", ";", "(", "-", "–", "—", "but");

    /** Before these something is to be done, and does not end then. */
    private static final Set<String> DEADLINES = Set.of("by", "before", "due");

    private static final Set<String> BEING = Set.of("is", "are");

    private static final Set<String> NTH = Set.of("st", "nd", "rd", "th");

    /** Words that say no more than that it begins or ends then. */
    private static final Set<String> ONLY = Set.of("only", "just", "but", "and", "then", "again");

    /** "Team lunch every Friday, I cook on the 18th": behind what repeats, another clause has a day of its own. */
    boolean isOfClause(Group group, Placed placed) {
        if (!group.series.isSaid()
                || !saysDay(placed)
                || !saysWord(0, group.pieces.getFirst().from())) {
            return false;
        }
        var comma = IntStream.range(group.end(), placed.from())
                .filter(at -> CLAUSES.contains(tokens.get(at).word()))
                .reduce((_, last) -> last)
                .orElse(placed.from());
        return tokens.subList(Math.min(comma + 1, placed.from()), placed.from()).stream()
                .anyMatch(token -> token instanceof Token.Word && !ONLY.contains(token.word()));
    }

    private boolean saysWord(int from, int to) {
        return from < to && tokens.subList(from, to).stream().anyMatch(Token.Word.class::isInstance);
    }

    /** "VAT by the 10th every quarter" is due on that day, and does not end then. */
    boolean isDueBy(Group group, Placed placed) {
        return placed.piece().sense() instanceof Piece.Every(var pattern)
                && pattern.isSeldom()
                && group.link == Piece.Link.BY
                && group.endDay == null
                && group.pieces.stream()
                        .filter(piece -> piece.piece().link() == Piece.Link.BY)
                        .allMatch(piece -> DEADLINES.contains(first(piece)) || isDayOfEach(piece, placed));
    }

    /** "Until the 5th every month": there is a 5th in each. */
    private boolean isDayOfEach(Placed day, Placed every) {
        var number = day.from() + (tokens.get(day.from() + 1).word().equals("the") ? 2 : 1);
        return ((Piece.Every) every.piece().sense()).pattern().unit() == ChronoUnit.MONTHS
                && day.to() == every.from()
                && number < day.to()
                && tokens.get(number) instanceof Token.Number
                && (day.to() == number + 1
                        || day.to() == number + 2
                                && NTH.contains(tokens.get(number + 1).word()));
    }

    /** Takes a piece that does not stand beside what was said so far. */
    boolean joins(Group group, Placed placed) {
        if (saysDay(placed) && (nouns.isOwning(group) || isOfNext(group, placed))) {
            return false;
        }
        if (group.series.isSaid() && takesDays(group, placed)) {
            return true;
        }
        var isDue = group.series.isSeldom() && DEADLINES.contains(first(placed));
        return new Joining(group).takes(isDue ? placed.at() : placed, false);
    }

    /** "Wash up today and tonight is dinner": a day in front of "is" is that of what takes place then. */
    private boolean isOfNext(Group group, Placed placed) {
        return placed.to() < tokens.size()
                && BEING.contains(tokens.get(placed.to()).word())
                && tokens.subList(group.end(), placed.from()).stream()
                        .anyMatch(token -> token.word().equals("and"));
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
            case Piece.Day _, Piece.SomeDays _, Piece.Weekday _, Piece.Stretch _, Piece.FromNow _ -> true;
            case Piece.Part(var part, var today) -> today;
            default -> false;
        };
    }

    private String first(Placed placed) {
        return tokens.get(placed.from()).word();
    }
}

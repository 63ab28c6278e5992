package io.todochat.language.time;

import io.todochat.language.token.Token;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Tells words of time that belong to the name of something: the weekly report, a lunch with Ann. */
final class Nouns {

    private static final Set<String> OFTEN = Set.of(
            ("hourly daily everyday nightly weekly biweekly fortnightly monthly bimonthly quarterly semiannual biannual "
                            + "yearly annual biennial")
                    .split(" "));

    /** Behind these words somebody speaks of something that has a name. */
    private static final Set<String> NAMING = Set.of(
            ("the my our your his her its their this that these those next last first of to for on about into as with "
                            + "from and or")
                    .split(" "));

    /** Behind these words something new begins. */
    private static final Set<String> BEGINNING = Set.of(
            ("add create new schedule set make start put plan book enter insert include note begin have need want "
                            + "another please me us")
                    .split(" "));

    private static final Set<String> DEADLINES = Set.of("by", "before");

    private final List<Token> tokens;
    private final Chooser chooser;
    private final List<Placed> pieces;

    /** How many words say nothing of time. */
    private final long others;

    Nouns(List<Token> tokens, Chooser chooser, List<Placed> pieces) {
        this.tokens = tokens;
        this.chooser = chooser;
        this.pieces = pieces;
        this.others = words(0, tokens.size())
                - pieces.stream()
                        .mapToLong(piece -> words(piece.from(), piece.to()))
                        .sum();
    }

    /**
     * Whether a piece says how often what follows comes, and not how often it is to be done: a noun follows, and an article
     * or a verb stands in front, or it has a deadline of its own, or nothing is said of when it repeats. "Add daily standup
     * at 9" repeats.
     */
    boolean isNamed(int i) {
        var placed = pieces.get(i);
        return placed.piece().sense() instanceof Piece.Every
                && OFTEN.contains(tokens.get(placed.to() - 1).word())
                && isBeforeNoun(placed.to())
                && (isInside(placed.from())
                        || repeatsElsewhere(i)
                        || hasDeadline(i)
                        || isAdded(placed.from()) && !hasTime());
    }

    /** "Quarterly report by thursday" is this one; only every week has a Thursday by which there may be one. */
    private boolean hasDeadline(int i) {
        return every(i).isSeldom()
                && pieces.subList(i + 1, pieces.size()).stream()
                        .filter(piece ->
                                DEADLINES.contains(tokens.get(piece.from()).word()))
                        .map(piece -> piece.piece().sense())
                        .anyMatch(sense -> sense instanceof Piece.Day
                                || sense instanceof Piece.Weekday && every(i).unit() != ChronoUnit.WEEKS);
    }

    private boolean isBeforeNoun(int next) {
        return !chooser.isLoose(next)
                && Character.isLetter(tokens.get(next).word().charAt(0));
    }

    private boolean isInside(int at) {
        return at > 0 && (NAMING.contains(tokens.get(at - 1).word()) || isOwner(at - 1) || isVerb(at - 1));
    }

    /**
     * Whether a time only tells of what is to be done whose it is, "prepare tomorrow's lecture tonight", and not when that
     * takes place: "tomorrow's lecture at 3".
     */
    boolean isOwning(Group group) {
        var from = group.pieces.getFirst().from();
        return isOwner(group.end() - 1)
                && from > 0
                && !BEGINNING.contains(tokens.get(from - 1).word());
    }

    private boolean isOwner(int at) {
        return tokens.get(at).word().endsWith("'s");
    }

    private boolean isVerb(int at) {
        return tokens.get(at) instanceof Token.Word word
                && !BEGINNING.contains(word.word())
                && !word.word().equals("a")
                && !word.word().equals("an")
                && (at == 0
                        || tokens.get(at - 1).word().equals("to")
                        || BEGINNING.contains(tokens.get(at - 1).word()));
    }

    private boolean isAdded(int at) {
        return at > 0 && BEGINNING.contains(tokens.get(at - 1).word());
    }

    /** When on its days it is to be done; a date for all of it tells nothing of that. */
    private boolean hasTime() {
        return pieces.stream()
                .filter(piece -> piece.piece().link() != Piece.Link.BY)
                .filter(piece -> !tokens.get(piece.from()).word().equals("due"))
                .map(piece -> piece.piece().sense())
                .anyMatch(sense -> sense instanceof Piece.Time
                        || sense instanceof Piece.Hours
                        || sense instanceof Piece.Part
                        || sense instanceof Piece.Weekday);
    }

    private Pattern every(int i) {
        return ((Piece.Every) pieces.get(i).piece().sense()).pattern();
    }

    private boolean repeatsElsewhere(int i) {
        return pieces.stream()
                .filter(other -> other != pieces.get(i))
                .map(other -> other.piece().sense())
                .anyMatch(sense -> sense instanceof Piece.Often
                        || sense instanceof Piece.Every(var other) && !every(i).lacksDaysOf(other));
    }

    /** Whether a meal is what is planned, and not when: all but the lunch of "call Ann tomorrow lunch". */
    boolean isPlanned(int i) {
        var placed = pieces.get(i);
        var isLast = i == pieces.size() - 1 && words(placed.to(), tokens.size()) == 0;
        var isBesideDay = i > 0
                && pieces.get(i - 1).to() == placed.from()
                && (pieces.get(i - 1).piece().sense() instanceof Piece.Day
                        || pieces.get(i - 1).piece().sense() instanceof Piece.Weekday);
        return !isLast || !isBesideDay || others == 1;
    }

    private long words(int from, int to) {
        return tokens.subList(from, to).stream()
                .filter(Token.Word.class::isInstance)
                .count();
    }
}

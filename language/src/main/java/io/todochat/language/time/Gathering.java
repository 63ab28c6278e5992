package io.todochat.language.time;

import io.todochat.language.time.Piece.Strength;
import io.todochat.language.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Puts pieces together that speak of one time, wherever they stand: "tomorrow call Ann at 7". */
final class Gathering {

    private static final Set<String> CONNECTING =
            Set.of(",", "at", "of", "on", "in", "the", "and", "-", "–", "@", "for", ":", "ish", ".");

    private static final Set<String> SOMETIME = Set.of("sometime", "anytime", "some", "any");

    private static final Set<String> SPANNING = Set.of("between", "from", "in", "during", "over");

    private static final Set<String> POINTING = Set.of("it", "that", "this");

    private static final Set<String> JOURNEYS = Set.of("flight", "flights", "plane", "takeoff", "departure");

    /** Behind an "and" these lead to what is to be done next. */
    private static final Set<String> NEXT = Set.of("then", "to");

    /** What may stand behind all that is said. */
    private static final Set<String> ENDING = Set.of("instead", "please", "then", "rather", ".", "!", "?");

    private final List<Token> tokens;
    private final Chooser chooser;
    private final List<Placed> pieces;
    private final boolean mayRepeat;
    private final Nouns nouns;
    private final Turning turning;
    private final Destinations destinations;
    private final Apart apart;
    private final DayList days;
    private final List<Group> groups = new ArrayList<>();
    private final List<Group> names = new ArrayList<>();
    private Placed correction;
    private boolean isDinner;

    Gathering(List<Token> tokens, Chooser chooser) {
        this.tokens = tokens;
        this.chooser = chooser;
        var chosen = repeating(chooser.chosen());
        var leads = new Leads(tokens, chosen);
        this.pieces = IntStream.range(0, chosen.size()).mapToObj(leads::of).toList();
        this.mayRepeat = isRepeating(pieces);
        this.nouns = new Nouns(tokens, chooser, pieces);
        this.turning = new Turning(tokens, chooser, pieces);
        this.destinations = new Destinations(tokens);
        this.days = new DayList(tokens, pieces);
        this.apart = new Apart(tokens, chooser, pieces, nouns);
    }

    /** With its end where something repeats. */
    private List<Placed> repeating(List<Placed> chosen) {
        var ended = new WeekdayRow(tokens, new Ends(tokens).of(chosen)).joined();
        return isRepeating(ended) ? ended : chosen;
    }

    private static boolean isRepeating(List<Placed> pieces) {
        return pieces.stream().anyMatch(placed -> placed.piece().sense() instanceof Piece.Every);
    }

    /** In the order of the text; what is only part of a name comes last. */
    List<Group> groups() {
        for (var i = 0; i < pieces.size(); i++) {
            if (!groups.isEmpty() && correction == null && turning.isCorrection(i, groups.getLast())) {
                correction = pieces.get(i + 1);
                correct(i);
                i++;
            } else {
                add(i);
            }
        }
        var isJourney = tokens.stream().anyMatch(token -> JOURNEYS.contains(token.word()));
        groups.forEach(group -> {
            group.isDinner = isDinner;
            group.isJourney = isJourney;
            group.isEarly = isJourney && group != groups.getFirst() && group.isBefore(groups.getFirst());
            group.isSometime = isSometime(group);
            group.isDeadline = group.link == Piece.Link.BY || isDue(group);
        });
        groups.addAll(names);
        return groups;
    }

    private boolean isDue(Group group) {
        var from = group.pieces.getFirst().from();
        return tokens.get(from).word().equals("due")
                || from > 0 && tokens.get(from - 1).word().equals("due");
    }

    /** "Anytime between Monday and Thursday", "sometime in spring": it has time until the end of that. */
    private boolean isSometime(Group group) {
        var first = group.pieces.getFirst();
        var words = tokens.subList(first.from(), first.to()).stream()
                .map(Token::word)
                .toList();
        return words.stream().anyMatch(SOMETIME::contains) && words.stream().anyMatch(SPANNING::contains);
    }

    private void add(int i) {
        var placed = pieces.get(i);
        if (placed.piece().sense() instanceof Piece.Correction) {
            correction = groups.isEmpty() || turning.isWaiting(placed) ? null : placed;
            return;
        }
        if (correction != null) {
            correct(i);
            return;
        }
        if (isInside(placed)) {
            return;
        }
        if (placed.piece().sense() instanceof Piece.Past || turning.isFromNowOn(i, this::isAdjacent)) {
            return;
        }
        if (nouns.isNamed(i)) {
            names.add(named(placed));
            return;
        }
        if (placed.piece().sense() instanceof Piece.Meal(var part) && nouns.isPlanned(i)) {
            isDinner |= part == DayPart.EVENING && chooser.isLoose(placed.to());
            return;
        }
        if (!joins(placed) && mayBegin(i)) {
            var group = new Group();
            group.mayRepeat = mayRepeat;
            if (new Joining(group).takes(begun(i), true)) {
                groups.add(group);
            }
        }
    }

    /** The piece as the first of a group: without a word that only joins it. */
    private Placed begun(int i) {
        var placed = pieces.get(i);
        return days.isFurther(i) ? days.day(i) : apart.isEvent(placed) ? placed.behindFirst() : placed;
    }

    /** Part of what was taken as a whole. */
    private boolean isInside(Placed placed) {
        return !groups.isEmpty() && placed.from() < groups.getLast().end();
    }

    private static Group named(Placed placed) {
        var group = new Group();
        group.isName = new Joining(group).takes(placed, true);
        return group;
    }

    private void correct(int i) {
        new Renewing(groups.getLast(), pieces, placed -> !placed.is(Strength.BESIDE) || chooser.isLoose(placed.to()))
                .from(i, correction, this::isAdjacent);
        correction = null;
    }

    private boolean joins(Placed placed) {
        if (groups.isEmpty() || days.isFurther(pieces.indexOf(placed)) || turning.isOther(placed, groups.getLast())) {
            return false;
        }
        if (destinations.isBehind(groups.getLast(), placed)) {
            destinations.leave(groups.getLast());
            return false;
        }
        var end = groups.getLast().end();
        if (isNextSentence(end, placed.from()) || isNext(end, placed.from())) {
            return false;
        }
        if (groups.getLast().isLength() && tokens.get(end).word().equals(",")) {
            return false;
        }
        var adjacent = isAdjacent(groups.getLast().end(), placed.from());
        if (!adjacent && apart.isOfClause(groups.getLast(), placed)) {
            return false;
        }
        if (apart.isDueBy(groups.getLast(), placed)) {
            groups.getLast().link = Piece.Link.AT;
        }
        if (apart.isOther(groups.getLast(), placed, adjacent)) {
            return false;
        }
        if (placed.is(Strength.BESIDE) && !turning.isException(placed)) {
            var isNumber = placed.piece().sense() instanceof Piece.Time
                    && placed.piece().link() == Piece.Link.NONE;
            var isApart = placed.piece().sense() instanceof Piece.Part
                    && tokens.get(placed.from() - 1).word().equals(",");
            return adjacent
                    && (!isNumber && !isApart || chooser.isLoose(placed.to()) && !isOneOnOne(placed))
                    && new Joining(groups.getLast()).takes(placed, true);
        }
        return (adjacent || !placed.is(Strength.ALONE) || isLast(placed))
                && (adjacent
                        ? new Joining(groups.getLast()).takes(placed, true)
                        : apart.joins(groups.getLast(), placed));
    }

    /** "A fortnightly one on one" is at no hour. */
    private boolean isOneOnOne(Placed placed) {
        var behind = placed.to() + 1;
        return behind < tokens.size()
                && tokens.get(placed.to()).word().equals("on")
                && tokens.get(behind).word().equals(tokens.get(placed.from()).word());
    }

    private boolean mayBegin(int i) {
        var placed = pieces.get(i);
        if (days.isFurther(i)) {
            return true;
        }
        if (placed.piece().link() == Piece.Link.TO) {
            return destinations.isOne(placed);
        }
        return switch (placed.piece().strength()) {
            case ALONE -> pieces.size() == 1 && isAll(placed) || isBeside(i) || isMade(placed) || isLast(placed);
            case BESIDE -> isBeside(i) || isMade(placed);
            default -> true;
        };
    }

    private boolean isBeside(int i) {
        var placed = pieces.get(i);
        if (i + 1 == pieces.size() || !isAdjacent(placed.to(), pieces.get(i + 1).from())) {
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
                && tokens.subList(0, at - 2).stream().noneMatch(Gathering::isNumber)
                && (placed.to() == tokens.size()
                        || ENDING.contains(tokens.get(placed.to()).word()));
    }

    private static boolean isNumber(Token token) {
        return token instanceof Token.Number || Numbers.isName(token.word());
    }

    /** "Haircut tomorrow first thing, then breakfast at 10", "the bins tonight and to call mum tomorrow". */
    private boolean isNext(int from, int to) {
        var then = from + 1;
        return then + 1 < to
                && (NEXT.contains(tokens.get(then).word())
                                && tokens.get(from).word().equals("and")
                        || tokens.get(then).word().equals("then")
                                && tokens.get(from).word().equals(","))
                && tokens.get(then + 1) instanceof Token.Word;
    }

    /** A full stop with words behind it: "call dad tonight. Buy stamps tomorrow". */
    private boolean isNextSentence(int from, int to) {
        return from + 1 < to
                && tokens.get(from).word().equals(".")
                && tokens.get(from + 1) instanceof Token.Word
                && tokens.get(from + 1).from() > tokens.get(from).to();
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

package io.todochat.language.time;

import io.todochat.language.time.Piece.Strength;
import io.todochat.language.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts pieces together that speak of one time, wherever they stand: "tomorrow call Ann at 7". */
final class Gathering {

    private final List<Token> tokens;
    private final Chooser chooser;
    private final List<Placed> pieces;
    private final boolean mayRepeat;
    private final Nouns nouns;
    private final Turning turning;
    private final Destinations destinations;
    private final Apart apart;
    private final DayList days;
    private final Between between;
    private final Beginning beginning;
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
        this.between = new Between(tokens);
        this.beginning = new Beginning(tokens, pieces);
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
        var manner = Manner.of(tokens, isDinner);
        groups.forEach(group -> manner.tell(group, groups.getFirst()));
        groups.addAll(names);
        return groups;
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
        if (placed.piece().sense() instanceof Piece.Past || turning.isFromNowOn(i, between::isAdjacent)) {
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
                .from(i, correction, between::isAdjacent);
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
        if (between.isOther(end, placed.from())) {
            return false;
        }
        if (groups.getLast().isLength() && tokens.get(end).word().equals(",")) {
            return false;
        }
        var adjacent = between.isAdjacent(groups.getLast().end(), placed.from());
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
        return (adjacent || !placed.is(Strength.ALONE) || new LastWeekday(tokens, placed).isOne())
                && (adjacent
                        ? new Joining(groups.getLast()).takes(placed, true)
                        : apart.joins(groups.getLast(), placed));
    }

    private boolean mayBegin(int i) {
        var placed = pieces.get(i);
        if (days.isFurther(i)) {
            return true;
        }
        return placed.piece().link() == Piece.Link.TO ? destinations.isOne(placed) : beginning.isOne(i);
    }

    /** "A fortnightly one on one" is at no hour. */
    private boolean isOneOnOne(Placed placed) {
        var behind = placed.to() + 1;
        return behind < tokens.size()
                && tokens.get(placed.to()).word().equals("on")
                && tokens.get(behind).word().equals(tokens.get(placed.from()).word());
    }
}

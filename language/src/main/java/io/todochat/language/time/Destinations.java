package io.todochat.language.time;

import io.todochat.language.time.Piece.Strength;
import io.todochat.language.token.Token;
import java.util.List;
import java.util.Set;

/**
 * Times to which something is moved.
 *
 * @param tokens of the whole text
 */
record Destinations(List<Token> tokens) {

    private static final Set<String> MOVING = Set.of(
            "move",
            "push",
            "postpone",
            "shift",
            "reschedule",
            "delay",
            "defer",
            "bring",
            "change",
            "carry",
            "roll",
            "transfer",
            "slide",
            "bump",
            "resched");

    private static final Set<String> PUTTING = Set.of("put");

    private static final Set<String> ALL = Set.of("everything", "all");

    /** Among so many first words stands what is to be done. */
    private static final int BEGINNING = 4;

    /** "Move what is due today to tomorrow": from one day to another, and not from one until the other. */
    boolean isBehind(Group group, Placed placed) {
        return (group.hasDay() || group.isToday)
                && (isTowards(placed) || tokens.get(placed.to() - 1).word().equals("later"))
                && isMoving();
    }

    /** "From today" is today, where something is moved away from it. */
    void leave(Group group) {
        var first = group.pieces.getFirst().from();
        var saysFrom = tokens.subList(first, first + 2).stream()
                .anyMatch(token -> token.word().equals("from"));
        if (saysFrom) {
            group.link = Piece.Link.AT;
        }
    }

    /** "Move it to Friday": behind a dash or an "and" only what is surely a day. */
    boolean isOne(Placed placed) {
        var sure = placed.is(Strength.SURE);
        return sure && placed.piece().sense() instanceof Piece.Day
                || tokens.get(placed.from()).word().equals("to")
                        && !placed.is(Strength.BESIDE)
                        && (sure || isMoving() || !(placed.piece().sense() instanceof Piece.Stretch));
    }

    private boolean isMoving() {
        return isAllAtOnce() || isPuttingAll() || begins(MOVING);
    }

    /** "Everything today to tomorrow"; from one day to another is a period. */
    private boolean isAllAtOnce() {
        return tokens.getFirst().word().equals("everything")
                && tokens.stream().noneMatch(token -> token.word().equals("from"));
    }

    /** "Put everything I can't do today on Friday". */
    private boolean isPuttingAll() {
        return begins(PUTTING) && begins(ALL);
    }

    private boolean begins(Set<String> words) {
        return tokens.subList(0, Math.min(BEGINNING, tokens.size())).stream()
                .anyMatch(token -> words.contains(token.word()));
    }

    private boolean isTowards(Placed placed) {
        var link = tokens.get(placed.from()).word();
        return (link.equals("to") || link.equals("on") && isPuttingAll())
                && switch (placed.piece().sense()) {
                    case Piece.Day _, Piece.Weekday _, Piece.Stretch _ -> true;
                    default -> false;
                };
    }
}

package io.todochat.language.time;

import io.todochat.language.token.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the words around a time say of it: that of a journey, by then, when a shop shuts, some time or other.
 *
 * @param isDinner whether what is spoken of is a dinner
 * @param isJourney whether it is a flight
 */
record Manner(List<Token> tokens, boolean isDinner, boolean isJourney) {

    private static final Set<String> SOMETIME = Set.of("sometime", "anytime", "some", "any");

    private static final Set<String> SPANNING = Set.of("between", "from", "in", "during", "over");

    /** Words that tell at most what happens at the hour by which something is to be done. */
    private static final int LONGEST_EVENT = 5;

    private static final Set<String> DUE = Set.of("due");

    private static final Set<String> CLOSING = Set.of("close", "closes", "closing", "shut", "shuts");

    private static final Set<String> JOURNEYS = Set.of("flight", "flights", "plane", "takeoff", "departure");

    static Manner of(List<Token> tokens, boolean isDinner) {
        var isJourney = tokens.stream().anyMatch(token -> JOURNEYS.contains(token.word()));
        return new Manner(tokens, isDinner, isJourney);
    }

    /** Takes it down with the group. */
    void tell(Group group, Group first) {
        group.isDinner = isDinner;
        group.isClosing = isBehind(group, CLOSING);
        group.isJourney = isJourney;
        group.isEarly = isJourney && group != first && group.isBefore(first);
        group.isSometime = isSometime(group);
        group.isDeadline = group.link == Piece.Link.BY || isDue(group);
    }

    /** "Due at 7", "before they shut at 7". */
    private boolean isDue(Group group) {
        var from = group.pieces.getFirst().from();
        return tokens.get(from).word().equals("due")
                || isBehind(group, DUE)
                || IntStream.iterate(from - 1, at -> at >= Math.max(0, from - LONGEST_EVENT), at -> at - 1)
                        .takeWhile(at -> tokens.get(at) instanceof Token.Word)
                        .anyMatch(at -> tokens.get(at).word().equals("before"));
    }

    private boolean isBehind(Group group, Set<String> words) {
        var from = group.pieces.getFirst().from();
        return from > 0 && words.contains(tokens.get(from - 1).word());
    }

    /** "Anytime between Monday and Thursday", "sometime in spring": it has time until the end of that. */
    private boolean isSometime(Group group) {
        var first = group.pieces.getFirst();
        var words = tokens.subList(first.from(), first.to()).stream()
                .map(Token::word)
                .toList();
        return words.stream().anyMatch(SOMETIME::contains) && words.stream().anyMatch(SPANNING::contains);
    }
}

package io.todochat.language.time;

import io.todochat.language.time.Piece.Link;
import io.todochat.language.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** When what repeats ends, with the words that lead to its day: "until the wedding on 20 February", "that's till Friday". */
record Ends(List<Token> tokens) {

    private static final Set<String> UNTIL = Set.of("until", "till", "til");

    private static final Set<String> DETERMINERS = Set.of("the", "my", "our", "his", "her", "their");

    /** Words that an event has at most in its name. */
    private static final int LONGEST_NAME = 3;

    /** What may be said of it in front of its end. */
    private static final List<List<String>> SAYING = List.of(
            List.of("that's"),
            List.of("thats"),
            List.of("it's"),
            List.of("put", "it", "in"),
            List.of("it", "goes", "on"),
            List.of("it", "runs"));

    /** The same pieces, each with such words. */
    List<Placed> of(List<Placed> pieces) {
        var ends = new ArrayList<Placed>();
        for (var placed : pieces) {
            var ending = ending(placed);
            var isFree = ends.isEmpty() || ends.getLast().to() <= ending.from();
            ends.add(isFree ? ending : placed);
        }
        return ends;
    }

    private Placed ending(Placed placed) {
        var until = UNTIL.contains(word(placed.from())) ? placed.from() : isDay(placed) ? event(placed.from()) : -1;
        return until < 0
                ? placed
                : new Placed(
                        new Piece(Link.BY, placed.piece().sense(), Piece.Strength.SURE), saying(until), placed.to());
    }

    private static boolean isDay(Placed placed) {
        return (placed.piece().link() == Link.AT || placed.piece().link() == Link.NONE)
                && (placed.piece().sense() instanceof Piece.Day
                        || placed.piece().sense() instanceof Piece.Weekday);
    }

    /** Where "until the wedding" begins that ends there; negative where none does. */
    private int event(int end) {
        for (var name = end - 1; name > 1 && name >= end - LONGEST_NAME; name--) {
            if (!(tokens.get(name) instanceof Token.Word)) {
                return -1;
            }
            if (DETERMINERS.contains(word(name - 1)) && UNTIL.contains(word(name - 2))) {
                return name - 2;
            }
        }
        return -1;
    }

    /** With the mark in front of what is said, at which nothing new begins. */
    private int saying(int until) {
        return SAYING.stream()
                .filter(words -> isBefore(words, until))
                .findFirst()
                .map(words -> until - words.size() - 1)
                .orElse(until);
    }

    private boolean isBefore(List<String> words, int until) {
        var from = until - words.size();
        return from > 0
                && tokens.get(from - 1) instanceof Token.Mark
                && tokens.subList(from, until).stream()
                        .map(Token::word)
                        .toList()
                        .equals(words);
    }

    private String word(int at) {
        return tokens.get(at).word();
    }
}

package io.todochat.language.time;

import io.todochat.language.token.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Numbers that tell things of one sort apart and are no times: chapter 5, exercises 1-5, sections 3 and 4. */
record Numbered(List<Token> tokens, Placed placed) {

    private static final Set<String> THINGS = Set.of(
            ("chapter chapters ch chap section sections sec secs episode episodes ep eps page pages pp exercise exercises "
                            + "question questions problem problems lessons units steps parts paragraph paragraphs verse verses "
                            + "volume volumes vol issue issues slide slides module modules figure figures appendix "
                            + "version versions release releases room rooms platform platforms bus buses tram gate gates "
                            + "terminal level levels bed beds track tracks seat seats row rows line lines step part unit "
                            + "floor apartment flat lane locker aisle bay lot item items number numbers nr size sizes "
                            + "invoice invoices ticket tickets")
                    .split(" "));

    private static final Set<String> SPELLED =
            Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Set<String> BETWEEN = Set.of(",", "-", "–", "and", "&", "or", "to", "/", ".");

    private static final Set<String> COUNTING_ON = Set.of("and", ",", "&");

    boolean isOne() {
        return isNumbers() && (THINGS.contains(wordBefore()) || isCountedOn()) || isInFront();
    }

    /** The 3 of "2 tickets for Friday and 3 for Saturday" are tickets. */
    private boolean isCountedOn() {
        var at = placed.from();
        return at > 2
                && placed.to() == at + 1
                && placed.to() < tokens.size()
                && tokens.get(placed.to()).word().equals("for")
                && COUNTING_ON.contains(tokens.get(at - 1).word())
                && IntStream.range(0, at - 2)
                        .anyMatch(one -> isNumber(tokens.get(one))
                                && tokens.get(one + 1) instanceof Token.Word word
                                && word.word().length() > 3
                                && word.word().endsWith("s"));
    }

    /** "9110 sec 15" is no length. */
    private boolean isInFront() {
        return placed.piece().sense() instanceof Piece.Length
                && placed.to() < tokens.size()
                && tokens.get(placed.to()) instanceof Token.Number
                && THINGS.contains(tokens.get(placed.to() - 1).word());
    }

    /** No more than numbers: "bus 9:05" and "room at 5" say a time. */
    private boolean isNumbers() {
        return (placed.piece().sense() instanceof Piece.Time
                        || placed.piece().sense() instanceof Piece.Hours
                        || placed.piece().sense() instanceof Piece.Day)
                && tokens.subList(placed.from(), placed.to()).stream()
                        .allMatch(token -> isNumber(token) || BETWEEN.contains(token.word()));
    }

    private static boolean isNumber(Token token) {
        return token instanceof Token.Number || SPELLED.contains(token.word());
    }

    /** What stands in front of the number and of others that are joined to it; empty where nothing does. */
    private String wordBefore() {
        var at = placed.from() - 1;
        while (at > 0 && BETWEEN.contains(tokens.get(at).word()) && isNumber(tokens.get(at - 1))) {
            at -= 2;
        }
        at -= at > 0 && tokens.get(at).word().equals(".") ? 1 : 0;
        return at < 0 ? "" : tokens.get(at).word();
    }
}

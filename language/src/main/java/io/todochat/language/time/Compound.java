package io.todochat.language.time;

import io.todochat.language.grammar.Parse;
import io.todochat.language.token.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Days that only begin the name of something: the Christmas market, for Sunday school, a race weekend. */
record Compound(List<Token> tokens, Parse parse, Behind behind, Placed placed) {

    private static final Set<String> DETERMINERS = Set.of("the", "my", "our", "their", "his", "her");

    /** Words before a holiday or a weekend that belong to what is called so: "at Christmas dinner". */
    private static final Set<String> NAMING = Set.of("for", "at", "of", "about");

    private static final Set<String> PURPOSES = Set.of("for", "of", "about");

    /** What is called by a weekday. */
    private static final Set<String> BY_WEEKDAY = Set.of(
            ("school paper roast league service mass church market club group class lesson edition shift crew team "
                            + "newsletter meeting report brunch game match quiz session standup sermon practice training "
                            + "rehearsal")
                    .split(" "));

    /** Behind these words something new begins. */
    private static final Set<String> BREAKS = Set.of("and", "then", "or", "but", "to");

    boolean isOne() {
        return isBehindWord() && (isBeforeNoun() && isName() || isWeekendOf());
    }

    private boolean isBehindWord() {
        return placed.from() > 0
                && tokens.get(placed.from() - 1) instanceof Token.Word word
                && !BREAKS.contains(word.word());
    }

    private boolean isBeforeNoun() {
        return placed.to() < tokens.size()
                && tokens.get(placed.to()) instanceof Token.Word
                && !behind.isLoose(placed.to());
    }

    private boolean isName() {
        var isDefinite = IntStream.range(placed.from(), placed.to()).anyMatch(at -> DETERMINERS.contains(word(at)));
        if (placed.piece().sense() instanceof Piece.Weekday) {
            return isDefinite || word(placed.from()).equals("for") && BY_WEEKDAY.contains(word(placed.to()));
        }
        return (isHoliday() || word(placed.to() - 1).equals("weekend"))
                && placed.to() > placed.from() + 1
                && (isDefinite || NAMING.contains(word(placed.from())));
    }

    private boolean isHoliday() {
        return placed.piece().sense() instanceof Piece.Day
                && IntStream.range(placed.from(), placed.to())
                        .boxed()
                        .flatMap(at -> parse.at(Terms.HOLIDAY, at).stream())
                        .anyMatch(found -> found.to() == placed.to());
    }

    /** "Book a hotel for race weekend". */
    private boolean isWeekendOf() {
        var purpose = placed.from() - 2;
        return placed.to() == placed.from() + 1
                && word(placed.from()).equals("weekend")
                && purpose > 0
                && !DETERMINERS.contains(word(purpose + 1))
                && (PURPOSES.contains(word(purpose))
                        || DETERMINERS.contains(word(purpose)) && PURPOSES.contains(word(purpose - 1)));
    }

    private String word(int token) {
        return tokens.get(token).word();
    }
}

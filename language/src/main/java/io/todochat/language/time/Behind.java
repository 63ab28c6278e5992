package io.todochat.language.time;

import io.todochat.language.grammar.Found;
import io.todochat.language.grammar.Parse;
import io.todochat.language.time.Piece.Strength;
import io.todochat.language.token.Token;
import java.util.List;
import java.util.Set;

/**
 * What follows a piece: a noun makes another thing of it, as in "Friday meeting" and "5 locations".
 *
 * @param parse what else begins where
 */
record Behind(List<Token> tokens, Parse parse) {

    /** Words that may follow a loose piece; any other could be a noun that makes it an adjective. */
    private static final Set<String> FOLLOWING = Set.of(
            ("a an the at in on by for from to until till before after since with without and or but is was were are am "
                            + "be will would can could should shall i we you he she it they my our your his her their me "
                            + "us please if when because so that this next around about as not how what what's whats "
                            + "which who where why per every each then again instead too also sorry actually no wait "
                            + "rather make it's its i'm i'll we'll let's lets do does did has have had off out up get "
                            + "remind preferably through thru twice except starting ending due only just high low "
                            + "medium urgent important asap look looks looking like free busy clear full booked tasks todos items things stuff "
                            + "appointments events w sharp latest doesn't doesnt won't wouldn't")
                    .split(" "));

    /** What numbers count that are no times. */
    private static final Set<String> COUNTED = Set.of(
            ("percent pct kg kilograms kilogram g grams km kilometers miles mile meters metres m cm mm feet foot inches "
                            + "dollars euros pounds bucks usd eur people persons guests degrees celsius fahrenheit mb gb "
                            + "mph kmh st street ave avenue st. road")
                    .split(" "));

    /** The last word of a street's name. */
    private static final Set<String> STREETS =
            Set.of(("street st avenue ave road rd lane boulevard blvd square sq highway terrace crescent").split(" "));

    /** Words that a street's name has at most in front of that. */
    private static final int STREET_NAME = 2;

    /** At 5 locations, at 6 percent. */
    boolean isCounted(int next) {
        if (next >= tokens.size() || !(tokens.get(next) instanceof Token.Word word)) {
            return false;
        }
        if (isAddress(next)) {
            return true;
        }
        var plural = word.word().length() > 3 && word.word().endsWith("s") && !FOLLOWING.contains(word.word());
        return COUNTED.contains(word.word()) || plural && !startsPiece(next);
    }

    /** "At 5 Main Street": a name of a word or two, and what it is the name of. */
    private boolean isAddress(int next) {
        var at = next;
        while (at < tokens.size() && at <= next + STREET_NAME && tokens.get(at) instanceof Token.Word word) {
            if (at > next && STREETS.contains(word.word())) {
                return true;
            }
            if (FOLLOWING.contains(word.word()) || startsPiece(at)) {
                return false;
            }
            at++;
        }
        return false;
    }

    boolean isLoose(int next) {
        return next >= tokens.size()
                || !(tokens.get(next) instanceof Token.Word word)
                || FOLLOWING.contains(word.word())
                || isPriority(word.word())
                || startsPiece(next);
    }

    /** !high, p1. */
    static boolean isPriority(String word) {
        return word.startsWith("!") || word.length() == 2 && word.charAt(0) == 'p' && Character.isDigit(word.charAt(1));
    }

    boolean startsPiece(int next) {
        return parse.at(Terms.PIECE, next).stream()
                .map(Found::meaning)
                .anyMatch(piece -> piece.strength() != Strength.BESIDE && piece.strength() != Strength.ALONE
                        || piece.sense() instanceof Piece.Part
                        || piece.sense() instanceof Piece.Meal
                        || piece.sense() instanceof Piece.Zone);
    }
}

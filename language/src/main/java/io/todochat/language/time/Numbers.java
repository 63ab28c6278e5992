package io.todochat.language.time;

import static io.todochat.language.time.Terms.APOSTROPHE_YEAR;
import static io.todochat.language.time.Terms.INT;
import static io.todochat.language.time.Terms.NTH;
import static io.todochat.language.time.Terms.NUMBER;
import static io.todochat.language.time.Terms.ONES;
import static io.todochat.language.time.Terms.ORDINAL;
import static io.todochat.language.time.Terms.ORDINAL_ONES;
import static io.todochat.language.time.Terms.PLACE;
import static io.todochat.language.time.Terms.QUANTITY;
import static io.todochat.language.time.Terms.SHORT_YEAR;
import static io.todochat.language.time.Terms.SPELLED;
import static io.todochat.language.time.Terms.TENS;
import static io.todochat.language.time.Terms.TWO;
import static io.todochat.language.time.Terms.YEAR;

import io.todochat.language.grammar.Match;
import io.todochat.language.grammar.Rules;
import io.todochat.language.token.Token;
import java.util.List;

/** How people say numbers. */
final class Numbers {

    private static final List<String> UP_TO_NINETEEN = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");

    private static final List<String> DECADES =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final int BUDDHIST_ERA = 543;

    private Numbers() {}

    static void rules(Rules rules) {
        digits(rules);
        words(rules);
        ordinals(rules);
        quantities(rules);
        years(rules);
    }

    private static void digits(Rules rules) {
        rules.token(INT, Token.Number.class, Token.Number::value)
                .token(TWO, Token.Number.class, n -> n.digits() == 2 ? n.value() : null);
    }

    private static void words(Rules rules) {
        for (var i = 0; i < UP_TO_NINETEEN.size(); i++) {
            var number = i + 1;
            rules.say(i < 9 ? ONES : SPELLED, UP_TO_NINETEEN.get(i), m -> number);
        }
        for (var i = 0; i < DECADES.size(); i++) {
            var number = 20 + 10 * i;
            rules.say(TENS, DECADES.get(i), m -> number);
        }
        rules.say(SPELLED, "<ones>", m -> m.the(ONES))
                .say(SPELLED, "<tens>", m -> m.the(TENS))
                .say(SPELLED, "<tens> -? <ones>", m -> m.the(TENS) + m.the(ONES))
                .say(NUMBER, "a dozen", m -> 12)
                .say(NUMBER, "half a dozen", m -> 6)
                .say(NUMBER, "<ones> dozen", m -> 12 * m.the(ONES))
                .say(SPELLED, "a? hundred", m -> 100)
                .say(SPELLED, "a|one? hundred and? <spelled>", m -> m.the(SPELLED) < 100 ? 100 + m.the(SPELLED) : null)
                .say(SPELLED, "<ones> hundred", m -> 100 * m.the(ONES))
                .say(NUMBER, "<int>", m -> m.the(INT))
                .say(NUMBER, "<spelled>", m -> m.the(SPELLED));
    }

    private static void ordinals(Rules rules) {
        for (var i = 0; i < ORDINALS.size(); i++) {
            var number = i + 1;
            rules.say(i < 9 ? ORDINAL_ONES : ORDINAL, ORDINALS.get(i), m -> number);
        }
        rules.say(NTH, "<int>_st|nd|rd|th", m -> m.the(INT))
                .say(ORDINAL, "<nth>", m -> m.the(NTH))
                .say(ORDINAL, "<ordinal-ones>", m -> m.the(ORDINAL_ONES))
                .say(ORDINAL, "twentieth", m -> 20)
                .say(ORDINAL, "thirtieth", m -> 30)
                .say(ORDINAL, "<tens> -? <ordinal-ones>", m -> m.the(TENS) + m.the(ORDINAL_ONES))
                .say(PLACE, "<ordinal>", m -> m.the(ORDINAL))
                .say(PLACE, "last|final", m -> -1)
                .say(PLACE, "penultimate", m -> -2)
                .say(PLACE, "second|next to the? last", m -> -2)
                .say(PLACE, "last but one", m -> -2)
                .say(PLACE, "<ordinal> -? to? -? the? -? last", m -> -m.the(ORDINAL))
                .say(PLACE, "<ordinal> from the? last|end", m -> -m.the(ORDINAL));
    }

    private static void quantities(Rules rules) {
        rules.say(QUANTITY, "<number>", m -> (double) m.the(NUMBER).intValue())
                .say(QUANTITY, "<int>_.|,_<int>", m -> Double.parseDouble(m.the(INT) + "." + m.the(INT, 1)))
                .say(QUANTITY, "<int>_/_<int>", Numbers::fraction)
                .say(QUANTITY, "<int>_/_<int> of a|an", Numbers::fraction)
                .say(QUANTITY, "<int> <int>_/_<int>", Numbers::mixed)
                .say(QUANTITY, "<int> ½", m -> m.the(INT) + 0.5)
                .say(QUANTITY, "½", m -> 0.5)
                .say(QUANTITY, "¼", m -> 0.25)
                .say(QUANTITY, "¾", m -> 0.75)
                .say(QUANTITY, "<number> and a|an|one half", m -> m.the(NUMBER) + 0.5)
                .say(QUANTITY, "a|an|one", m -> 1.0)
                .say(QUANTITY, "a? couple|pair of?", m -> 2.0)
                .say(QUANTITY, "a? couple more|other", m -> 2.0)
                .say(QUANTITY, "a? few", m -> 3.0)
                .say(QUANTITY, "a? few more|other", m -> 3.0)
                .say(QUANTITY, "several", m -> 7.0)
                .say(QUANTITY, "half -? a|an|of?", m -> 0.5)
                .say(QUANTITY, "a half", m -> 0.5)
                .say(QUANTITY, "one half", m -> 0.5)
                .say(QUANTITY, "half of an|a", m -> 0.5)
                .say(QUANTITY, "a|one? quarter of? a|an", m -> 0.25)
                .say(QUANTITY, "three -? quarters of? a|an", m -> 0.75)
                .say(QUANTITY, "another", m -> 1.0);
    }

    /** Only parts of one: 3/4. */
    private static Double fraction(Match m) {
        var over = m.the(INT);
        var under = m.the(INT, 1);
        return over > 0 && over < under && under <= 10 ? (double) over / under : null;
    }

    /** 2 1/2. */
    private static Double mixed(Match m) {
        var over = m.the(INT, 1);
        var under = m.the(INT, 2);
        return over > 0 && over < under && under <= 10 ? m.the(INT) + (double) over / under : null;
    }

    private static void years(Rules rules) {
        rules.token(YEAR, Token.Number.class, n -> n.digits() == 4 && isYear(n.value()) ? n.value() : null)
                .say(YEAR, "two thousand and? <spelled>", m -> 2000 + m.the(SPELLED))
                .say(YEAR, "two thousand", m -> 2000)
                .say(YEAR, "twenty <spelled>", m -> m.the(SPELLED) >= 10 ? 2000 + m.the(SPELLED) : null)
                .say(YEAR, "<int> ad|ce", m -> m.the(INT))
                .say(YEAR, "<int> a . d .?", m -> m.the(INT))
                .say(YEAR, "<int> be", m -> m.the(INT) - BUDDHIST_ERA)
                .say(YEAR, "nineteen <spelled>", m -> m.the(SPELLED) >= 10 ? 1900 + m.the(SPELLED) : null)
                .say(SHORT_YEAR, "<year>", m -> m.the(YEAR))
                .say(SHORT_YEAR, "<two>", m -> inThisCentury(m.the(TWO)))
                .say(SHORT_YEAR, "<apostrophe-year>", m -> m.the(APOSTROPHE_YEAR))
                .say(APOSTROPHE_YEAR, "'|’_<two>", m -> inThisCentury(m.the(TWO)));
    }

    /** What a number from 1 to 19 is called. */
    static String name(int number) {
        return UP_TO_NINETEEN.get(number - 1);
    }

    /** Whether a word is a number from 1 to 19. */
    static boolean isName(String word) {
        return UP_TO_NINETEEN.contains(word);
    }

    static int inThisCentury(int twoDigits) {
        return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    private static boolean isYear(int value) {
        return value >= 1900 && value <= 2199;
    }
}

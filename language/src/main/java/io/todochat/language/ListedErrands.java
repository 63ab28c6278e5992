package io.todochat.language;

import java.util.Set;
import java.util.stream.IntStream;

/** "Buy milk, call Tom and pay the rent": each is done by itself, and none of it is how another is done. */
record ListedErrands(Sentence sentence, Moments times, Looks looks) {

    /** With these people say how, or with what: "call Tom, ask him for the keys". */
    private static final Set<String> MANNERS = Set.of(
            "ask", "tell", "bring", "take", "wear", "use", "mention", "show", "give", "start", "keep", "try", "let");

    private static final Set<String> POINTING =
            Set.of("it", "them", "that", "this", "these", "those", "him", "her", "there", "one", "ones", "then");

    /** Nobody says more in front of what is to be done. */
    private static final int MOST_LEADING = 6;

    /** Whether by such a verb people only say how something else is done. */
    static boolean isManner(String verb) {
        return MANNERS.contains(verb);
    }

    /** Whether another one begins there, up to that end. */
    boolean begin(int from, int at, int end) {
        return isBehindComma(from, at)
                && beginsWithVerb(from, at)
                && Adding.isDoing(word(at))
                && !MANNERS.contains(word(at))
                && end > at + 1
                && IntStream.range(at, end).noneMatch(token -> POINTING.contains(word(token)))
                && !times.span(at)
                && looks.adds(from, at - 1)
                && looks.adds(at, end);
    }

    /** In front of which nothing is said that is meant of all of them: "remind me to", "tomorrow:". */
    private boolean beginsWithVerb(int from, int at) {
        var verb = IntStream.range(from, Math.min(at, from + MOST_LEADING))
                .filter(token -> Adding.isDoing(word(token)))
                .filter(token -> token == from
                        || ErrandCuts.isDuty(word(token - 1))
                        || word(token - 1).equals("add"))
                .findFirst();
        return verb.isPresent()
                && !times.areIn(from, verb.getAsInt())
                && IntStream.range(from, verb.getAsInt())
                        .noneMatch(token -> word(token).startsWith("remind"));
    }

    /** An "and" links what is listed only behind commas: "wash and iron the shirts". */
    private boolean isBehindComma(int from, int at) {
        return word(at - 1).equals(",")
                || at > 1
                        && word(at - 1).equals("and")
                        && (word(at - 2).equals(",")
                                || from > 0 && word(from - 1).equals(","));
    }

    private String word(int token) {
        return sentence.tokens().get(token).word();
    }
}

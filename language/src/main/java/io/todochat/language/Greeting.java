package io.todochat.language;

import io.todochat.language.token.Token;
import java.util.Set;

/** "Good morning" in front of what is asked or wanted; a good morning run is none. */
final class Greeting {

    private static final Set<String> WELCOMES = Set.of("hi", "hello", "hey", "hallo", "hiya");

    /** Alone these are greetings as well. */
    private static final Set<String> PARTS = Set.of("morning", "evening", "afternoon", "day");

    private static final Set<String> MARKS = Set.of("!", ".", ",", "-", "–", "—");

    /** Nobody greets more at once: "hello my dear assistant". */
    private static final int MOST_GREETED = 3;

    private Greeting() {}

    /** The first token behind a greeting that a mark ends, or a question; 0 where there is none, or nothing behind it. */
    static int end(Sentence sentence) {
        var size = sentence.tokens().size();
        var end = greeted(sentence, Math.min(size, MOST_GREETED + 3));
        while (end > 0 && end < size && MARKS.contains(word(sentence, end))) {
            end++;
        }
        return end < size ? end : 0;
    }

    /** The mark behind whoever is greeted, or what is asked; 0 where it is no greeting. */
    private static int greeted(Sentence sentence, int to) {
        var first = to == 0 ? "" : word(sentence, 0);
        var greets =
                first.equals("good") && to > 1 && PARTS.contains(word(sentence, 1)) ? 2 : PARTS.contains(first) ? 1 : 0;
        if (greets == 0 && !WELCOMES.contains(first)) {
            return 0;
        }
        var at = Math.max(greets, 1);
        while (greets == 0 && at < to && isName(sentence, at)) {
            at++;
        }
        var isEnd =
                at < to && (MARKS.contains(word(sentence, at)) || greets == 2 && Opening.isAsking(word(sentence, at)));
        return isEnd ? at : 0;
    }

    private static boolean isName(Sentence sentence, int at) {
        return sentence.tokens().get(at) instanceof Token.Word(var word, var _, var _)
                && !Adding.isDoing(word)
                && !Opening.isAsking(word);
    }

    private static String word(Sentence sentence, int token) {
        return sentence.tokens().get(token).word();
    }
}

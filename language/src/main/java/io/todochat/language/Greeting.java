package io.todochat.language;

import io.todochat.language.grammar.Range;

/** "Good morning" in front of what is asked or wanted; a good morning run is none. */
final class Greeting {

    private Greeting() {}

    /** Whether it begins the sentence and ends before this token. */
    static boolean endsBefore(Sentence sentence, int at) {
        return word(sentence, 0).equals("good")
                && (at == 2 && Opening.isAsking(word(sentence, 2))
                        || at == 3 && word(sentence, 2).equals(","))
                && says(sentence, 0, 2)
                && says(
                        sentence,
                        at,
                        Math.min(at + Cuts.LONGEST, sentence.tokens().size()));
    }

    private static boolean says(Sentence sentence, int from, int to) {
        return Interpreter.said(Clause.of(sentence, new Range(from, to))).isPresent();
    }

    private static String word(Sentence sentence, int token) {
        return sentence.tokens().get(token).word();
    }
}

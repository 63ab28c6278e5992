package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.grammar.Range;

/**
 * Looks at what is said between two places of a sentence, a limited number of times: each look reads these words, and a
 * long text has more places than can be looked at while somebody waits. When none are left, nothing more is found. Serves
 * one reading and is not shared.
 */
final class Looks {

    private static final int MOST = 60;

    private final Sentence sentence;
    private final Moments times;
    private int left = MOST;

    Looks(Sentence sentence, Moments times) {
        this.sentence = sentence;
        this.times = times;
    }

    /** Whether a command is said in a way of its own. */
    boolean says(int from, int to) {
        return --left >= 0
                && (sentence.tokens().get(from).word().equals("tag")
                        || Interpreter.said(clause(from, to)).isPresent());
    }

    /** Whether a command is said, or something to do with its time. */
    boolean isSentence(int from, int to) {
        return to > from
                && to - from <= Cuts.LONGEST
                && (says(from, to) || times.areIn(from, to) && --left >= 0 && Interpreter.adds(clause(from, to)));
    }

    /** Whether something new is said, in whatever way. */
    boolean adds(int from, int to) {
        var clause = clause(from, to);
        return --left >= 0
                && Interpreter.said(clause)
                        .map(said -> said.says().equals("add"))
                        .orElseGet(() -> Interpreter.adds(clause));
    }

    /** Whether it is asked what tasks there are. */
    boolean lists(int from, int to) {
        return --left >= 0 && Interpreter.read(clause(from, to)).command() instanceof Command.Find;
    }

    /** Whether it is said how urgent something is. */
    boolean presses(int from, int to) {
        return --left >= 0
                && Breath.pressing(Interpreter.read(clause(from, to))).isPresent();
    }

    private Clause clause(int from, int to) {
        return Clause.of(sentence, new Range(from, to));
    }
}

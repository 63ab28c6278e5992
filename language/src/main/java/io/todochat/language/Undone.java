package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.language.grammar.Range;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** "Gym is done, but the sauna is not": what is not done yet stays as it is. */
final class Undone {

    private static final Set<String> DENYING = Set.of("not", "isn't", "aren't", "isnt", "arent", "hasn't", "hasnt");

    private static final Set<String> DETERMINERS = Set.of("the", "my", "our");

    private static final Set<String> ENDING = Set.of("yet", "done", "been", "finished", "though", ".", "!");

    /** Nobody names what is not done by more. */
    private static final int MOST_WORDS = 8;

    private Undone() {}

    /** What is done, without what is not; empty where something else is said. */
    static Optional<Reading> of(Clause clause) {
        var sentence = clause.sentence();
        var from = clause.range().from();
        var to = clause.range().to();
        return IntStream.range(Math.max(from + 2, to - MOST_WORDS), to - 1)
                .filter(at -> sentence.tokens().get(at).word().equals("but"))
                .limit(1)
                .filter(at -> isLeft(sentence, at + 1, to))
                .mapToObj(at ->
                        new Range(from, sentence.tokens().get(at - 1).word().equals(",") ? at - 1 : at))
                .map(done -> Interpreter.read(Clause.of(sentence, done)))
                .filter(done -> done.question().isEmpty() && isOfNamed(done.command()))
                .findFirst();
    }

    /** Who spares something of all of them says it of these. */
    private static boolean isOfNamed(Command command) {
        return command instanceof Command.Complete(var targets, var _)
                && targets.stream().allMatch(Target.Named.class::isInstance);
    }

    /** "Not the sauna", "the sauna is not yet". */
    private static boolean isLeft(Sentence sentence, int from, int to) {
        var last = to - 1;
        while (last > from && ENDING.contains(sentence.tokens().get(last).word())) {
            last--;
        }
        return sentence.tokens().get(from).word().equals("not")
                        && DETERMINERS.contains(sentence.tokens().get(from + 1).word())
                || last > from && DENYING.contains(sentence.tokens().get(last).word());
    }
}

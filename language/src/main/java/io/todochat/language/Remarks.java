package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.language.grammar.Range;
import java.util.Locale;
import java.util.Set;

/**
 * "Milk is done and bread is urgent": what is said of a task begins with its name and is a whole command. Serves one
 * reading and is not shared.
 */
final class Remarks {

    /** How often it is looked what is said. */
    private static final int MOST_LOOKS = 12;

    private static final Set<String> DETERMINERS = Set.of("the", "my", "our");

    private final Sentence sentence;
    private int looks = MOST_LOOKS;

    Remarks(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether one ends in front of a comma or an "and", and another begins behind it. */
    boolean isCut(int from, int at) {
        if (!isOne(from, at - 1)) {
            return false;
        }
        var size = Math.min(at + Cuts.LONGEST, sentence.tokens().size());
        for (var end = at + 2; end <= size; end++) {
            var isEnd = end == size || Cuts.SOFT.contains(word(end)) || Cuts.HARD.contains(word(end));
            if (isEnd && isOne(at, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOne(int from, int to) {
        if (to < from + 2 || --looks < 0) {
            return false;
        }
        var clause = Clause.of(sentence, new Range(from, to));
        return Interpreter.command(clause) instanceof Command.About about
                && !(about instanceof Command.Choose)
                && !about.targets().isEmpty()
                && about.targets().stream().allMatch(target -> begins(target, clause));
    }

    private static boolean begins(Target target, Clause clause) {
        var first = clause.size() > 1 && DETERMINERS.contains(clause.word(0)) ? 1 : 0;
        return target instanceof Target.Named name
                && clause.size() > first
                && name.words().toLowerCase(Locale.ROOT).startsWith(clause.word(first))
                && isSingle(name);
    }

    /** "Milk is done and bread" is no name. */
    private static boolean isSingle(Target.Named name) {
        return (" " + name.words().toLowerCase(Locale.ROOT) + " ").split(" (and|is|are|was|were) ").length == 1;
    }

    private String word(int token) {
        return sentence.tokens().get(token).word();
    }
}

package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.language.grammar.Range;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is said behind a whole command of why: "cancel the lemon, it died". What names something else, or when, is no
 * reason. Serves one reading and is not shared.
 */
final class Grounds {

    /** How often it is looked whether what stands before is a command. */
    private static final int MOST_LOOKS = 4;

    private final Clause whole;
    private final Sentence sentence;
    private int looks = MOST_LOOKS;

    private Grounds(Clause whole) {
        this.whole = whole;
        this.sentence = whole.sentence();
    }

    /** What a clause says, without why. */
    static Reading read(Clause clause) {
        var isWhole = clause.beginning() == clause.range().from()
                && clause.range().to() - clause.range().from() <= Reasons.LONGEST;
        var head = isWhole ? new Grounds(clause).head() : Optional.<Reading>empty();
        return Undone.of(clause)
                .or(() -> head.map(it -> meant(it, clause)))
                .or(() -> Afterword.of(clause))
                .orElseGet(() -> Interpreter.read(clause));
    }

    /** Where a task may be named by it, what else the words are is all of them. */
    private static Reading meant(Reading head, Clause clause) {
        if (head.command() instanceof Command.About) {
            return head;
        }
        var reading = Afterword.of(clause).orElseGet(() -> Interpreter.read(clause));
        return reading.command() instanceof Command.About
                ? head
                : reading.rather(head.rather().orElseThrow());
    }

    private Optional<Reading> head() {
        var from = whole.range().from();
        var to = whole.range().to();
        var why = new Why(whole, Moments.of(sentence));
        return IntStream.range(from + 2, Math.min(to, from + Cuts.LONGEST))
                .filter(why::begins)
                .filter(_ -> --looks >= 0)
                .mapToObj(at -> Clause.of(sentence, new Range(from, why.isLink(at - 1) ? at - 1 : at)))
                .map(head -> Optional.of(head).map(Interpreter::read).filter(Grounds::isWhole))
                .findFirst()
                .flatMap(head -> head);
    }

    private static boolean isWhole(Reading head) {
        return head.question().isEmpty() && isOfTasks(head.command())
                || !(head.command() instanceof Command.About)
                        && head.rather()
                                .filter(rather -> rather.question().isEmpty() && isOfTasks(rather.command()))
                                .isPresent();
    }

    private static boolean isOfTasks(Command command) {
        return switch (command) {
            case Command.Show _,
                    Command.Choose _,
                    Command.History _,
                    Command.Complete _,
                    Command.Remind _,
                    Command.Checklist _ -> false;
            case Command.Update(var _, var changes) when isText(changes.fields()) -> false;
            case Command.About about -> !about.targets().isEmpty();
            default -> false;
        };
    }

    /** A title, a note or things on a list go on behind a comma. */
    private static boolean isText(Fields fields) {
        return fields.title().isPresent()
                || fields.notes().isPresent()
                || !fields.checklist().isEmpty();
    }
}

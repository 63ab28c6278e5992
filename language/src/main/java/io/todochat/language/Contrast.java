package io.todochat.language;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Target;
import io.todochat.language.grammar.Range;
import io.todochat.schedule.Slot;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * "Milk is done, bread tomorrow": what has been done, and then what is to be, with no verb. So is "1 to Friday, 2 to
 * Monday". Serves one reading and is not shared.
 */
final class Contrast {

    /** Who begins so says what is to be done with all that follows. */
    private static final Set<String> VERBS =
            Set.of("complete", "finish", "done", "tick", "check", "mark", "close", "cross");

    /** How often it is looked whether something has been done. */
    private static final int MOST_LOOKS = 15;

    private final Sentence sentence;
    private final Moments times;

    /** Where what is to be begins. */
    private final BitSet begun = new BitSet();

    private int looks = MOST_LOOKS;

    Contrast(Sentence sentence, Moments times) {
        this.sentence = sentence;
        this.times = times;
    }

    /** Whether something else begins here, behind a comma or an "and", and ends there. */
    boolean begins(int from, int at, int end) {
        var isOne = times.areIn(at, end) && !times.span(at) && !VERBS.contains(word(from)) && isBefore(from, at - 1);
        begun.set(at, isOne);
        return isOne;
    }

    /** "Move the dentist to Friday and call mum": what is moved, and to when, is said by then. */
    boolean isErrand(int from, int at, int end) {
        return (Adding.isDoing(word(at)) || word(at).equals("tell"))
                && at + 1 < end
                && !times.areIn(at, end)
                && times.endBefore(from, at)
                && --looks >= 0
                && Interpreter.command(Clause.of(sentence, new Range(from, at - 1))) instanceof Command.Update update
                && isMoved(update.changes());
    }

    private static boolean isMoved(Changes changes) {
        return changes.fields().due().isPresent()
                || changes.later().isPresent()
                || changes.earlier().isPresent();
    }

    private boolean isBefore(int from, int to) {
        return begun.get(from) && times.areIn(from, to) || to > from && --looks >= 0 && isDoneOrMoved(from, to);
    }

    private boolean isDoneOrMoved(int from, int to) {
        var command = Interpreter.command(Clause.of(sentence, new Range(from, to)));
        return command instanceof Command.Complete || command instanceof Command.Update update && isPointed(update);
    }

    private String word(int token) {
        return sentence.tokens().get(token).word();
    }

    /** What such a clause says behind another one: it is sure, and a new task only where none is called so. */
    static Reading behind(Reading before, Reading reading, Clause clause) {
        if (!(before.command() instanceof Command.About) && before.rather().isEmpty()) {
            return reading;
        }
        return switch (reading.command()) {
            case Command.Update update when isPointed(update) -> reading.confirmed(false);
            case Command.Add add
            when reading.rather().isEmpty() && isNamedFirst(add.fields(), clause) -> reading.rather(moved(add));
            default -> reading;
        };
    }

    /** Whether it is a new thing and the day on which it is to be, and no more. */
    static boolean isThing(Reading reading, Clause clause) {
        return reading.command() instanceof Command.Add add
                && reading.question().isEmpty()
                && add.fields().due().filter(Slot.Day.class::isInstance).isPresent()
                && isNamedFirst(add.fields(), clause)
                && moved(add).isPresent();
    }

    /** Such a thing, of which it is asked whether the task that is called so is to be then. */
    static Reading ofThing(Reading thing) {
        return thing.command() instanceof Command.Add add && thing.rather().isEmpty()
                ? thing.rather(thing.as(moved(add).orElseThrow()).confirmed(true))
                : thing;
    }

    /** What begins with a verb is to be done as well, whatever else is called so. */
    private static Optional<Command> moved(Command.Add add) {
        var fields = add.fields();
        return fields.title()
                .filter(title -> !Adding.isDoing(title.split(" ")[0].toLowerCase(Locale.ROOT)))
                .filter(_ -> fields.due().isPresent() && fields.recurrence().isEmpty())
                .map(title -> new Command.Update(
                        List.of(new Target.Named(title, title, Optional.empty())),
                        Changes.to(Fields.NOTHING.due(fields.due().get()))));
    }

    /** Who says to add it, or to be reminded of it, moves nothing. */
    private static boolean isNamedFirst(Fields fields, Clause clause) {
        return fields.reminders().isEmpty()
                && clause.size() > 0
                && fields.title()
                        .filter(title -> title.toLowerCase(Locale.ROOT).startsWith(clause.word(0)))
                        .isPresent();
    }

    private static boolean isPointed(Command.Update update) {
        return update.targets().stream()
                .allMatch(target -> target instanceof Target.Numbered
                        || target instanceof Target.Other
                        || target instanceof Target.Rest);
    }
}

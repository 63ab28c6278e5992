package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Filter;
import io.todochat.language.command.Target;
import io.todochat.schedule.Slot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The subject of a statement: the task of which it says something. It is told by a name, by its day and a name, by whom
 * it is with, or, where all of a kind are spoken of, by that kind; what is told by less may be something new.
 */
record Subject(Said said) {

    private static final Set<String> ALL = Set.of("everything", "all");

    private static final Set<String> DENIALS =
            Set.of("no", "not", "never", "don't", "can't", "won't", "cannot", "dont");

    /** "Remind me to call", "note down: call": what follows these is no name of a task. */
    private static final Set<String> NO_NAMES = Set.of("me", "us", "down", "up", "to", "that");

    /** "Remind me that the plumber comes at 9" is about a time to come, and says nothing of a task. */
    private static final String ASKING = "remind";

    /** "Tomorrow's gym". */
    boolean isOwned() {
        var core = said.courtesy().core();
        return said.timing().times().stream()
                        .map(time -> said.timing().words(time).getFirst())
                        .anyMatch(word -> word.endsWith("'s") || word.endsWith("’s"))
                && core.hasBefore(0, "time");
    }

    /** The one of that day, where its day is told with its name; of a kind, whatever has another priority. */
    Target meant(Target target) {
        return switch (target) {
            case Target.Named name
            when isOwned() -> {
                var day = said.timing().times().getFirst().value().date();
                yield new Target.The(
                        Optional.of(name.words()),
                        Filter.OPEN.between(
                                Optional.of(new Slot.Day(day)), Optional.of(new Slot.Day(day.plusDays(1)))));
            }
            case Target.All(var filter) -> new Target.All(filter.ofAnyPriority());
            default -> target;
        };
    }

    /** "Lena moved our call" is of the call with Lena, if there is one. */
    Reading withWhom(Reading stated) {
        var what = named(stated);
        if (!said.has("who") || what.command() instanceof Command.Complete) {
            return what;
        }
        var name = Text.of(said.slot("who")).line() + " "
                + Text.of(said.slot("what")).line();
        return of(new Target.Named(name, name, Optional.empty()), what).or(Optional.of(what.confirmed(true)));
    }

    /** "The meeting" may be the name of one here. */
    private static Reading named(Reading stated) {
        return stated.command() instanceof Command.About about
                        && about.targets().size() == 1
                        && about.targets().getFirst() instanceof Target.The(var sort, var when)
                        && sort.isPresent()
                        && !when.saysSomething()
                ? of(new Target.Named(sort.get(), sort.get(), Optional.empty()), stated)
                : stated;
    }

    private static Reading of(Target.Named name, Reading stated) {
        var targets = List.<Target>of(name);
        return switch (stated.command()) {
            case Command.Update(var _, var changes) ->
                stated.as(new Command.Update(targets, changes)).confirmed(stated.confirm());
            case Command.Cancel _ -> stated.as(new Command.Cancel(targets)).confirmed(stated.confirm());
            case Command.Complete(var _, var by) ->
                stated.as(new Command.Complete(targets, by)).confirmed(stated.confirm());
            default -> stated;
        };
    }

    /** "Everything", "all". */
    boolean isOfAll() {
        return said.says().equals("prioritise")
                && ALL.contains(said.courtesy().core().word(0));
    }

    /** "Everything on the 18th is urgent". */
    boolean isKind(Command command) {
        return said.says().equals("prioritise")
                && command instanceof Command.About about
                && about.targets().size() == 1
                && about.targets().getFirst() instanceof Target.All(var filter)
                && filter.ofAnyPriority().saysSomething();
    }

    /** Whether each is told by a name, and by none that denies or asks. */
    boolean isNamed(Command command) {
        return command instanceof Command.About about
                && !about.targets().isEmpty()
                && about.targets().stream().allMatch(target -> target instanceof Target.Named name && isName(name));
    }

    private static boolean isName(Target.Named name) {
        var words = List.of(name.words().toLowerCase(Locale.ROOT).split(" "));
        return !NO_NAMES.contains(words.getFirst())
                && words.stream()
                        .noneMatch(word -> DENIALS.contains(word) || word.endsWith("n't") || word.equals(ASKING));
    }
}

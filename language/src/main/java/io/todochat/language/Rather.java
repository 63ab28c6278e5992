package io.todochat.language;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Command;
import io.todochat.language.command.Command.Checklist.Mark;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Filter;
import io.todochat.language.command.Target;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a clause means where the person has the very task that it names: "tick paint on the hardware list" is about a
 * thing on the checklist of one, if there is one that has a checklist.
 */
record Rather(Said said, Timing timing) {

    private static final Set<String> IT = Set.of("it", "that", "this");

    private static final Set<String> ON = Set.of("on", "off", "of", "from", "in");

    /** Who crosses something off has done it, and does not want it gone. */
    private static final Set<String> CROSSING = Set.of("cross", "scratch", "strike", "tick", "check");

    private static final Set<String> ADDING = Set.of("add", "put", "append", "include", "insert", "write");

    private static final Set<String> DEFINITE = Set.of("the", "my", "our", "all");

    private static final Set<String> ONTO = Set.of("to", "onto");

    /** Behind a note these say of what it is. */
    private static final Set<String> ABOUT = Set.of("to", "for", "about", "on", "in", "of", "from", "with", "at", "by");

    private static final String LIST = " (check)?list$";

    /** All that is in the trash is forgotten. */
    static final Command EMPTY_TRASH = new Command.Purge(List.of(new Target.All(Filter.OPEN)));

    Optional<Command> command() {
        var isErrand = new Errand(said, timing).isOne();
        return switch (said.says()) {
            case "repeat" -> isErrand ? repeated() : Optional.empty();
            case "complete" ->
                new Finishing(said, timing).sense() == Finishing.Sense.DONE ? checklist() : Optional.empty();
            case "reopen", "delete" -> isErrand ? Optional.empty() : checklist();
            case "rename" -> renamed();
            case "untag-all" -> untagged();
            case "add", "add-to" -> note().or(this::addition);
            case "stop" -> named(said.slot("what")).map(this::ended);
            case "empty" -> Optional.of(EMPTY_TRASH);
            case "no" -> given();
            default -> Optional.empty();
        };
    }

    /** "Cancel it", "stop it": what is being talked about, or the task that was. */
    private Optional<Command> given() {
        var core = said.courtesy().core();
        if (core.size() != 2 || !IT.contains(core.word(1))) {
            return Optional.empty();
        }
        var it = List.<Target>of(new Target.Last());
        return switch (core.word(0)) {
            case "cancel" -> Optional.of(new Command.Cancel(it));
            case "stop" -> Optional.of(new Command.End(it));
            default -> Optional.empty();
        };
    }

    private Optional<Command> checklist() {
        return switch (said.says()) {
            case "complete" -> checklist(Mark.DONE);
            case "reopen" -> checklist(Mark.OPEN);
            default -> checklist(CROSSING.contains(said.courtesy().core().word(0)) ? Mark.DONE : Mark.GONE);
        };
    }

    private Optional<Command> checklist(Mark mark) {
        if (!said.has("what")) {
            return Optional.empty();
        }
        var what = said.slot("what");
        if (said.has("list")) {
            return checklist(mark, what, said.slot("list"));
        }
        for (var at = what.size() - 2; at > 0; at--) {
            if (ON.contains(what.word(at))) {
                return checklist(mark, what.part(0, at), what.part(at + 1, what.size()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Command> checklist(Mark mark, Clause items, Clause task) {
        var named = Checking.items(items);
        var isAll = named.isEmpty() && Targets.of(items).stream().noneMatch(Target::meansSeveral);
        return isAll
                ? Optional.empty()
                : named(task).map(targets -> new Command.Checklist(withoutList(targets), mark, named));
    }

    /** At once, or when it is said to end: "stop standup after 18 December". */
    private Command ended(List<Target> targets) {
        var end = timing.isSaid() ? new Ending(said, timing).rule() : Optional.<String>empty();
        return end.isPresent() ? new Command.Update(targets, Changes.NOTHING.ending(end)) : new Command.End(targets);
    }

    /** "Untag rent home" takes one tag off the rent. */
    private Optional<Command> untagged() {
        var what = said.slot("what");
        var last = what.size() - 1;
        return last < 1 || last == 1 && DEFINITE.contains(what.word(0))
                ? Optional.empty()
                : named(what.part(0, last))
                        .map(targets -> new Command.Update(
                                targets, Changes.untagging(new LinkedHashSet<>(List.of(what.word(last))))));
    }

    /** "Rename paint on the hardware list to primer". */
    private Optional<Command> renamed() {
        var name = Text.of(said.slot("title")).line();
        return checklist(Mark.CALLED).map(Command.Checklist.class::cast).map(of -> of.called(name));
    }

    /** "Add a note bring the card", said of a task. */
    private Optional<Command> note() {
        if (!said.has("title")) {
            return Optional.empty();
        }
        var title = said.slot("title");
        var note = title.size() > 0 && title.word(0).equals("a") ? 1 : 0;
        var isOne = title.size() > note + 1 && title.word(note).equals("note") && !ABOUT.contains(title.word(note + 1));
        return isOne
                ? Optional.of(new Command.Update(
                        List.of(new Target.Last()),
                        Changes.to(Fields.NOTHING.noted(
                                Text.of(title.part(note + 1, title.size())).line()))))
                : Optional.empty();
    }

    /** "Add soap to packing" is for the checklist of the packing, if it has one. */
    private Optional<Command> addition() {
        var core = said.courtesy().core();
        if (!said.has("title") || !core.chunks().isEmpty() || !ADDING.contains(core.word(0))) {
            return Optional.empty();
        }
        var title = said.slot("title");
        if (said.has("list")) {
            return addition(title, said.slot("list"));
        }
        for (var at = title.size() - 2; at > 0; at--) {
            if (ONTO.contains(title.word(at))) {
                return addition(title.part(0, at), title.part(at + 1, title.size()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Command> addition(Clause items, Clause task) {
        var listed = Fields.NOTHING.listing(Adding.items(Text.of(items).line()));
        return named(task).map(targets -> new Command.Update(withoutList(targets), Changes.to(listed)));
    }

    /** "The hardware list" may be called hardware. */
    private static List<Target> withoutList(List<Target> targets) {
        return targets.stream()
                .map(Target.Named.class::cast)
                .<Target>map(name -> new Target.Named(name.words().replaceFirst(LIST, ""), name.words(), name.due()))
                .toList();
    }

    /** "Make rent quarterly": what is to be made, or how often the rent comes. */
    private Optional<Command> repeated() {
        return new Errand(said, timing).saysHowOften()
                ? named(said.slot("what"))
                        .map(targets -> new Command.Update(targets, new Updating(said, timing).changes()))
                : Optional.empty();
    }

    /** A task, where it is named by words. */
    private static Optional<List<Target>> named(Clause clause) {
        return Optional.of(Targets.of(clause))
                .filter(targets -> targets.size() == 1 && targets.getFirst() instanceof Target.Named);
    }
}

package io.todochat.task.chat.entity;

import static java.util.stream.Collectors.joining;

import io.todochat.language.command.Command.About;
import io.todochat.language.command.Command.Add;
import io.todochat.language.command.Command.Update;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * "Move the sofa on Saturday", "for the party: cake, balloons", where no task is called so and none is near: that may be
 * something new to do. Pure.
 */
record Offering(Scene scene, About about) {

    /** The task that it would be; empty where it is none. */
    Optional<Add> chore(Given given) {
        return given.name() == null && scene.saying().isLine() && isUnknown()
                ? listing().or(scene.saying()::chore)
                : Optional.empty();
    }

    /** A new task with what was to come to the checklist of one. */
    private Optional<Add> listing() {
        return about instanceof Update(var targets, var changes)
                        && Ordering.isAddition(changes)
                        && targets.getFirst() instanceof Target.Named name
                ? Optional.of(new Add(Fields.NOTHING
                        .titled(name.words())
                        .listing(changes.fields().checklist())))
                : Optional.empty();
    }

    private boolean isUnknown() {
        var tiers = Pool.of(about).tiers(scene.book());
        return about.targets().size() == 1
                && about.targets().getFirst() instanceof Target.Named name
                && new Names(tiers::match).in(name).equals(List.of(name))
                && tiers.match(name).tasks().isEmpty()
                && tiers.nearest(name.words()).isEmpty();
    }

    /** Asks whether it is to be added. */
    Plan.Ask of(Fields chore, Given given) {
        var name = (Target.Named) about.targets().getFirst();
        var text = Pool.of(about).nothing(name) + " " + shallIAdd(chore, scene.wording());
        return new Plan.Ask(Pending.Kind.CONFIRM, text, List.of(), given);
    }

    /** Asks whether a task is to be added, so that a "yes" is to the right one. */
    static String shallIAdd(Fields fields, Wording wording) {
        return "Shall I add " + told(fields, wording) + "? Say “yes”.";
    }

    /** Asks the same of several, which are numbered. */
    static String shallIAdd(List<Fields> several, Wording wording) {
        return IntStream.range(0, several.size())
                .mapToObj(at -> (at + 1) + ". " + told(several.get(at), wording))
                .collect(joining("\n", "Shall I add these " + several.size() + "? Say “yes”, or which ones.\n", ""));
    }

    private static String told(Fields fields, Wording wording) {
        var due = fields.due().map(day -> ", due " + wording.when(day)).orElse("");
        var priority = fields.priority()
                .map(level -> ", " + level.word() + " priority")
                .orElse("");
        var repeats = fields.recurrence().isPresent() ? ", repeating" : "";
        var listed = fields.checklist().isEmpty()
                ? ""
                : fields.checklist().stream().map(Quoted::of).collect(joining(", ", " with ", " on its checklist"));
        var noted = fields.notes().map(notes -> ", noting " + Quoted.of(notes)).orElse("");
        return Quoted.of(fields.title().orElseThrow()) + due + priority + repeats + listed + noted;
    }
}

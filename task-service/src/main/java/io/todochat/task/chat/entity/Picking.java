package io.todochat.task.chat.entity;

import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;

/** Which of those that a question lists is picked, or which other one. Pure. */
record Picking(Scene scene, Pending pending) {

    /** "The one on Friday", "the first and the third" of several that were shown. */
    Optional<Reaction> pointedAt() {
        var isWhich =
                pending.kind() == Pending.Kind.WHICH && pending.candidates().size() > 1;
        return Optional.of(
                        isWhich
                                ? new Pointed(scene, candidates())
                                        .by(scene.saying().text())
                                : List.<Task>of())
                .filter(tasks -> !tasks.isEmpty())
                .map(Aiming::numbers)
                .map(tasks -> isGrave() || tasks.size() > 1
                        ? new Reaction.Go(pending.given().found(tasks))
                        : chosen(tasks));
    }

    /** One of them, by its number or name. */
    Reaction of(Command.Choose choose) {
        if (pending.kind() == Pending.Kind.CONFIRM) {
            return new Instead(scene, pending).of(choose);
        }
        if (choose.targets().size() > 1) {
            return new Reaction.Stay("One of them at a time, please.");
        }
        return switch (choose.targets().getFirst()) {
            case Target.Numbered(int number) -> numbered(number);
            case Target.Named name -> named(name);
            case Target.Shown() -> new Reaction.Go(pending.given().found(pending.candidates()));
            default -> new Reaction.Stay("Please say its number.");
        };
    }

    private Reaction numbered(int number) {
        var candidates = pending.candidates();
        var place = new Target.Numbered(number).placeIn(candidates.size());
        return place >= 1 && place <= candidates.size()
                ? chosen(List.of(candidates.get(place - 1)))
                : new Reaction.Stay("Please say a number from 1 to " + candidates.size() + ".");
    }

    private Reaction named(Target.Named name) {
        var found = among(name);
        return found.size() == 1
                ? pointed(name, found)
                : new Reaction.Stay(found.isEmpty() ? "That is none of these." : "That is more than one of these.");
    }

    /** A name that is not quite its own is no consent to what is grave: that is asked about once more. */
    private Reaction pointed(Target.Named name, List<Task> found) {
        return isGrave() && !new Resolution(candidates()).exactly(name).equals(found)
                ? new Reaction.Go(pending.given().found(Aiming.numbers(found)))
                : chosen(Aiming.numbers(found));
    }

    /** The same, where nothing but words of it were said. */
    Reaction bare(Target.Named name, List<Task> found) {
        return Consent.isDenied(name.words(), found.getFirst().title())
                ? new Reaction.Stay("Please say which one, by its number.")
                : pointed(name, found);
    }

    /** Whether it takes away, or is about more tasks than are changed unasked. */
    boolean isGrave() {
        return switch (meant()) {
            case Command.Delete _,
                    Command.Purge _,
                    Command.End _,
                    Command.Cancel _,
                    Command.Tags _,
                    Command.Filters _ -> true;
            default -> pending.given().tasks().size() > Planning.MOST_UNASKED;
        };
    }

    /** Who points at one of those shown has said what is to happen to it. */
    Reaction chosen(List<Integer> tasks) {
        return new Reaction.Go(pending.given().pointedAt(tasks));
    }

    /** Where none are listed. */
    Reaction named(Command.Choose choose) {
        return switch (choose.targets().getFirst()) {
            case Target.Numbered(int number) ->
                scene.now()
                        .shownAs(number)
                        .<Reaction>map(task -> new Reaction.Go(pending.given().found(List.of(task))))
                        .orElseGet(() -> new Reaction.Stay("I have shown no such number."));
            case Target.Named name -> new Reaction.Go(pending.given().named(name.words()));
            default -> new Reaction.Stay(pending.question());
        };
    }

    /** What is to be done. */
    Command meant() {
        return new Meant(scene)
                .of(pending.saying().readings().get(pending.command()))
                .command();
    }

    List<Task> among(Target.Named name) {
        return new Resolution(candidates()).of(name);
    }

    private List<Task> candidates() {
        return scene.tasks(pending.candidates());
    }
}

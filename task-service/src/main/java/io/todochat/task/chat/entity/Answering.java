package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether a message answers the question that is open. What can be a command by itself is one: a person who changes
 * the subject has not agreed. Pure.
 */
public record Answering(Scene scene, Pending pending, List<Reading> readings) {

    Answering(Scene scene, Pending pending) {
        this(scene, pending, scene.saying().readings());
    }

    /** What the message is to the question. */
    public Reaction reaction() {
        if (takesYes() && isAgreed()) {
            return agreed();
        }
        var early = new Unsettled(scene, pending, readings)
                .reaction()
                .or(this::pointedAt)
                .or(() -> new Qualified(scene, pending, readings).reaction());
        if (early.isPresent()) {
            return early.get();
        }
        if (readings.size() > 1) {
            return isTakenBack() ? new Reaction.Drop() : new Reaction.Fresh();
        }
        return switch (command()) {
            case Command.No _ when missing().isTime() -> said();
            case Command.No _ -> new Reaction.Leave();
            case Command.Yes _ -> missing().isTime() ? said() : agreed();
            case Command.Undo undo when undo.times() == 1 -> new Reaction.Drop();
            case Command.Tell tell when tell.isOfTheLast() -> new Reaction.Stay(pending.question());
            case Command.Choose _ when isNote() -> new Reaction.Fresh();
            case Command.Choose choose when !pending.candidates().isEmpty() -> chosen(choose);
            case Command.Choose choose when pending.kind() == Pending.Kind.TARGET -> target(choose);
            case Command.Update(var targets, var _) when isChoice(targets) -> chosen(new Command.Choose(targets));
            default -> said();
        };
    }

    /** "No, undo that": what was done before the question is not spoken of. */
    private boolean isTakenBack() {
        return command() instanceof Command.No
                && readings.stream()
                        .skip(1)
                        .allMatch(reading -> reading.command().equals(new Command.Undo(1, List.of(), 0)));
    }

    /** "The one on Friday", "the first and the third" of several that were shown. */
    private Optional<Reaction> pointedAt() {
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

    private boolean takesYes() {
        return pending.kind() == Pending.Kind.CONFIRM || pending.kind() == Pending.Kind.WHICH;
    }

    /** "The second one on Friday" tells which one rather than to when. */
    private boolean isChoice(List<Target> targets) {
        return pending.kind() == Pending.Kind.WHICH
                && readings.getFirst().confirm()
                && targets.size() == 1
                && targets.getFirst() instanceof Target.Numbered;
    }

    private Reaction agreed() {
        if (pending.kind() == Pending.Kind.WHICH && pending.candidates().size() > 1) {
            return new Reaction.Stay("Please say which one, by its number.");
        }
        var text = scene.saying().text();
        if (Consent.asks(text) || isGrave() && !Consent.isClear(text)) {
            return new Reaction.Stay(pending.question());
        }
        return switch (pending.kind()) {
            case CONFIRM -> new Reaction.Go(pending.given().agreed());
            case WHICH -> chosen(pending.candidates());
            default -> new Reaction.Stay(pending.question());
        };
    }

    /** Whoever means another task does not want the same noted on that. */
    private boolean isNote() {
        var asked = pending.saying().readings().get(pending.command());
        return pending.kind() == Pending.Kind.CONFIRM
                && asked.command() instanceof Command.None
                && asked.rather().isEmpty();
    }

    private Reaction chosen(Command.Choose choose) {
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

    private Reaction bare(Target.Named name, List<Task> found) {
        return Consent.isDenied(name.words(), found.getFirst().title())
                ? new Reaction.Stay("Please say which one, by its number.")
                : pointed(name, found);
    }

    /** Whether it takes away, or is about more tasks than are changed unasked. */
    private boolean isGrave() {
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
    private Reaction chosen(List<Integer> tasks) {
        return new Reaction.Go(pending.given().pointedAt(tasks));
    }

    private Reaction target(Command.Choose choose) {
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

    private Reaction said() {
        return switch (pending.kind()) {
            case WHICH ->
                bareWords()
                        .filter(name -> among(name).size() == 1)
                        .map(name -> bare(name, among(name)))
                        .orElseGet(Reaction.Fresh::new);
            case TARGET ->
                bareWords()
                        .filter(name -> command() instanceof Command.None || isCalled(name))
                        .<Reaction>map(name -> new Reaction.Go(pending.given().named(name.words())))
                        .orElseGet(Reaction.Fresh::new);
            case WHEN ->
                new BareHour(scene, command())
                        .said()
                        .map(said -> new Answering(said, pending).reaction())
                        .orElseGet(() -> missing().reaction());
            case TITLE, ZONE, OFTEN -> missing().reaction();
            case CONFIRM -> confirmed(scene.saying().text());
        };
    }

    /** What is no name of any task is a new one. */
    private boolean isCalled(Target.Named name) {
        return !new Resolution(scene.book().allTasks()).of(name).isEmpty();
    }

    /** "Yes please delete", and "no, not on Wednesday", which is no consent to anything. */
    private Reaction confirmed(String text) {
        if (!(command() instanceof Command.None)) {
            return new Reaction.Fresh();
        }
        return Consent.isLikely(text) || Consent.isUndecided(text)
                ? new Reaction.Stay(pending.question())
                : Consent.isRefusal(text) ? new Reaction.Leave() : new Reaction.Fresh();
    }

    /** "Yes, delete it", where that is what was asked. */
    private boolean isAgreed() {
        return Consent.isClearOf(scene.saying().text(), meant().intent())
                && readings.stream().allMatch(reading -> switch (reading.command()) {
                    case Command.None _, Command.Yes _ -> true;
                    case Command.About about ->
                        about.intent().equals(meant().intent())
                                && about.targets().stream().allMatch(new Target.Last()::equals);
                    default -> false;
                });
    }

    private Command meant() {
        return new Meant(scene)
                .of(pending.saying().readings().get(pending.command()))
                .command();
    }

    /** The text, where nothing but a name was said: with no verb in front, it reads as a new task. */
    private Optional<Target.Named> bareWords() {
        return isBare() || command() instanceof Command.None
                ? Optional.of(Resolution.name(scene.saying().text()))
                : Optional.empty();
    }

    private boolean isBare() {
        return command() instanceof Command.Add(var fields)
                && fields.title()
                        .map(title -> Resolution.fold(scene.saying().text()).startsWith(Resolution.fold(title)))
                        .orElse(false);
    }

    private List<Task> among(Target.Named name) {
        return new Resolution(candidates()).of(name);
    }

    private List<Task> candidates() {
        return scene.tasks(pending.candidates());
    }

    private MissingPart missing() {
        return new MissingPart(scene.saying().text(), pending, readings.getFirst());
    }

    private Command command() {
        return readings.getFirst().command();
    }
}

package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
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
        var early = new SomeOfThem(pending, scene.saying().text())
                .reaction()
                .or(() -> new Unsettled(scene, pending, readings).reaction())
                .or(picking()::pointedAt)
                .or(() -> new Qualified(scene, pending, readings).reaction());
        if (early.isPresent()) {
            return early.get();
        }
        if (new AmidTalk(scene).takesBack()) {
            return new Reaction.Drop();
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
            case Command.Choose choose
            when !pending.candidates().isEmpty() -> picking().of(choose);
            case Command.Choose choose
            when pending.kind() == Pending.Kind.TARGET -> picking().named(choose);
            case Command.Update(var targets, var _)
            when isChoice(targets) -> picking().of(new Command.Choose(targets));
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
        if (Consent.asks(text) || picking().isGrave() && !Consent.isClear(text)) {
            return new Reaction.Stay(pending.question());
        }
        return switch (pending.kind()) {
            case CONFIRM -> new Reaction.Go(pending.given().agreed());
            case WHICH -> picking().chosen(pending.candidates());
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

    private Reaction said() {
        return switch (pending.kind()) {
            case WHICH ->
                bareWords()
                        .filter(name -> picking().among(name).size() == 1)
                        .map(name -> picking().bare(name, picking().among(name)))
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
        return Consent.isClearOf(scene.saying().text(), picking().meant().intent())
                && readings.stream().allMatch(reading -> switch (reading.command()) {
                    case Command.None _, Command.Yes _ -> true;
                    case Command.About about ->
                        about.intent().equals(picking().meant().intent())
                                && about.targets().stream().allMatch(new Target.Last()::equals);
                    default -> false;
                });
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

    private Picking picking() {
        return new Picking(scene, pending);
    }

    private MissingPart missing() {
        return new MissingPart(scene.saying().text(), pending, readings.getFirst());
    }

    private Command command() {
        return readings.getFirst().command();
    }
}

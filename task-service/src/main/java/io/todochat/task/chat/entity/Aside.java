package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Command;

/**
 * A message that only asks something while a question is open: it changes nothing, and the question stays open behind it.
 * Pure.
 */
public record Aside(Scene scene, Pending pending) {

    /** Whether it is one, which as an answer would be that. */
    public boolean isOne(Reaction reaction) {
        return switch (reaction) {
            case Reaction.Fresh _, Reaction.Stay _ -> scene.saying().readings().size() == 1 && asks();
            case Reaction.Go _ -> pending.kind() == Pending.Kind.TITLE && endsAsQuestion() && asks();
            case Reaction.Anew _, Reaction.Some _, Reaction.Leave _, Reaction.Drop _ -> false;
        };
    }

    private boolean asks() {
        var reading = scene.saying().readings().getFirst();
        return switch (reading.command()) {
            case Command.Show _, Command.Help _ -> true;
            case Command.Tell tell -> !tell.isOfTheLast();
            case Command.Find _ -> !isOfNumbers();
            case Command.None _ -> endsAsQuestion() && mayShow(reading) && isAnswered(reading);
            default -> false;
        };
    }

    private boolean isAnswered(Reading reading) {
        return new Inquiry(scene).of(reading).isPresent();
    }

    private static boolean mayShow(Reading reading) {
        return reading.rather()
                .map(Reading::command)
                .map(rather -> rather instanceof Command.Show || rather instanceof Command.Find)
                .orElse(true);
    }

    private boolean endsAsQuestion() {
        return scene.saying().text().strip().endsWith("?");
    }

    /** Whoever has been shown other tasks may mean one of these by a number, or by a yes. */
    private boolean isOfNumbers() {
        return pending.kind() == Pending.Kind.CONFIRM || !pending.candidates().isEmpty();
    }
}

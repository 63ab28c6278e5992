package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Command;

/** What is not wanted once a question is denied: "the lab called back, Brandt is done" says it of one task twice. Pure. */
public record Denied(Scene scene, Pending pending) {

    /** Whether it is the same, done to a task that the question was about, or was asked about with it. */
    public boolean isSaidBy(Reading reading) {
        return pending.saying().isInParts()
                || meant(reading) instanceof Command.About about
                        && about.intent().equals(asked().intent())
                        && new Aiming(scene, about).at(about.targets(), Given.NOTHING) instanceof Aim.Hit hit
                        && new Subject(scene, pending).tasks().stream().anyMatch(hit.tasks()::contains);
    }

    private Command asked() {
        return meant(pending.saying().readings().get(pending.command()));
    }

    private Command meant(Reading reading) {
        return new Meant(scene).of(reading).command();
    }
}

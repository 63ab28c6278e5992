package io.todochat.task.chat.entity;

import io.todochat.language.command.Command;
import java.util.List;

/** What a question is about, whatever was spoken of before it. Pure. */
public record Subject(Scene scene, Pending pending) {

    /** The tasks that "it" means once nobody answers the question: several or none where that is not told. */
    public List<Integer> tasks() {
        if (!pending.given().tasks().isEmpty()) {
            return pending.given().tasks();
        }
        if (!pending.candidates().isEmpty()) {
            return pending.candidates();
        }
        return pending.asked() instanceof Command.About about
                ? found(about)
                : scene.now().about();
    }

    private List<Integer> found(Command.About about) {
        return new Aiming(scene, about).at(about.targets(), pending.given()) instanceof Aim.Hit hit
                ? hit.tasks()
                : List.of();
    }
}

package io.todochat.task.chat.entity;

import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.ChangedStep;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What "undo" takes back. Pure.
 *
 * @param steps those of the last message that changed anything, the newest first
 */
public record LastChange(List<ChangedStep> steps) {

    /**
     * Says why it is not taken back; empty where it can be what somebody wants back.
     *
     * @param changed what is said to have been changed, if anything
     * @param done what was done last; null for nothing
     */
    public Optional<String> objection(List<Target> changed, Conversation.Done done, Wording wording) {
        var names = names(changed);
        if (names.isEmpty()) {
            return isOlder(done)
                    ? Optional.of("There is nothing of that to undo. The last change was of " + told(wording)
                            + ": “undo” once more takes that back.")
                    : Optional.empty();
        }
        var resolution = resolution();
        if (names.stream().anyMatch(name -> resolution.of(name).isEmpty())) {
            return Optional.of(another(names, wording));
        }
        return only(changed).isEmpty()
                ? Optional.of("That was done together with more: " + told(wording)
                        + ". Nothing was undone; “undo” alone takes all of it back.")
                : Optional.empty();
    }

    /** Why nothing is undone of which somebody talks behind a message that changed nothing; empty where nothing was changed. */
    public Optional<String> doubt(Wording wording) {
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of("Your last message changed nothing. The last change before it was of " + told(wording)
                        + ": “undo” alone takes that back.");
    }

    /** The steps that changed nothing but what is named, the newest first. */
    public List<Long> only(List<Target> changed) {
        var resolution = resolution();
        var named = names(changed).stream()
                .flatMap(name -> resolution.of(name).stream())
                .map(Task::number)
                .collect(Collectors.toSet());
        return steps.stream()
                .filter(step -> !step.numbers().isEmpty() && named.containsAll(step.numbers()))
                .map(ChangedStep::step)
                .toList();
    }

    /** Whether something else was tried since, which changed nothing. */
    private boolean isOlder(Conversation.Done done) {
        return done != null
                && !done.isUndoable()
                && !steps.isEmpty()
                && steps.stream().map(ChangedStep::numbers).flatMap(Set::stream).noneMatch(done.tasks()::contains);
    }

    private String another(List<Target.Named> names, Wording wording) {
        var said = names.stream().map(name -> Quoted.of(name.words())).collect(Collectors.joining(", "));
        var told = told(wording);
        return told.isEmpty()
                ? "The last change was none of " + said + ". Nothing was undone."
                : "The last change was of " + told + ", not of " + said
                        + ". Nothing was undone; “undo” alone takes that back.";
    }

    private String told(Wording wording) {
        return wording.names(List.copyOf(tasks().stream()
                .collect(Collectors.toMap(Task::number, task -> task, (now, _) -> now))
                .values()));
    }

    private Resolution resolution() {
        return new Resolution(tasks());
    }

    private List<Task> tasks() {
        return steps.stream().flatMap(step -> step.tasks().stream()).toList();
    }

    private static List<Target.Named> names(List<Target> changed) {
        return changed.stream()
                .filter(Target.Named.class::isInstance)
                .map(Target.Named.class::cast)
                .toList();
    }
}

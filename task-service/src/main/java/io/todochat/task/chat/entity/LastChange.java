package io.todochat.task.chat.entity;

import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What "undo" takes back. Pure.
 *
 * @param tasks those that it changed, as they are and as they were
 */
public record LastChange(List<Task> tasks) {

    /** Whether it can be what somebody wants back who says what was changed, if anything. */
    public boolean isMeant(List<Target> changed) {
        var resolution = new Resolution(tasks);
        return changed.stream()
                .allMatch(target -> !(target instanceof Target.Named name)
                        || !resolution.of(name).isEmpty());
    }

    /** Says that it was about something else. */
    public String another(List<Target> changed, Wording wording) {
        var said = changed.stream()
                .filter(Target.Named.class::isInstance)
                .map(target -> Quoted.of(((Target.Named) target).words()))
                .collect(Collectors.joining(", "));
        var last = tasks.stream()
                .collect(Collectors.toMap(Task::number, task -> task, (now, _) -> now))
                .values();
        return last.isEmpty()
                ? "The last change was none of " + said + ". Nothing was undone."
                : "The last change was of " + wording.names(List.copyOf(last)) + ", not of " + said
                        + ". Nothing was undone; “undo” alone takes that back.";
    }
}

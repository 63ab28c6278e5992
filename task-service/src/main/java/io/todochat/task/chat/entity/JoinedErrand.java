package io.todochat.task.chat.entity;

import io.todochat.language.Interpreter;
import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * "Complete milk and call mum": to call her may be something more to do, and not the name of another task. Pure.
 *
 * @param tasks that are meant where it is a name
 */
record JoinedErrand(Target.Named name, List<Task> tasks) {

    private static final Pattern BEHIND_AND = Pattern.compile("(?:\\band|,)\\s+(\\p{L}+)\\s+\\p{L}");

    static boolean isIn(List<Target> targets, List<Task> tasks) {
        return tasks.size() > 1
                && targets.stream()
                        .anyMatch(target ->
                                target instanceof Target.Named name && new JoinedErrand(name, tasks).isPossible());
    }

    /** Who names one by its verb, or all of them by their whole titles, names the others too. */
    private boolean isPossible() {
        return !isDoing(words().split(" ")[0])
                && BEHIND_AND
                        .matcher(name.said().toLowerCase(Locale.ROOT))
                        .results()
                        .anyMatch(behind -> isDoing(behind.group(1)))
                && !tasks.stream().allMatch(this::isWhole);
    }

    private boolean isWhole(Task task) {
        return (" " + words() + " ").contains(" " + Resolution.fold(task.title()) + " ");
    }

    private String words() {
        return Resolution.fold(name.words());
    }

    private static boolean isDoing(String verb) {
        return Interpreter.isDoing(verb);
    }
}

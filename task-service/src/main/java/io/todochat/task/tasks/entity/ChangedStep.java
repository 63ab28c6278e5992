package io.todochat.task.tasks.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a step changed.
 *
 * @param step its number
 * @param tasks those that it changed, as they are and as they were
 */
public record ChangedStep(long step, List<Task> tasks) {

    public ChangedStep {
        tasks = List.copyOf(tasks);
    }

    /** Of its tasks, each once. */
    public Set<Integer> numbers() {
        return tasks.stream().map(Task::number).collect(Collectors.toSet());
    }
}

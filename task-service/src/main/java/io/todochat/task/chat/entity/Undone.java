package io.todochat.task.chat.entity;

import java.util.List;

/**
 * What was taken back.
 *
 * @param tasks as they were; none where that cannot be done again by itself
 */
public record Undone(List<Again> tasks) {

    public Undone {
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
    }
}

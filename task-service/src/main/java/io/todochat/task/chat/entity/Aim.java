package io.todochat.task.chat.entity;

import io.todochat.task.tasks.entity.Task;
import java.util.List;

/** Which tasks a command is about, or why that cannot be told. */
sealed interface Aim {

    /**
     * These tasks.
     *
     * @param tasks their numbers, each once
     * @param others numbers of those that could have been meant as well
     * @param spared those that were said to be left out
     */
    record Hit(List<Integer> tasks, List<Integer> others, List<Task> spared) implements Aim {

        /** Nothing was said to be left out. */
        Hit(List<Integer> tasks, List<Integer> others) {
            this(tasks, others, List.of());
        }
    }

    /** It cannot be told; the plan says or asks why. */
    record Miss(Plan plan) implements Aim {}
}

package io.todochat.task.chat.entity;

import java.util.List;

/** Which tasks a command is about, or why that cannot be told. */
sealed interface Aim {

    /**
     * These tasks.
     *
     * @param tasks their numbers, each once
     * @param others numbers of those that could have been meant as well
     */
    record Hit(List<Integer> tasks, List<Integer> others) implements Aim {}

    /** It cannot be told; the plan says or asks why. */
    record Miss(Plan plan) implements Aim {}
}

package io.todochat.task.tasks.entity;

import java.util.List;

/**
 * What became of a task that was brought from elsewhere.
 *
 * @param faults what is wrong with one that was refused
 */
public record Arrival(How how, List<Fault> faults) {

    /** The ways it can go. */
    public enum How {
        /** It is a task of its own now. */
        CREATED,
        /** It was here, and older. */
        UPDATED,
        /** It was here, and the same. */
        UNCHANGED,
        /** It is here, otherwise, and newer than what was brought. */
        KEPT,
        /** It cannot be accepted. */
        REFUSED
    }

    static Arrival of(How how) {
        return new Arrival(how, List.of());
    }

    static Arrival refused(List<Fault> faults) {
        return new Arrival(How.REFUSED, faults);
    }
}

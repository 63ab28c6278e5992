package io.todochat.task.tasks.entity;

/** For which occurrences of a series an edit of one is meant. */
public enum Scope {
    /** As people mean it where they do not say: dates for this one only, everything else for the following ones too. */
    USUAL,
    /** This one only. */
    THIS,
    /** This one and all that follow, dates as well. */
    FOLLOWING
}

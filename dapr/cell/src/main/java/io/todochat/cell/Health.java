package io.todochat.cell;

/** How a process is. */
public enum Health {
    /** It does its work. */
    READY,
    /** It runs, and does not do its work, or not yet. */
    NOT_READY,
    /** It was stopped by a signal and can be resumed. */
    PAUSED,
    /** It does not run. */
    STOPPED
}

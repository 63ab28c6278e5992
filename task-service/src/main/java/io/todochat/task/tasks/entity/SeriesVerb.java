package io.todochat.task.tasks.entity;

/** What can be asked of a series. */
public sealed interface SeriesVerb {

    /**
     * Leaves the open occurrence out.
     *
     * @param until the date before which all others are left out too; null for none
     */
    record Skip(String until) implements SeriesVerb {}

    /** Nothing is to follow the open occurrence for now. */
    record Pause() implements SeriesVerb {}

    /** It goes on; what passed meanwhile is left out. */
    record Resume() implements SeriesVerb {}

    /** Nothing is to follow the open occurrence any more. */
    record End() implements SeriesVerb {}
}

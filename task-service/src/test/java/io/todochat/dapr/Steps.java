package io.todochat.dapr;

import io.todochat.dapr.StateStore.StepTooLarge;

/** Stands in the package of what it makes. */
public final class Steps {

    private Steps() {}

    /** What a store says of a step that holds too much. */
    public static StepTooLarge tooLarge() {
        return new StepTooLarge("too large");
    }
}

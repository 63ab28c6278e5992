package io.todochat.dapr;

/** A change was tried, and nobody can tell at the moment whether it is stored. It must not be called "not done". */
public final class OutcomeUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutcomeUnknown(Throwable cause) {
        super("it cannot be told whether the change was stored", cause);
    }
}

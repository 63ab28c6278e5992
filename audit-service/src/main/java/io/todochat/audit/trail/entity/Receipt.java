package io.todochat.audit.trail.entity;

import java.util.List;

/** What a chain does with a batch. */
public sealed interface Receipt {

    /**
     * It grows.
     *
     * @param chain as it is afterwards
     * @param entries the new ones, in the order of the chain; none where only a hole is to be noted
     */
    record Append(Chain chain, List<Entry> entries) implements Receipt {}

    /** All of it was known. */
    record Repeat() implements Receipt {}

    /**
     * The sequences from {@code first} to {@code last} ought to come before it, and are to be asked for.
     *
     * @param first right after what is accounted for
     * @param last right before the batch
     */
    record Missing(long first, long last) implements Receipt {}
}

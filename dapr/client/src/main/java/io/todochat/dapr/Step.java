package io.todochat.dapr;

import java.util.List;
import java.util.Map;

/**
 * What a decision about a person's documents comes to.
 *
 * @param <H> the head's body
 * @param <P> a page
 * @param <R> the answer to who asked
 */
public sealed interface Step<H, P, R> {

    /** The answer, once the step is through. */
    R result();

    /**
     * Changes documents, all or nothing.
     *
     * @param head the head's new body
     * @param pages the pages to write, by number; null under a number deletes that page, so the map must be one that
     *     takes null values
     * @param others further documents of the same transaction
     */
    record Commit<H, P, R>(H head, Map<Integer, P> pages, List<Operation> others, R result) implements Step<H, P, R> {}

    /** Changes nothing: refused, nothing to do, or only a question. */
    record Done<H, P, R>(R result) implements Step<H, P, R> {}
}

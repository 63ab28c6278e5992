package io.todochat.dapr;

import java.util.Optional;

/**
 * A person's documents, as a decision sees them: all of one commit. What is not at hand is read when asked for.
 *
 * @param <H> the head's body
 * @param <P> a page
 */
public interface View<H, P> {

    /** Empty for a person of whom nothing is stored yet. */
    Optional<H> head();

    /** Empty where no such page is stored. */
    Optional<P> page(int number);

    /** Any other document; never from a cache. */
    Optional<Document> document(String key);
}

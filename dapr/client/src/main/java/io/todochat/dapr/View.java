package io.todochat.dapr;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * A person's documents, as a decision sees them. What is not at hand is read when asked for; if another replica commits
 * meanwhile, that may be newer than the rest. Then whatever the decision comes to does not count, not even an
 * exception, and it is asked again: what counts rests on documents of one commit.
 *
 * @param <H> the head's body
 * @param <P> a page
 */
public interface View<H, P> {

    /** Empty for a person of whom nothing is stored yet. */
    Optional<H> head();

    /** Empty where no such page is stored. */
    Optional<P> page(int number);

    /** Those of the pages that are stored, by number. What is not at hand is read with one call. */
    Map<Integer, P> pages(Collection<Integer> numbers);

    /** Any other document; never from a cache. */
    Optional<Document> document(String key);

    /** Those of several other documents that are stored, by key; read with one call, never from a cache. */
    Map<String, Document> documents(Collection<String> keys);
}

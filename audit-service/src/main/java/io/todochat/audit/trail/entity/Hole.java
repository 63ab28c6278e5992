package io.todochat.audit.trail.entity;

import java.util.stream.Stream;

/**
 * Sequences in a row of which nothing could be had. A later delivery still fills them.
 *
 * @param first the lowest
 * @param last the highest
 */
public record Hole(long first, long last) {

    boolean contains(long sequence) {
        return first <= sequence && sequence <= last;
    }

    Stream<Hole> without(long sequence) {
        return contains(sequence)
                ? Stream.of(new Hole(first, sequence - 1), new Hole(sequence + 1, last))
                        .filter(hole -> hole.first <= hole.last)
                : Stream.of(this);
    }
}

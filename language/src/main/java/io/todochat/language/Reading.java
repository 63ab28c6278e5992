package io.todochat.language;

import java.util.List;

/**
 * What the grammar made of a phrase.
 *
 * @param command what the person wants
 * @param spans what each part was read from, in the order of the text, never overlapping; a field may have several
 */
public record Reading(Command command, List<Span> spans) {

    public Reading {
        spans = List.copyOf(spans);
    }
}

package io.todochat.language;

import io.todochat.language.grammar.Range;
import java.util.List;

/**
 * Something that is understood by itself wherever it stands, such as a date or a tag, and is seen through when a sentence
 * is looked at.
 *
 * @param field {@code time}, {@code length}, {@code name}, {@code tag}, {@code priority}, {@code reminder}, {@code ring},
 *     {@code notes}, {@code checklist}, {@code aside}, or {@code gap}
 * @param places its tokens
 * @param meaning a Mention, a Priority, or text
 */
record Chunk(String field, List<Range> places, Object meaning) {

    /** The first of its tokens. */
    int from() {
        return places.getFirst().from();
    }

    /** The token behind the last of its. */
    int to() {
        return places.getLast().to();
    }
}

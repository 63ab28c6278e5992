package io.todochat.language;

import java.util.LinkedHashSet;
import java.util.SequencedSet;

/** Tags: {@code #home}. A number alone is none, so that "done #2" and "bug #42" stay what they are. */
final class Tags {

    private Tags() {}

    /** Claims all tags, in the order they are said. */
    static SequencedSet<String> claim(Sentence sentence) {
        var tags = new LinkedHashSet<String>();
        for (var i : sentence.free()) {
            if (sentence.token(i) instanceof Token.Tag tag) {
                sentence.claim("tags", i, i + 1);
                tags.add(tag.name());
            }
        }
        return tags;
    }
}

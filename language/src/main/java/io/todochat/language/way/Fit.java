package io.todochat.language.way;

import java.util.HashMap;
import java.util.Map;

/**
 * How a way fits a sentence.
 *
 * @param words how many words of the sentence the way names itself
 * @param end the word behind its last one
 * @param slots where what the way leaves open stands, by name
 */
public record Fit(int words, int end, Map<String, Place> slots) {

    /** Some words: from this one up to that. */
    public record Place(int from, int to) {}

    static Fit endingAt(int at) {
        return new Fit(0, at, Map.of());
    }

    static Fit better(Fit one, Fit other) {
        return one == null || other != null && other.words > one.words ? other : one;
    }

    Fit plusWords(int more) {
        return more == 0 ? this : new Fit(words + more, end, slots);
    }

    Fit plus(String name, int from, int to, boolean counts) {
        var more = new HashMap<>(slots);
        more.put(name, new Place(from, to));
        return new Fit(words + (counts ? 1 : 0), end, more);
    }
}

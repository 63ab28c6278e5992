package io.todochat.language.way;

/** The words that are a condition by themselves. */
final class Conditions {

    private static final Ways WAYS = Ways.in(false, "names.ways", "filters.ways");

    private Conditions() {}

    /** Whether this word alone says which tasks, whatever follows it. */
    static boolean isOne(Words words, int at) {
        var found = WAYS.best(words, at);
        return found != null
                && found.fit().end() == at + 1
                && found.way().says().contains("=");
    }
}

package io.todochat.language.way;

/**
 * One way of saying something.
 *
 * @param says what is said this way: the heading under which it stands
 * @param text as it is written in its file
 * @param example of it; null where none is needed
 */
public record Way(String says, String text, String example, Node start) {

    public Way {
        if (says == null) {
            throw new IllegalArgumentException("it stands under no heading: " + text);
        }
    }

    /** How this way fits from a word on; null where it does not. */
    public Fit at(Words words, int from) {
        return start.at(words, from);
    }

    @Override
    public String toString() {
        return says + ": " + text;
    }
}

package io.todochat.language.command;

import java.time.LocalDate;
import java.util.Optional;

/** Which tasks a person means. Finding them is the receiver's part. */
public sealed interface Target {

    /**
     * By its place in the list just shown, or by its number.
     *
     * @param number 1 or more; -1 is the last one of the list, -2 the one before it
     */
    record Numbered(int number) implements Target {

        /** Its place in a list of that length, from 1; another number where the list has no such place. */
        public int placeIn(int length) {
            return number < 0 ? length + 1 + number : number;
        }
    }

    /**
     * By words of its title.
     *
     * @param words without those about time, and without quotes around them; never blank
     * @param said the same as it was said, words about time included: a title may hold them
     * @param due the day on which it is due, where that was said
     */
    record Named(String words, String said, Optional<LocalDate> due) implements Target {}

    /**
     * The one that is due then, or of that sort: "the one at 3", "the meeting". Without a time, where no title has the
     * word, the one that was spoken of last.
     *
     * @param sort a word that may stand in a title; empty for those that say nothing, as "one"
     * @param when when it is due; says nothing where that was not said
     */
    record The(Optional<String> sort, Filter when) implements Target {}

    /** The one that was spoken of last: "it". */
    record Last() implements Target {}

    /** Those that were shown last: "them". */
    record Shown() implements Target {}

    /** Not the one that was spoken of last, but the other one. */
    record Other() implements Target {}

    /** Those that were shown last, but for what was spoken of since: "the rest". */
    record Rest() implements Target {}

    /** All tasks of this kind. */
    record All(Filter filter) implements Target {}

    /**
     * All of these but some.
     *
     * @param of those that were shown, or all of a kind
     * @param spared what some of them are called, or where they stood in the list: "the rent and the milk", "the last"
     */
    record Except(Target of, Named spared) implements Target {}

    /** Whether more than one task may be meant. */
    default boolean meansSeveral() {
        return this instanceof Shown || this instanceof Rest || this instanceof All || this instanceof Except;
    }
}

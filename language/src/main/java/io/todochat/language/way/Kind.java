package io.todochat.language.way;

import java.util.Locale;

/** What may fill a slot of a way. */
enum Kind {
    /** Any words, at least one. */
    WORDS,
    /** Words for a task: any but those that a question or a denial begins with, and no number of something else's. */
    WHAT,
    /** What people do, with what or with whom: several words, the first a verb of {@code doings.words}. */
    DOING,
    /** Words that begin with what somebody is going to do: meeting, flying. */
    ONGOING,
    /** Words for what somebody has, and not for what he has done. */
    HELD,
    /** Words for what takes place: any but those that say how a day is. */
    HAPPENING,
    /** Any single word. */
    WORD,
    /** A number in digits or in words. */
    NUMBER,
    /** A rank: first, 2nd, last. */
    ORDINAL,
    /** A priority. */
    LEVEL,
    /** A priority in a word that is no number. */
    URGENCY,
    /** A task that was spoken of or shown: it, them, 2. */
    THAT,
    /** Something that people meet for. */
    EVENT,
    /** A word that says which tasks, such as overdue. */
    CONDITION;

    /** By the name of the slot: {@code <number>}, {@code <number2>}; one with another name takes any words. */
    static Kind of(String slot) {
        var name = slot.replaceAll("\\d", "").toUpperCase(Locale.ROOT);
        for (var kind : values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return WORDS;
    }

    /** Whether it takes as many words as there are. */
    boolean isOpen() {
        return this == WORDS || this == WHAT || this == DOING || this == ONGOING || this == HELD || this == HAPPENING;
    }

    /** The 7 of "job 7" belongs to its name. */
    private static boolean isNumberOfItsOwn(Words words, int at) {
        return at > 0 && Vocabulary.number(words.word(at)).isPresent() && Vocabulary.isCountedApart(words.word(at - 1));
    }

    boolean fits(Words words, int from, int to) {
        return switch (this) {
            case WORDS -> to > from;
            case WHAT ->
                to > from
                        && !(from == 0 && Vocabulary.asksOrDenies(words.word(0)))
                        && !(to == from + 1 && isNumberOfItsOwn(words, from));
            case DOING -> to > from + 1 && Vocabulary.isDoing(words.word(from));
            case ONGOING -> to > from && Statements.isOngoing(words.word(from));
            case HELD -> to > from && Statements.isHeld(words.word(from));
            case HAPPENING -> to > from && Statements.isHappening(words.word(from));
            case WORD -> to == from + 1;
            case NUMBER -> to == from + 1 && Vocabulary.number(words.word(from)).isPresent();
            case ORDINAL -> to == from + 1 && Vocabulary.rank(words.word(from)).isPresent();
            case THAT -> to == from + 1 && Vocabulary.isPointing(words.word(from));
            case EVENT -> to == from + 1 && Vocabulary.isEvent(words.word(from));
            case CONDITION -> to == from + 1 && Conditions.isOne(words, from);
            case URGENCY -> to == from + 1 && Vocabulary.isUrgency(words.word(from));
            case LEVEL -> to == from + 1 && Vocabulary.level(words.word(from)).isPresent();
        };
    }
}

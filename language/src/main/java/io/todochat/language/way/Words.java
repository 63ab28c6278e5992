package io.todochat.language.way;

/** What ways are matched with: the words of a sentence, without marks and without what is seen through. */
public interface Words {

    int size();

    /** In lower case, with a plain apostrophe. */
    String word(int at);

    /** Whether such a thing stands right before this word; behind the last word for the size. */
    boolean hasBefore(int at, String field);
}

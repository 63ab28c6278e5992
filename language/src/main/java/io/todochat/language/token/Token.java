package io.todochat.language.token;

import java.util.Locale;

/** The smallest parts of a text, each with the offsets of the UTF-16 characters it was cut from. */
public sealed interface Token {

    /** Offset of its first character. */
    int from();

    /** Offset behind its last character. */
    int to();

    /** How a wording names this token: in lower case, with a plain apostrophe. Empty where none can. */
    default String word() {
        return "";
    }

    /** Letters, with apostrophes inside, also with {@code !} in front: {@code o'clock}, {@code p1}, {@code !high}. */
    record Word(String word, int from, int to) implements Token {

        static Word of(String text, int from, int to) {
            return new Word(text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\''), from, to);
        }
    }

    /**
     * A whole number without sign, written in 1 to 9 digits.
     *
     * @param digits how many, with zeros in front
     */
    record Number(int value, int digits, int from, int to) implements Token {}

    /** A tag: in lower case and NFC, without the {@code #}. */
    record Tag(String name, int from, int to) implements Token {}

    /** Text in double quotes: literal. */
    record Quote(String content, int from, int to) implements Token {}

    /** A web or e-mail address, a version, or an endless number: nothing in it means anything by itself. */
    record Opaque(int from, int to) implements Token {}

    /** One punctuation mark, symbol or emoji. */
    record Mark(String word, int from, int to) implements Token {}
}

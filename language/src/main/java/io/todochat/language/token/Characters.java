package io.todochat.language.token;

/** What single characters are. */
public final class Characters {

    private Characters() {}

    /** White space, and with it what no title should carry: control characters and halves of surrogate pairs. */
    public static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.SURROGATE;
    }

    /** Whether there is nothing else in this part of the text. */
    public static boolean isBlank(String text, int from, int to) {
        return text.substring(from, to).codePoints().allMatch(Characters::isBlank);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Letters, digits, and the marks that are written over and under letters. */
    static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) || isCombining(c);
    }

    static boolean isOfTag(int c) {
        return isOfWord(c) || c == '_' || c == '-';
    }

    private static boolean isCombining(int c) {
        var type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}

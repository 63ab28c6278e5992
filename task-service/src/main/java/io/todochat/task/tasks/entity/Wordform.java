package io.todochat.task.tasks.entity;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Text as Unicode means it: one form for one word, one character for what a person sees as one. */
public final class Wordform {

    private static final int DELETE = 0x7F;

    private Wordform() {}

    /** The composed form (NFC) on one line, without space around it. */
    public static String line(String text) {
        return nfc(text).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** The composed form (NFC) of a text of several lines. */
    public static String text(String text) {
        return nfc(text).strip();
    }

    /** Two tags are the same if this is: case, width and compatibility forms do not matter. */
    public static String fold(String text) {
        if (isPlainLowerCase(text)) {
            return text;
        }
        // Upper case first, as ß is SS there; a sigma at the end of a word is a sigma.
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace('ς', 'σ');
    }

    /** A reason, as one that is thrown gives it, as a sentence. */
    public static String sentence(String reason) {
        return Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".";
    }

    /** How many characters a person sees: an emoji of several code points is one. */
    public static int length(String text) {
        if (text.length() < 2 || isAscii(text)) {
            return text.length();
        }
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        var count = 0;
        while (characters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /**
     * Whether people can have written it: no control characters but tabs and line ends, no halves of characters. Not every
     * store keeps those, and what shows them may take them for orders.
     */
    public static boolean isPlain(String text) {
        return text.codePoints()
                .noneMatch(character -> Character.getType(character) == Character.SURROGATE
                        || character == DELETE
                        || (character < ' ' && "\t\n\r".indexOf(character) < 0));
    }

    /** Whether a person sees anything of it. */
    static boolean isVisible(String text) {
        return text.codePoints().anyMatch(point -> switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR, Character.FORMAT, Character.CONTROL -> false;
            default -> true;
        });
    }

    /** The tag without its sign and the space around it. */
    static String tag(String tag) {
        var line = line(tag);
        return line.startsWith("#") ? line.substring(1).strip() : line;
    }

    /** Tags without those that say the same again. */
    static List<String> distinct(List<String> tags) {
        var seen = new HashSet<String>();
        var kept = new ArrayList<String>();
        for (var tag : tags) {
            if (seen.add(fold(tag))) {
                kept.add(tag);
            }
        }
        return kept;
    }

    private static String nfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 128 && character != '\r');
    }

    private static boolean isPlainLowerCase(String text) {
        return text.chars().allMatch(character -> character < 128 && !(character >= 'A' && character <= 'Z'));
    }
}

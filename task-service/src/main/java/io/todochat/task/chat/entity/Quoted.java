package io.todochat.task.chat.entity;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a person wrote, told within a reply in such a way that it cannot pass for a part of the reply. */
public final class Quoted {

    /** In characters that a person sees. */
    private static final int LONGEST = 100;

    private static final Pattern SPACE = Pattern.compile("[\\p{Cc}\\p{Z}]+");

    /** Direction marks and whatever else is not seen; but for what joins letters, or emoji to one. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}&&[^\u200c\u200d]]");

    /** More marks on one letter than any language writes cover the lines around. */
    private static final Pattern HEAP = Pattern.compile("(\\p{M}{4})\\p{M}+");

    private static final Pattern OPENING = Pattern.compile("[“„‟«〝]");
    private static final Pattern CLOSING = Pattern.compile("[”»〞〟]");
    private static final Pattern STRAIGHT = Pattern.compile("[\"＂″]");

    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private Quoted() {}

    /** In quotes, cut where it is long. As is usual, quotes within are single ones. */
    public static String of(String text) {
        return "“" + isolated(cut(singleQuoted(clean(text)))) + "”";
    }

    /** On one line, with no quotes around it. */
    public static String line(String text) {
        return isolated(clean(text));
    }

    private static String clean(String text) {
        var seen = UNSEEN.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("");
        return HEAP.matcher(seen).replaceAll("$1").strip();
    }

    private static String singleQuoted(String text) {
        var opened = OPENING.matcher(text).replaceAll("‘");
        return STRAIGHT.matcher(CLOSING.matcher(opened).replaceAll("’")).replaceAll("'");
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        var end = characters.next(LONGEST);
        return end == BreakIterator.DONE || end == text.length()
                ? text
                : text.substring(0, end).strip() + "…";
    }

    /** What is written from right to left leaves what stands around it in its place. */
    private static String isolated(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length()) ? ISOLATE + text + END_OF_ISOLATE : text;
    }
}

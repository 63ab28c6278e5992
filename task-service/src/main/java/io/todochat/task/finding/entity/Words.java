package io.todochat.task.finding.entity;

import io.todochat.task.tasks.entity.Wordform;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;

/**
 * Words of a text as they are looked for: case, width and accents do not matter. A word is a run of letters and digits; of
 * scripts that write no spaces (Chinese, Japanese) and of symbols such as emoji, each character is one.
 */
final class Words {

    private Words() {}

    /** The text without case, compatibility forms and accents. */
    static String fold(String text) {
        var folded = Wordform.fold(text);
        return isAscii(folded) ? folded : withoutAccents(folded);
    }

    /** Tells each word in turn. */
    static void each(String text, Consumer<String> word) {
        var folded = fold(text);
        var begin = -1;
        for (int index = 0; index < folded.length(); ) {
            var character = folded.codePointAt(index);
            var next = index + Character.charCount(character);
            var single = isSingle(character);
            var inWord = !single && (Character.isLetterOrDigit(character) || (begin >= 0 && isMark(character)));
            if (inWord && begin < 0) {
                begin = index;
            } else if (!inWord && begin >= 0) {
                word.accept(folded.substring(begin, index));
                begin = -1;
            }
            if (single) {
                word.accept(folded.substring(index, next));
            }
            index = next;
        }
        if (begin >= 0) {
            word.accept(folded.substring(begin));
        }
    }

    /** The words of texts with a space around each and a line end between texts. */
    static String phrase(List<String> texts) {
        var phrase = new StringBuilder();
        for (var text : texts) {
            phrase.append('\n').append(' ');
            each(text, word -> phrase.append(word).append(' '));
        }
        return phrase.toString();
    }

    private static boolean isSingle(int character) {
        if (character < 0x80) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.OTHER_SYMBOL -> true;
            case Character.OTHER_LETTER ->
                switch (UnicodeScript.of(character)) {
                    case HAN, HIRAGANA, KATAKANA -> true;
                    default -> false;
                };
            default -> false;
        };
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** Marks of other scripts are vowels: only those that are accents of letters go. */
    private static String withoutAccents(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        var plain = new StringBuilder(apart.length());
        for (int index = 0; index < apart.length(); index++) {
            var character = apart.charAt(index);
            if (character < '\u0300' || character > '\u036f') {
                plain.append(character);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static boolean isAscii(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}

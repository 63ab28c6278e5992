package io.todochat.language.token;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into tokens, in one pass. */
public final class Tokens {

    private static final int MOST_DIGITS = 9;

    /** Short names of months, in front of a day without a space. */
    private static final Set<String> MONTHS = Set.of(
            "jan",
            "feb",
            "mar",
            "apr",
            "may",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Set<String> DAY_ENDINGS = Set.of("st", "nd", "rd", "th");

    private final String text;
    private final Addresses addresses;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
        this.addresses = new Addresses(text);
    }

    /** The tokens of any text at all, in order; takes time in proportion to its length. */
    public static List<Token> of(String text) {
        return List.copyOf(new Tokens(text).cut());
    }

    private List<Token> cut() {
        for (var at = 0; at < text.length(); ) {
            var here = text.codePointAt(at);
            at = Characters.isBlank(here) ? at + Character.charCount(here) : cutAt(at, here);
        }
        return tokens;
    }

    /** Where the text goes on behind the token that begins here. */
    private int cutAt(int at, int here) {
        var end = addresses.endOf(at);
        if (end > at) {
            return add(new Token.Opaque(at, end));
        }
        if (Characters.isDigit(here)) {
            return number(at);
        }
        if (Characters.isOfWord(here)) {
            return word(at, at);
        }
        return switch (here) {
            case '#' -> tag(at);
            case '!' -> exclamation(at);
            case '"' -> quote(at, '"');
            case '“' -> quote(at, '”');
            default -> mark(at);
        };
    }

    private int number(int at) {
        var end = at;
        while (end < text.length() && Characters.isDigit(text.charAt(end))) {
            end++;
        }
        return add(
                end - at > MOST_DIGITS
                        ? new Token.Opaque(at, end)
                        : new Token.Number(Integer.parseInt(text, at, end, 10), end - at, at, end));
    }

    private int word(int at, int letters) {
        var end = letters;
        while (end < text.length() && isInWord(end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return add(Token.Word.of(text, at, cutInFrontOfDay(at, end)));
    }

    private int cutInFrontOfDay(int at, int end) {
        var digits =
                DAY_ENDINGS.contains(text.substring(Math.max(at, end - 2), end).toLowerCase(Locale.ROOT))
                        ? end - 2
                        : end;
        var letters = digits;
        while (letters > at && Characters.isDigit(text.charAt(letters - 1))) {
            letters--;
        }
        return letters < digits && MONTHS.contains(text.substring(at, letters).toLowerCase(Locale.ROOT))
                ? letters
                : end;
    }

    /** Behind a number a word ends at the next digit: 15h30. */
    private boolean isInWord(int at) {
        var c = text.codePointAt(at);
        if (Characters.isDigit(c) && !tokens.isEmpty() && tokens.getLast() instanceof Token.Number number) {
            return number.to() != startOfLetters(at);
        }
        return Characters.isOfWord(c) || isApostropheInside(at, c);
    }

    private int startOfLetters(int at) {
        var start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean isApostropheInside(int at, int c) {
        return (c == '\'' || c == '’')
                && at + 1 < text.length()
                && Characters.isOfWord(text.codePointAt(at + 1))
                && at > 0
                && Characters.isOfWord(text.codePointBefore(at));
    }

    private int tag(int at) {
        var end = at + 1;
        var hasLetter = false;
        while (end < text.length() && Characters.isOfTag(text.codePointAt(end))) {
            hasLetter |= Character.isLetter(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        var isFree = at == 0 || !Characters.isOfWord(text.codePointBefore(at)) && "#&".indexOf(text.charAt(at - 1)) < 0;
        return isFree && hasLetter ? add(new Token.Tag(tagName(at + 1, end), at, end)) : mark(at);
    }

    private String tagName(int from, int to) {
        return Normalizer.normalize(text.substring(from, to).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    private int exclamation(int at) {
        var isFirst = at == 0 || Characters.isBlank(text.codePointBefore(at));
        var isWord = at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
        return isFirst && isWord ? word(at, at + 1) : mark(at);
    }

    private int quote(int at, char closing) {
        var again = closing == '”' ? text.indexOf('“', at + 1) : -1;
        var end = text.indexOf(closing, at + 1, again < 0 ? text.length() : again);
        return end < 0 || Characters.isBlank(text, at + 1, end)
                ? mark(at)
                : add(new Token.Quote(text.substring(at + 1, end), at, end + 1));
    }

    /** "Tue + thu" is both of them. */
    private boolean isBetweenWords(int at) {
        return at > 1
                && at + 2 < text.length()
                && text.charAt(at - 1) == ' '
                && Character.isLetter(text.charAt(at - 2))
                && text.charAt(at + 1) == ' '
                && Character.isLetter(text.charAt(at + 2));
    }

    private int mark(int at) {
        var end = at + Character.charCount(text.codePointAt(at));
        if (text.charAt(at) == '+' && isBetweenWords(at)) {
            return add(new Token.Word("and", at, end));
        }
        return add(new Token.Mark(text.substring(at, end), at, end));
    }

    private int add(Token token) {
        tokens.add(token);
        return token.to();
    }
}

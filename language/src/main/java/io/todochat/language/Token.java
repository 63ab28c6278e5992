package io.todochat.language;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** The smallest parts of a text, each with the offsets it was cut from. */
sealed interface Token {

    int from();

    int to();

    /** How a {@link Wording} names this token: in lower case, with a plain apostrophe. Empty where it cannot. */
    default String word() {
        return "";
    }

    /** A word, also one that starts with {@code !}. */
    record Word(String word, int from, int to) implements Token {

        static Optional<Token> of(MatchResult m) {
            return Optional.of(new Word(lower(m.group()).replace('’', '\''), m.start(), m.end()));
        }
    }

    /** A whole number without sign. */
    record Number(int value, int from, int to) implements Token {

        static Optional<Token> of(MatchResult m) {
            return Optional.of(new Number(Integer.parseInt(m.group()), m.start(), m.end()));
        }
    }

    /** A time of day that cannot be anything else: {@code 9:30}, {@code 5pm}. */
    record Clock(LocalTime time, int from, int to) implements Token {

        static Optional<Token> of(MatchResult m) {
            var time = TimeOfDay.written(m.group(1), Integer.parseInt(m.group(2)));
            return Optional.of(new Clock(time, m.start(), m.end()));
        }

        static Optional<Token> ofHalves(MatchResult m) {
            var minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
            var time = TimeOfDay.ofHalves(Integer.parseInt(m.group(1)), minute, m.group(3));
            return Optional.of(new Clock(time, m.start(), m.end()));
        }
    }

    /** A date in ISO 8601. */
    record Day(LocalDate date, int from, int to) implements Token {

        static Optional<Token> of(MatchResult m) {
            try {
                return Optional.of(new Day(LocalDate.parse(m.group()), m.start(), m.end()));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    /** A tag: in lower case and NFC, without the {@code #}. */
    record Tag(String name, int from, int to) implements Token {

        static Optional<Token> of(MatchResult m) {
            var name = Normalizer.normalize(lower(m.group(1)), Normalizer.Form.NFC);
            return Optional.of(new Tag(name, m.start(), m.end()));
        }
    }

    /** Text in double quotes: literal. */
    record Quote(String content, int from, int to) implements Token {

        static Optional<Token> of(MatchResult m) {
            var content = m.group(1) == null ? m.group(2) : m.group(1);
            return Tokens.BLANKS.matcher(content).matches()
                    ? Optional.empty()
                    : Optional.of(new Quote(content, m.start(), m.end()));
        }
    }

    /** Anything else: punctuation, a symbol, an emoji, a web address as a whole. */
    record Mark(String word, int from, int to) implements Token {

        static Optional<Token> of(MatchResult m) {
            return Optional.of(new Mark(m.group(), m.start(), m.end()));
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

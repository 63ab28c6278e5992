package io.todochat.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into tokens. Every character lands in exactly one of them, or is blank. */
final class Tokens {

    /** White space, and with it what no title should carry: control characters and halves of surrogate pairs. */
    static final Pattern BLANKS = Pattern.compile("[\\p{IsWhite_Space}\\p{Cc}\\p{Cs}]+");

    private static final String LETTER = "[\\p{L}\\p{M}\\p{Nd}]";
    private static final String START = "(?<![\\p{L}\\p{M}\\p{Nd}])(?<![0-9][.,:/-])";
    private static final String END = "(?![\\p{L}\\p{M}\\p{Nd}]|[.,:/-][0-9])";

    /** What a text consists of; where several fit, the first wins. */
    private static final List<Kind> KINDS = List.of(
            kind("\"([^\"]+)\"|“([^“”]+)”", Token.Quote::of),
            kind("\\p{Alpha}{2,10}://\\S+", Token.Mark::of),
            kind("(?<![\\p{L}\\p{M}\\p{Nd}#&])#(?=[\\p{Nd}_-]*+\\p{L})([\\p{L}\\p{M}\\p{Nd}_-]+)", Token.Tag::of),
            kind("(?<!\\S)!\\p{L}+" + END, Token.Word::of),
            kind(START + "[0-9]{4}-[0-9]{2}-[0-9]{2}" + END, Token.Day::of),
            kind(
                    START + "(1[0-2]|0?[1-9])(?::([0-5][0-9]))? ?([AaPp])(?:[Mm]|\\.[Mm]\\.?)" + END,
                    Token.Clock::ofHalves),
            kind(START + "([01]?[0-9]|2[0-3]):([0-5][0-9])" + END, Token.Clock::of),
            kind(START + "[0-9]{1,9}" + END, Token.Number::of),
            kind(LETTER + "++(?:(?:['’-]|(?<=[0-9])[.,:/](?=[0-9]))" + LETTER + "++)*+", Token.Word::of),
            kind(".", Token.Mark::of));

    private Tokens() {}

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var cuts = KINDS.stream().map(kind -> kind.in(text)).toList();
        var blanks = BLANKS.matcher(text);
        for (var from = 0; from < text.length(); ) {
            if (blanks.region(from, text.length()).lookingAt()) {
                from = blanks.end();
            } else {
                var token = first(cuts, from);
                tokens.add(token);
                from = token.to();
            }
        }
        return List.copyOf(tokens);
    }

    private static Token first(List<Cut> cuts, int from) {
        for (var cut : cuts) {
            var token = cut.at(from);
            if (token.isPresent()) {
                return token.get();
            }
        }
        throw new AssertionError("the last kind takes any character");
    }

    private static Kind kind(String regex, Function<MatchResult, Optional<Token>> reading) {
        return new Kind(Pattern.compile(regex, Pattern.DOTALL), reading);
    }

    private record Kind(Pattern pattern, Function<MatchResult, Optional<Token>> reading) {

        Cut in(String text) {
            return new Cut(pattern.matcher(text).useTransparentBounds(true), reading);
        }
    }

    private record Cut(Matcher matcher, Function<MatchResult, Optional<Token>> reading) {

        Optional<Token> at(int from) {
            var fits = matcher.region(from, matcher.regionEnd()).lookingAt();
            return fits ? reading.apply(matcher) : Optional.empty();
        }
    }
}

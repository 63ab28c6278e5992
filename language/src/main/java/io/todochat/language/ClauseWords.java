package io.todochat.language;

import io.todochat.language.grammar.Range;
import io.todochat.language.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a part of a sentence: its tokens without marks and without what belongs to a chunk. */
final class ClauseWords {

    /** Marks that ways do not name. Others, such as an emoji, are words. */
    private static final String PUNCTUATION = ".,;:!?…-–—()[]{}\"'“”‘’/\\*•&";

    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

    /** A word and its tokens. */
    record Word(String text, int from, int to) {}

    private ClauseWords() {}

    static List<Word> of(Sentence sentence, Range range, Owners owners) {
        var words = new ArrayList<Word>();
        for (var i = range.from(); i < range.to(); i++) {
            var token = sentence.tokens().get(i);
            if (!owners.has(i) && !isPunctuation(token) && !owners.isBetweenTimes(range, i)) {
                var to = isRank(sentence.tokens(), i, range.to()) && !owners.has(i + 1) ? i + 2 : i + 1;
                words.add(new Word(to > i + 1 ? sentence.text(i, to).toLowerCase() : word(sentence, i), i, to));
                i = to - 1;
            }
        }
        return words;
    }

    private static boolean isPunctuation(Token token) {
        return token instanceof Token.Mark mark && PUNCTUATION.contains(mark.word());
    }

    private static boolean isRank(List<Token> tokens, int i, int end) {
        return i + 1 < end
                && tokens.get(i) instanceof Token.Number number
                && ENDINGS.contains(tokens.get(i + 1).word())
                && number.to() == tokens.get(i + 1).from();
    }

    private static String word(Sentence sentence, int i) {
        return sentence.tokens().get(i) instanceof Token.Number number
                ? Integer.toString(number.value())
                : sentence.tokens().get(i).word();
    }
}

package io.todochat.language.grammar;

import io.todochat.language.token.Token;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for words: each word that a wording names has one, all others have that of their kind. */
final class Symbols {

    private static final List<Class<? extends Token>> KINDS = List.of(
            Token.Word.class,
            Token.Number.class,
            Token.Tag.class,
            Token.Quote.class,
            Token.Opaque.class,
            Token.Mark.class);

    private final Map<String, Integer> named = new HashMap<>();
    private final Map<String, String> spelled = new HashMap<>();

    int size() {
        return KINDS.size() + named.size();
    }

    BitSet named(List<String> words) {
        var symbols = new BitSet();
        words.forEach(word -> symbols.set(named.computeIfAbsent(word, w -> size())));
        return symbols;
    }

    /** Has no effect on a spelling that a wording names. */
    void spell(String spelling, String word) {
        spelled.put(spelling, word);
    }

    BitSet all() {
        var symbols = new BitSet();
        symbols.set(0, size());
        return symbols;
    }

    /** Words that some wording names may be of the kind too; whoever reads them looks again. */
    BitSet ofKind(Class<? extends Token> kind) {
        var symbols = new BitSet();
        symbols.set(KINDS.indexOf(kind));
        if (kind == Token.Word.class || kind == Token.Mark.class) {
            symbols.set(KINDS.size(), size());
        }
        return symbols;
    }

    int[] of(List<Token> tokens) {
        return tokens.stream().mapToInt(this::of).toArray();
    }

    private int of(Token token) {
        var known = named.getOrDefault(token.word(), named.get(spelled.get(token.word())));
        return known != null ? known : kindOf(token);
    }

    private static int kindOf(Token token) {
        return switch (token) {
            case Token.Word w -> 0;
            case Token.Number n -> 1;
            case Token.Tag t -> 2;
            case Token.Quote q -> 3;
            case Token.Opaque o -> 4;
            case Token.Mark m -> 5;
        };
    }
}

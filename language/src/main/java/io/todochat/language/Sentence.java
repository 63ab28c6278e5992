package io.todochat.language;

import io.todochat.language.command.Priority;
import io.todochat.language.grammar.Range;
import io.todochat.language.time.Mention;
import io.todochat.language.time.Now;
import io.todochat.language.time.Times;
import io.todochat.language.token.Token;
import io.todochat.language.token.Tokens;
import io.todochat.language.way.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that was said in one breath, as tokens, and the times, tags and priorities in it. Immutable. */
record Sentence(Phrase phrase, List<Token> tokens, List<Chunk> chunks) {

    static Sentence of(Phrase phrase) {
        var tokens = Tokens.of(phrase.text());
        var chunks = new ArrayList<Chunk>();
        for (var mention : Times.in(tokens, Now.of(phrase.at(), phrase.locale()))) {
            chunks.add(new Chunk(field(mention.kind()), mention.places(), mention));
        }
        for (var i = 0; i < tokens.size(); i++) {
            var place = List.of(new Range(i, i + 1));
            mark(tokens, i).ifPresent(mark -> chunks.add(new Chunk(field(mark), place, mark)));
        }
        return new Sentence(phrase, tokens, List.copyOf(chunks));
    }

    private static String field(Mention.Kind kind) {
        return switch (kind) {
            case LENGTH -> "length";
            case LEAD -> "reminder";
            default -> "time";
        };
    }

    private static String field(Object mark) {
        return mark instanceof Priority ? "priority" : "tag";
    }

    /** What a single token says by its form: {@code #home}, {@code !high}, {@code p1}. */
    private static Optional<Object> mark(List<Token> tokens, int i) {
        return switch (tokens.get(i)) {
            case Token.Tag tag -> Optional.of(tag.name());
            case Token.Word word
            when word.word().matches("p[1-4]|!\\p{L}+") ->
                Vocabulary.level(word.word()).map(Priority::of);
            default -> Optional.empty();
        };
    }

    String text(int fromToken, int toToken) {
        return phrase.text()
                .substring(tokens.get(fromToken).from(), tokens.get(toToken - 1).to());
    }
}

package io.todochat.language;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A phrase as tokens, and which of them the fields have claimed so far. Serves one reading and is not shared. */
final class Sentence {

    private final Phrase phrase;
    private final List<Token> tokens;
    private final BitSet claimed = new BitSet();
    private final BitSet dated = new BitSet();
    private final List<Span> spans = new ArrayList<>();

    Sentence(Phrase phrase) {
        this(phrase, Tokens.of(phrase.text()));
    }

    private Sentence(Phrase phrase, List<Token> tokens) {
        this.phrase = phrase;
        this.tokens = tokens;
    }

    /** Some of its tokens as a sentence of its own, with no claims. */
    Sentence part(int from, int to) {
        return new Sentence(phrase, tokens.subList(from, to));
    }

    ZonedDateTime at() {
        return phrase.at();
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    boolean isFree(int i) {
        return i < size() && !claimed.get(i);
    }

    /** The tokens that no field has claimed, in order. */
    List<Integer> free() {
        return IntStream.range(0, size()).filter(this::isFree).boxed().toList();
    }

    /** Whether nothing but marks is left unclaimed from there on. */
    boolean endsAt(int i) {
        return IntStream.range(i, size()).noneMatch(k -> isFree(k) && !(token(k) instanceof Token.Mark));
    }

    /** Whether the token before or behind this place belongs to a date or repetition. */
    boolean isBesideDate(int i) {
        return i > 0 && dated.get(i - 1) || dated.get(i);
    }

    /** Takes tokens for a field. They must be free. */
    void claim(String field, int from, int to) {
        if (from < to) {
            claimed.set(from, to);
            dated.set(from, to, field.equals("due") || field.equals("recurrence"));
            spans.add(new Span(field, token(from).from(), token(to - 1).to()));
        }
    }

    /** The text from one token up to another, as it was written. */
    String text(int from, int to) {
        return phrase.text().substring(token(from).from(), token(to - 1).to());
    }

    /** The command with what was claimed for it; what was not understood has no spans. */
    Reading reading(Command command) {
        return command instanceof Command.NotUnderstood
                ? new Reading(command, List.of())
                : new Reading(
                        command,
                        spans.stream()
                                .sorted(Comparator.comparingInt(Span::from))
                                .toList());
    }
}

package io.todochat.language.grammar;

import io.todochat.language.token.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A grammar while it is written: one line is one way of saying something.
 *
 * <pre>{@code
 * rules.say(DAY, "the? day after tomorrow", m -> ...)
 *      .say(DAY, "<number> <unit> after|from <day>", m -> ... m.the(NUMBER) ... m.the(UNIT) ... m.the(DAY));
 * }</pre>
 *
 * Terms may be used before they are said, and in each other, but no wording may begin with its own term.
 */
public final class Rules {

    private final Map<Term<?>, List<Way>> ways = new LinkedHashMap<>();
    private final Map<Term<?>, List<Terminal>> terminals = new LinkedHashMap<>();
    private final Map<String, String> spellings = new LinkedHashMap<>();

    record Way(List<Item> items, Function<Match, ?> meaning) {}

    record Terminal(Class<? extends Token> kind, Function<Token, ?> reading) {}

    /**
     * One more way to say a term. Where several ways end at the same place the one said first wins. A wording is a row
     * of items with spaces between:
     *
     * <ul>
     *   <li>{@code done|complete}: one of these words or marks; {@code please?}: it may be missing
     *   <li>{@code <number>}: a term; {@code <number>?} may be missing; {@code <day>+} is a list of one or more, with
     *       commas, "and", "or" or "&amp;" between, and "the" behind these
     *   <li>{@code ...}: one token or more, whatever they are; once in a wording
     *   <li>{@code <hour>_:_<minute>}: with no blank at the underscore
     * </ul>
     *
     * @param meaning null where it turns out to mean nothing, such as a 30th of February
     */
    public <T> Rules say(Term<T> term, String wording, Function<Match, ? extends T> meaning) {
        ways.computeIfAbsent(term, t -> new ArrayList<>()).add(new Way(Item.all(wording), meaning));
        return this;
    }

    /** Words that stand for values, by wordings without terms. */
    public <T> Rules names(Term<T> term, Map<String, ? extends T> values) {
        values.forEach((wording, value) -> say(term, wording, m -> value));
        return this;
    }

    /** A term that is one token by itself; the reading gives null for tokens that do not mean it. */
    public <T, K extends Token> Rules token(Term<T> term, Class<K> kind, Function<K, ? extends T> reading) {
        terminals
                .computeIfAbsent(term, t -> new ArrayList<>())
                .add(new Terminal(kind, token -> reading.apply(kind.cast(token))));
        return this;
    }

    /** Another spelling of a word, wherever a wording names the word and none names the spelling. */
    public Rules spell(String word, String... spelled) {
        List.of(spelled).forEach(spelling -> spellings.put(spelling, word));
        return this;
    }

    /**
     * The finished grammar.
     *
     * @throws IllegalArgumentException for a wording that names a term nobody says
     */
    public Grammar compile() {
        return Grammar.of(ways, terminals, spellings);
    }
}

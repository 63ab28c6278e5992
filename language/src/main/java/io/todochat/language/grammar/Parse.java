package io.todochat.language.grammar;

import io.todochat.language.grammar.Grammar.Step;
import io.todochat.language.grammar.Grammar.Way;
import io.todochat.language.grammar.Match.Bound;
import io.todochat.language.token.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A grammar at work on some tokens. What a term means at a place is found once and kept, so that the time it takes grows
 * with the number of tokens. Serves one reading and is not shared.
 */
public final class Parse {

    /** Nobody lists more than the months of a year. */
    private static final int LONGEST_LIST = 12;

    /** How deep terms may stand in each other; what people say stays far below. */
    private static final int DEEPEST = 24;

    private static final Results NOTHING = new Results();

    private static final Set<String> SEPARATORS = Set.of(",", "&", "and", "or", "plus", "+", "/");

    private final Grammar grammar;
    private final List<Token> tokens;
    private final int[] symbols;
    private final Results[][] known;
    private int depth;

    Parse(Grammar grammar, List<Token> tokens, int[] symbols) {
        this.grammar = grammar;
        this.tokens = tokens;
        this.symbols = symbols;
        this.known = new Results[grammar.size()][];
    }

    /** What the term means at this token, the longest first; empty if it is not said there. */
    public <T> List<Found<T>> at(Term<T> term, int from) {
        var results = from < tokens.size() ? results(grammar.number(term), from) : NOTHING;
        if (results.size() == 0) {
            return List.of();
        }
        var found = new ArrayList<Found<T>>();
        results.each((end, value) -> found.add(new Found<>(cast(value), from, end)));
        found.sort(Comparator.comparing(f -> -f.to()));
        return found;
    }

    /** What the tokens say as a whole. */
    public <T> Optional<Found<T>> whole(Term<T> term) {
        return at(term, 0).stream().filter(found -> found.to() == tokens.size()).findFirst();
    }

    @SuppressWarnings("unchecked") // rules only bind a term to its own values
    private static <T> T cast(Object value) {
        return (T) value;
    }

    private Results results(int term, int from) {
        if (known[term] == null) {
            known[term] = new Results[tokens.size()];
        }
        if (known[term][from] == null) {
            if (depth == DEEPEST) {
                return NOTHING;
            }
            depth++;
            known[term][from] = filled(grammar.node(term), from);
            depth--;
        }
        return known[term][from];
    }

    private Results filled(Grammar.Node node, int from) {
        var results = new Results();
        for (var way : node.waysBySymbol()[symbols[from]]) {
            if (mayBeSaid(way, from)) {
                meet(way, 0, from, null, results);
            }
        }
        for (var terminal : node.terminals()) {
            if (terminal.kind().isInstance(tokens.get(from))) {
                results.add(from + 1, terminal.reading().apply(tokens.get(from)));
            }
        }
        return results.size() == 0 ? NOTHING : results;
    }

    /** A quick look: most ways that begin alike go on with another word. */
    private boolean mayBeSaid(Way way, int from) {
        return way.seconds() == null
                || from + 1 < symbols.length && way.seconds().has(symbols[from + 1]);
    }

    private void meet(Way way, int step, int at, Bound bound, Results results) {
        if (step == way.steps().length) {
            if (results.lacks(at)) {
                results.add(at, way.meaning().apply(new Match(bound)));
            }
            return;
        }
        var next = way.steps()[step];
        if (at < tokens.size() && (!next.glued() || isGlued(at))) {
            meet(way, step, next, at, bound, results);
        }
        if (next.optional()) {
            meet(way, step + 1, at, bound, results);
        }
    }

    private void meet(Way way, int step, Step next, int at, Bound bound, Results results) {
        if (next.words() != null) {
            if (next.words().has(symbols[at])) {
                meet(way, step + 1, at + 1, bound, results);
            }
        } else if (next.isRest()) {
            for (var end = tokens.size(); end > at; end--) {
                meet(way, step + 1, end, new Bound(next.place(), new Range(at, end), bound), results);
            }
        } else if (next.several()) {
            list(way, step, at, bound, results, LONGEST_LIST);
        } else {
            var found = results(next.term(), at);
            for (var i = 0; i < found.size(); i++) {
                if (mayGoOn(way, step + 1, found.end(i))) {
                    meet(way, step + 1, found.end(i), new Bound(next.place(), found.value(i), bound), results);
                }
            }
        }
    }

    /** A quick look: most ways that begin with a number end there. */
    private boolean mayGoOn(Way way, int step, int at) {
        if (step == way.steps().length || way.steps()[step].optional()) {
            return true;
        }
        var words = way.steps()[step].words();
        return at < tokens.size() && (words == null || words.has(symbols[at]));
    }

    private void list(Way way, int step, int at, Bound bound, Results results, int most) {
        var next = way.steps()[step];
        results(next.term(), at).each((end, value) -> {
            var more = new Bound(next.place(), value, bound);
            var behind = behindSeparators(end);
            if (behind > end && behind < tokens.size() && most > 1) {
                list(way, step, behind, more, results, most - 1);
                if (tokens.get(behind).word().equals("the") && behind + 1 < tokens.size()) {
                    list(way, step, behind + 1, more, results, most - 1);
                }
            }
            meet(way, step + 1, end, more, results);
        });
    }

    private int behindSeparators(int at) {
        var next = at;
        while (next < tokens.size()
                && next < at + 2
                && SEPARATORS.contains(tokens.get(next).word())) {
            next++;
        }
        return next;
    }

    private boolean isGlued(int at) {
        return at > 0 && tokens.get(at - 1).to() == tokens.get(at).from();
    }
}

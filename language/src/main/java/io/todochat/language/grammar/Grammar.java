package io.todochat.language.grammar;

import io.todochat.language.token.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Function;

/**
 * Rules made ready: words are numbers, and each term knows which of its ways can begin with which word, and which second
 * one each of them may go on with. Immutable and safe to share.
 */
public final class Grammar {

    private final Symbols symbols;
    private final Map<Term<?>, Integer> numbers;
    private final Node[] nodes;

    private Grammar(Symbols symbols, Map<Term<?>, Integer> numbers, Node[] nodes) {
        this.symbols = symbols;
        this.numbers = numbers;
        this.nodes = nodes;
    }

    /** Looks at tokens; they need not be all of a text. */
    public Parse over(List<Token> tokens) {
        return new Parse(this, tokens, symbols.of(tokens));
    }

    int number(Term<?> term) {
        return numbers.get(term);
    }

    int size() {
        return nodes.length;
    }

    Node node(int number) {
        return nodes[number];
    }

    /** A term: its readings of single tokens, and its ways by the symbol they begin with. */
    record Node(List<Rules.Terminal> terminals, Way[][] waysBySymbol) {}

    /**
     * A way of saying, ready to be met.
     *
     * @param seconds symbols that its second token may be of; null where it may be said in a single token
     */
    record Way(Step[] steps, Function<Match, ?> meaning, SymbolSet seconds) {}

    /**
     * An item, ready to be met.
     *
     * @param words symbols that meet it, or null
     * @param term number of the term that meets it, or -1
     */
    record Step(SymbolSet words, int term, Object place, boolean several, boolean optional, boolean glued) {

        boolean isRest() {
            return words == null && term < 0;
        }

        /** Whether it may go on with anything. */
        boolean isOpen() {
            return isRest() || several;
        }
    }

    static Grammar of(
            Map<Term<?>, List<Rules.Way>> ways,
            Map<Term<?>, List<Rules.Terminal>> terminals,
            Map<String, String> spellings) {
        var terms = new LinkedHashSet<Term<?>>(ways.keySet());
        terms.addAll(terminals.keySet());
        var compilation = new Compilation(ways, terminals, terms);
        spellings.forEach(compilation.symbols::spell);
        return compilation.grammar();
    }

    /** Turns rules into nodes. */
    private static final class Compilation {

        private static final Way[] NONE = {};

        private final Map<Term<?>, List<Rules.Terminal>> terminals;
        private final Symbols symbols = new Symbols();
        private final Map<Term<?>, Integer> numbers = new HashMap<>();
        private final List<List<Way>> ways = new ArrayList<>();
        private final SequencedSet<Term<?>> terms;
        private final BitSet[] firsts;
        private final BitSet[] seconds;

        /** Terms that may be said in a single token. */
        private final BitSet singles = new BitSet();

        Compilation(
                Map<Term<?>, List<Rules.Way>> said,
                Map<Term<?>, List<Rules.Terminal>> terminals,
                SequencedSet<Term<?>> terms) {
            this.terminals = terminals;
            this.terms = terms;
            terms.forEach(term -> numbers.put(term, numbers.size()));
            for (var term : terms) {
                ways.add(said.getOrDefault(term, List.of()).stream()
                        .map(way ->
                                new Way(way.items().stream().map(this::step).toArray(Step[]::new), way.meaning(), null))
                        .toList());
            }
            firsts = new BitSet[terms.size()];
            seconds = new BitSet[terms.size()];
        }

        Grammar grammar() {
            findFirsts();
            findSeconds();
            var nodes = terms.stream().map(this::node).toArray(Node[]::new);
            return new Grammar(symbols, Map.copyOf(numbers), nodes);
        }

        private Step step(Item item) {
            return switch (item.part()) {
                case Item.Words(var words) ->
                    new Step(SymbolSet.of(symbols.named(words)), -1, null, false, item.optional(), item.glued());
                case Item.Place(var term, var several) ->
                    new Step(null, known(term), term, several, item.optional(), item.glued());
                case Item.Rest() -> new Step(null, -1, Item.REST, false, item.optional(), item.glued());
            };
        }

        private int known(Term<?> term) {
            if (!numbers.containsKey(term)) {
                throw new IllegalArgumentException("no rule says <" + term.name() + ">");
            }
            return numbers.get(term);
        }

        /** What each term can begin with, found by going round until nothing is added. */
        private void findFirsts() {
            for (var term : terms) {
                firsts[numbers.get(term)] = kinds(term);
            }
            for (var grown = true; grown; ) {
                grown = false;
                for (var i = 0; i < firsts.length; i++) {
                    var before = firsts[i].cardinality();
                    for (var way : ways.get(i)) {
                        firsts[i].or(first(way));
                    }
                    grown |= firsts[i].cardinality() > before;
                }
            }
        }

        private BitSet kinds(Term<?> term) {
            var kinds = new BitSet();
            terminals.getOrDefault(term, List.of()).forEach(terminal -> kinds.or(symbols.ofKind(terminal.kind())));
            return kinds;
        }

        private BitSet first(Way way) {
            var first = new BitSet();
            for (var step : way.steps()) {
                first.or(firsts(step));
                if (!step.optional()) {
                    return first;
                }
            }
            throw new IllegalArgumentException("a wording needs something that may not be missing");
        }

        private BitSet firsts(Step step) {
            return step.words() != null ? step.words().symbols() : step.isRest() ? symbols.all() : firsts[step.term()];
        }

        /** What the second token of each term can be, found in the same way. */
        private void findSeconds() {
            for (var term : terms) {
                seconds[numbers.get(term)] = new BitSet();
                singles.set(numbers.get(term), terminals.containsKey(term));
            }
            for (var grown = true; grown; ) {
                grown = false;
                for (var i = 0; i < seconds.length; i++) {
                    var before = seconds[i].cardinality() + singles.cardinality();
                    for (var way : ways.get(i)) {
                        if (addSeconds(way, seconds[i])) {
                            singles.set(i);
                        }
                    }
                    grown |= seconds[i].cardinality() + singles.cardinality() > before;
                }
            }
        }

        /** Adds what the second token of the way can be; whether it may be said in a single one. */
        private boolean addSeconds(Way way, BitSet second) {
            var isFirst = true; // whether no token may stand before this step
            var isSecond = false; // whether a single one may
            for (var step : way.steps()) {
                if (isSecond) {
                    second.or(firsts(step));
                }
                if (isFirst) {
                    second.or(
                            step.isOpen() ? symbols.all() : step.words() != null ? new BitSet() : seconds[step.term()]);
                }
                isSecond = isSecond && step.optional() || isFirst && (step.term() < 0 || singles.get(step.term()));
                isFirst &= step.optional();
            }
            return isSecond;
        }

        private Way ready(Way way) {
            var second = new BitSet();
            return new Way(way.steps(), way.meaning(), addSeconds(way, second) ? null : SymbolSet.of(second));
        }

        private Node node(Term<?> term) {
            var bySymbol = new Way[symbols.size()][];
            Arrays.fill(bySymbol, NONE);
            for (var said : ways.get(numbers.get(term))) {
                var way = ready(said);
                var first = first(way);
                for (var symbol = first.nextSetBit(0); symbol >= 0; symbol = first.nextSetBit(symbol + 1)) {
                    bySymbol[symbol] = Arrays.copyOf(bySymbol[symbol], bySymbol[symbol].length + 1);
                    bySymbol[symbol][bySymbol[symbol].length - 1] = way;
                }
            }
            return new Node(terminals.getOrDefault(term, List.of()), bySymbol);
        }
    }
}

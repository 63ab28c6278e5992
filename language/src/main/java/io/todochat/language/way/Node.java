package io.todochat.language.way;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A step on the way through a sentence; from it on, all that follows is known. Immutable. */
sealed interface Node {

    /** Whatever may begin with any word. */
    Set<String> ANY = Set.of();

    int ENDLESS = 1_000_000;

    /** How the sentence goes on from this word, the best of all possibilities; null where it does not. */
    Fit at(Words words, int at);

    /** The fewest words that are still to come. */
    int least();

    /** The most words that are still to come. */
    int most();

    /** The words that may come here; {@link #ANY} where it may be any. */
    Set<String> firsts();

    /** The way is gone. */
    record End(boolean whole) implements Node {

        @Override
        public Fit at(Words words, int at) {
            return !whole || at == words.size() ? Fit.endingAt(at) : null;
        }

        @Override
        public int least() {
            return 0;
        }

        @Override
        public int most() {
            return whole ? 0 : ENDLESS;
        }

        @Override
        public Set<String> firsts() {
            return ANY;
        }
    }

    /** One of some words. */
    record Word(Set<String> said, Node next) implements Node {

        @Override
        public Fit at(Words words, int at) {
            if (at >= words.size() || !said.contains(words.word(at))) {
                return null;
            }
            var rest = next.at(words, at + 1);
            return rest == null ? null : rest.plusWords(1);
        }

        @Override
        public int least() {
            return 1 + next.least();
        }

        @Override
        public int most() {
            return 1 + next.most();
        }

        @Override
        public Set<String> firsts() {
            return said;
        }
    }

    /** Some of these words, as many as there are, or none. */
    record Several(Set<String> said, Node next) implements Node {

        /** Longer rows of such words are no sentence. */
        private static final int MOST = 12;

        @Override
        public Fit at(Words words, int at) {
            Fit best = null;
            for (var end = at; end <= Math.min(at + MOST, words.size()); end++) {
                var rest = next.at(words, end);
                best = Fit.better(best, rest == null ? null : rest.plusWords(end - at));
                if (end < words.size() && !said.contains(words.word(end))) {
                    break;
                }
            }
            return best;
        }

        @Override
        public int least() {
            return next.least();
        }

        @Override
        public int most() {
            return MOST + next.most();
        }

        @Override
        public Set<String> firsts() {
            return next.firsts().isEmpty() ? ANY : union(said, next.firsts());
        }

        private static Set<String> union(Set<String> some, Set<String> others) {
            var all = new HashSet<>(some);
            all.addAll(others);
            return all;
        }
    }

    /** One of several possibilities. */
    record Choice(List<Node> nodes, int least, int most, Set<String> firsts) implements Node {

        static Choice of(List<Node> nodes) {
            return new Choice(
                    nodes,
                    nodes.stream().mapToInt(Node::least).min().orElseThrow(),
                    nodes.stream().mapToInt(Node::most).max().orElseThrow(),
                    firsts(nodes));
        }

        private static Set<String> firsts(List<Node> nodes) {
            var all = new HashSet<String>();
            for (var node : nodes) {
                if (node.firsts().isEmpty()) {
                    return ANY;
                }
                all.addAll(node.firsts());
            }
            return all;
        }

        @Override
        public Fit at(Words words, int at) {
            Fit best = null;
            for (var node : nodes) {
                best = Fit.better(best, node.at(words, at));
            }
            return best;
        }
    }

    /** Words that are not known beforehand. */
    record Slot(String name, Kind kind, Node next) implements Node {

        @Override
        public Fit at(Words words, int at) {
            Fit best = null;
            var last = Math.min(words.size() - next.least(), kind == Kind.WORDS ? ENDLESS : at + 1);
            var first = next instanceof End && kind == Kind.WORDS ? last : words.size() - next.most();
            for (var end = Math.max(at + 1, first); end <= last; end++) {
                if (kind.fits(words, at, end)) {
                    var rest = next.at(words, end);
                    best = Fit.better(best, rest == null ? null : rest.plus(name, at, end, kind != Kind.WORDS));
                }
            }
            return best;
        }

        @Override
        public int least() {
            return 1 + next.least();
        }

        @Override
        public int most() {
            return kind == Kind.WORDS ? ENDLESS : 1 + next.most();
        }

        @Override
        public Set<String> firsts() {
            return ANY;
        }
    }

    /** Something that is seen through elsewhere has to stand here, before the next word. */
    record Here(String field, Node next) implements Node {

        @Override
        public Fit at(Words words, int at) {
            if (!words.hasBefore(at, field)) {
                return null;
            }
            var rest = next.at(words, at);
            return rest == null ? null : rest.plusWords(1);
        }

        @Override
        public int least() {
            return next.least();
        }

        @Override
        public int most() {
            return next.most();
        }

        @Override
        public Set<String> firsts() {
            return ANY;
        }
    }
}

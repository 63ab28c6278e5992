package io.todochat.language.way;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A step on the way through a sentence; from it on, all that follows is known. Immutable. */
sealed interface Node {

    /** How the sentence goes on from this word, the best of all possibilities; null where it does not. */
    Fit at(Words words, int at);

    /** What is to come from here on. */
    Ahead ahead();

    /** The way is gone. */
    record End(boolean whole, Ahead ahead) implements Node {

        static End of(boolean whole) {
            return new End(whole, Ahead.end(whole));
        }

        @Override
        public Fit at(Words words, int at) {
            return !whole || at == words.size() ? Fit.endingAt(at) : null;
        }
    }

    /** One of some words. */
    record Word(Set<String> said, Node next, Ahead ahead) implements Node {

        static Word of(Set<String> said, Node next) {
            return new Word(said, next, next.ahead().behindWord(said));
        }

        @Override
        public Fit at(Words words, int at) {
            if (at >= words.size() || !said.contains(words.word(at))) {
                return null;
            }
            var rest = next.at(words, at + 1);
            return rest == null ? null : rest.plusWords(1);
        }
    }

    /** Some of these words, as many as there are, or none. */
    record Several(Set<String> said, Node next, Ahead ahead) implements Node {

        /** Longer rows of such words are no sentence. */
        private static final int MOST = 12;

        static Several of(Set<String> said, Node next) {
            return new Several(said, next, next.ahead().behindSeveral(said, MOST));
        }

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
    }

    /**
     * One of several possibilities.
     *
     * @param byFirst those that may go on with a word
     * @param open those that may go on with any
     */
    record Choice(Map<String, List<Node>> byFirst, List<Node> open, Ahead ahead) implements Node {

        static Choice of(List<Node> nodes) {
            var ahead = Ahead.choice(nodes.stream().map(Node::ahead).toList());
            var firsts = nodes.stream().flatMap(node -> node.ahead().firsts().stream());
            return new Choice(
                    firsts.distinct().collect(Collectors.toMap(word -> word, word -> goingOn(nodes, word))),
                    nodes.stream()
                            .filter(node -> node.ahead().firsts().isEmpty())
                            .toList(),
                    ahead);
        }

        private static List<Node> goingOn(List<Node> nodes, String word) {
            return nodes.stream()
                    .filter(node -> node.ahead().firsts().isEmpty()
                            || node.ahead().firsts().contains(word))
                    .toList();
        }

        @Override
        public Fit at(Words words, int at) {
            Fit best = null;
            for (var node : at < words.size() ? byFirst.getOrDefault(words.word(at), open) : open) {
                best = Fit.better(best, node.at(words, at));
            }
            return best;
        }
    }

    /** Words that are not known beforehand. */
    record Slot(String name, Kind kind, Node next, Ahead ahead) implements Node {

        /** More words than these are only left open at the end of a sentence. */
        private static final int MOST = 40;

        static Slot of(String name, Kind kind, Node next) {
            return new Slot(name, kind, next, next.ahead().behindSlot(!kind.isOpen()));
        }

        @Override
        public Fit at(Words words, int at) {
            var last = last(words, at);
            Fit best = null;
            for (var end = Math.max(at + 1, first(words, last)); end <= last; end++) {
                if (kind.fits(words, at, end)) {
                    var rest = next.at(words, end);
                    best = Fit.better(best, rest == null ? null : rest.plus(name, at, end, !kind.isOpen()));
                }
            }
            return best;
        }

        private int first(Words words, int last) {
            return endsSentence() ? last : words.size() - next.ahead().most();
        }

        private int last(Words words, int at) {
            var end = words.size() - next.ahead().least();
            return !kind.isOpen() ? Math.min(end, at + 1) : isOpen() ? Math.min(end, at + MOST) : end;
        }

        private boolean endsSentence() {
            return kind.isOpen() && next instanceof End;
        }

        /** Whether it may end anywhere. */
        private boolean isOpen() {
            return next.ahead().most() >= Ahead.ENDLESS && !endsSentence();
        }
    }

    /** Something that is seen through elsewhere has to stand here, before the next word. */
    record Here(String field, Node next, Ahead ahead) implements Node {

        static Here of(String field, Node next) {
            return new Here(field, next, next.ahead().behindMark());
        }

        @Override
        public Fit at(Words words, int at) {
            if (!words.hasBefore(at, field)) {
                return null;
            }
            var rest = next.at(words, at);
            return rest == null ? null : rest.plusWords(1);
        }
    }
}

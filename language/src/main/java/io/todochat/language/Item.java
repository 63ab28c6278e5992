package io.todochat.language;

import java.util.Set;
import java.util.stream.IntStream;

/** A part of a {@link Wording}. */
sealed interface Item {

    int[] NOWHERE = {};

    /** Where it may end when it begins at this token, best first; empty if it is not there. */
    int[] ends(Sentence sentence, int at);

    /** Reads one item of a wording's pattern. */
    static Item of(String pattern) {
        return switch (pattern) {
            case "<rest>" -> new Rest();
            case "<end>" -> new End();
            case "<dated>" -> new Dated();
            default -> pattern.startsWith("<") ? term(pattern.substring(1)) : words(pattern);
        };
    }

    private static Item term(String pattern) {
        return pattern.endsWith(">+")
                ? new Several(Term.named(pattern.substring(0, pattern.length() - 2)))
                : new One(Term.named(pattern.substring(0, pattern.length() - 1)));
    }

    private static Item words(String pattern) {
        var optional = pattern.length() > 1 && pattern.endsWith("?");
        var words = optional ? pattern.substring(0, pattern.length() - 1) : pattern;
        return new Words(Set.of(words.split("\\|")), optional);
    }

    private static boolean says(Sentence sentence, int at, Set<String> words) {
        return sentence.isFree(at) && words.contains(sentence.token(at).word());
    }

    /** One of some words. */
    record Words(Set<String> words, boolean optional) implements Item {

        @Override
        public int[] ends(Sentence sentence, int at) {
            if (says(sentence, at, words)) {
                return optional ? new int[] {at + 1, at} : new int[] {at + 1};
            }
            return optional ? new int[] {at} : NOWHERE;
        }
    }

    /** A term. */
    record One(Term<?> term) implements Item {

        @Override
        public int[] ends(Sentence sentence, int at) {
            return sentence.isFree(at)
                            && term.reading().apply(sentence.token(at)).isPresent()
                    ? new int[] {at + 1}
                    : NOWHERE;
        }
    }

    /** A list of terms. */
    record Several(Term<?> term) implements Item {

        private static final Set<String> SEPARATORS = Set.of(",", "&", "and", "or");

        @Override
        public int[] ends(Sentence sentence, int at) {
            var one = new One(term);
            var end = at;
            for (var next = at; one.ends(sentence, next).length > 0; next = behindSeparators(sentence, end)) {
                end = next + 1;
            }
            return end > at ? new int[] {end} : NOWHERE;
        }

        private static int behindSeparators(Sentence sentence, int at) {
            var next = at;
            while (says(sentence, next, SEPARATORS)) {
                next++;
            }
            return next;
        }
    }

    /** One or more tokens of any kind. */
    record Rest() implements Item {

        @Override
        public int[] ends(Sentence sentence, int at) {
            var last = at;
            while (sentence.isFree(last)) {
                last++;
            }
            return IntStream.iterate(last, end -> end > at, end -> end - 1).toArray();
        }
    }

    /** Nothing more to be said. */
    record End() implements Item {

        @Override
        public int[] ends(Sentence sentence, int at) {
            return sentence.endsAt(at) ? new int[] {at} : NOWHERE;
        }
    }

    /** Side by side with a date. */
    record Dated() implements Item {

        @Override
        public int[] ends(Sentence sentence, int at) {
            return sentence.isBesideDate(at) ? new int[] {at} : NOWHERE;
        }
    }
}

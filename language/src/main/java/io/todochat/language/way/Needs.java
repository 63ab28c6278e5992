package io.todochat.language.way;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Numbers for the sets of words of which ways need one, so that most ways are known not to fit at a glance. */
final class Needs {

    /** In longer sentences whatever is needed is taken to be there. */
    private static final int LONGEST = 60;

    private final Map<Set<String>, Integer> numbers = new HashMap<>();
    private final Map<String, BitSet> byWord = new HashMap<>();

    /** What a way needs. */
    BitSet of(Ahead ahead) {
        var needs = new BitSet();
        ahead.needs().forEach(need -> needs.set(number(need)));
        return needs;
    }

    private int number(Set<String> need) {
        return numbers.computeIfAbsent(need, _ -> {
            var number = numbers.size();
            need.forEach(word -> byWord.computeIfAbsent(word, _ -> new BitSet()).set(number));
            return number;
        });
    }

    /** What the words from one on fulfil. */
    Met met(Words words, int from) {
        var left = words.size() - from;
        if (left > LONGEST) {
            return new Met(null, left);
        }
        var met = new BitSet(numbers.size());
        for (var i = from; i < words.size(); i++) {
            var ofWord = byWord.get(words.word(i));
            if (ofWord != null) {
                met.or(ofWord);
            }
        }
        return new Met(met, left);
    }

    /**
     * What is there.
     *
     * @param needs that are fulfilled; null for all
     * @param left how many words there are
     */
    record Met(BitSet needs, int left) {

        boolean all(BitSet needed, Ahead ahead) {
            if (left < ahead.least() || left > ahead.most()) {
                return false;
            }
            if (needs == null) {
                return true;
            }
            for (var i = needed.nextSetBit(0); i >= 0; i = needed.nextSetBit(i + 1)) {
                if (!needs.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}

package io.todochat.language.way;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of all that may come from a place in a way on.
 *
 * @param least the fewest words that are still to come
 * @param most the most words that are still to come
 * @param firsts the words that may come next; {@link #ANY} where it may be any
 * @param needs of each of these sets one word has to come
 */
record Ahead(int least, int most, Set<String> firsts, List<Set<String>> needs) {

    /** Whatever may begin with any word. */
    static final Set<String> ANY = Set.of();

    static final int ENDLESS = 1_000_000;

    static Ahead end(boolean whole) {
        return new Ahead(0, whole ? 0 : ENDLESS, ANY, List.of());
    }

    Ahead behindWord(Set<String> said) {
        var more = new ArrayList<>(needs);
        more.add(said);
        return new Ahead(1 + least, 1 + most, said, more);
    }

    Ahead behindSeveral(Set<String> said, int mostOfThem) {
        return new Ahead(least, mostOfThem + most, firsts.isEmpty() ? ANY : union(said, firsts), needs);
    }

    Ahead behindSlot(boolean isOne) {
        return new Ahead(1 + least, isOne ? 1 + most : ENDLESS, ANY, needs);
    }

    Ahead behindMark() {
        return new Ahead(least, most, ANY, needs);
    }

    static Ahead choice(List<Ahead> all) {
        return new Ahead(
                all.stream().mapToInt(Ahead::least).min().orElseThrow(),
                all.stream().mapToInt(Ahead::most).max().orElseThrow(),
                all.stream().anyMatch(one -> one.firsts.isEmpty())
                        ? ANY
                        : union(all.stream().map(Ahead::firsts).toList()),
                common(all));
    }

    /** What all of them need; and where each needs one thing more, one of those. */
    private static List<Set<String>> common(List<Ahead> all) {
        var common = new ArrayList<>(all.getFirst().needs);
        all.forEach(one -> common.retainAll(one.needs));
        var others = all.stream()
                .map(one -> one.needs.stream()
                        .filter(need -> !common.contains(need))
                        .toList())
                .toList();
        if (others.stream().noneMatch(List::isEmpty)) {
            common.add(union(others.stream().map(List::getLast).toList()));
        }
        return common;
    }

    private static Set<String> union(List<Set<String>> sets) {
        var all = new HashSet<String>();
        sets.forEach(all::addAll);
        return all;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return union(List.of(some, others));
    }
}

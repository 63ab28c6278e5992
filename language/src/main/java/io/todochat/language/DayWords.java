package io.todochat.language;

import io.todochat.language.way.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words that tell in which half of a day something takes place, of one or more words each, without articles. One with a
 * star behind it tells that also in front of another noun: a sunset walk is in the evening, a party dress is not.
 *
 * @param beginnings the first word of each
 * @param following what may stand behind one without a star, which makes it no part of a longer name
 */
record DayWords(Set<String> words, Set<String> beginnings, Set<String> following) {

    private static final int LONGEST = 4;

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** Those of a file of words. */
    static DayWords in(String file, String following) {
        var words = WordList.in(file);
        var beginnings = words.stream().map(said -> said.split("[ *]")[0]).collect(Collectors.toUnmodifiableSet());
        return new DayWords(words, beginnings, Set.of(following.split(" ")));
    }

    /** Whether some of them begin there, or behind an article there. */
    boolean begin(Clause event, int at) {
        var first = at < event.size() && ARTICLES.contains(event.word(at)) ? at + 1 : at;
        if (first >= event.size() || !beginnings.contains(event.word(first))) {
            return false;
        }
        var places = places(event, first);
        return IntStream.rangeClosed(1, places.size()).anyMatch(count -> are(event, places.subList(0, count)));
    }

    private boolean are(Clause event, List<Integer> places) {
        var said = String.join(" ", places.stream().map(event::word).toList());
        return words.contains(said + "*") || words.contains(said) && isAlone(event, places.getLast() + 1);
    }

    private static List<Integer> places(Clause event, int at) {
        var places = new ArrayList<Integer>();
        for (var i = at; i < Math.min(event.size(), at + 2 * LONGEST) && places.size() < LONGEST; i++) {
            if (!ARTICLES.contains(event.word(i))) {
                places.add(i);
            }
        }
        return places;
    }

    private boolean isAlone(Clause event, int next) {
        return next >= event.size()
                || following.contains(event.word(next))
                || event.tokenBehind(next - 1) < event.token(next);
    }
}

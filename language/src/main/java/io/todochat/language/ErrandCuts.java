package io.todochat.language;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds where another errand begins, one that a verb of its own and a time tell apart from what was said before it: "buy
 * milk tomorrow and call Ann on Friday". Without a time of its own it may belong to the title of the one before.
 */
record ErrandCuts(Sentence sentence, Moments times, Looks looks) {

    /** Words between commands that belong to neither. */
    private static final Set<String> BETWEEN = Set.of("also", "then", "and", "please", "afterwards", "finally");

    /** Nobody says more of them in a row. */
    private static final int MOST_BETWEEN = 6;

    /** Who begins so speaks of something new. */
    private static final Set<String> TELLING = Set.of("there's", "there", "i've", "i", "we've", "we");

    /** Behind these words stands what is to be done. */
    private static final Set<String> DUTIES = Set.of("to", "must", "should", "gotta", "please", ":");

    private static final Set<String> REGRETTING = Set.of("should", "could", "would");

    private static final Set<String> TAKING_PLACE = Set.of("is", "are", "there's");

    private static final Set<String> SPEAKERS = Set.of("i", "we");

    /** Whether another errand begins there, or what takes place; its time may stand in front. */
    boolean begins(int from, int at) {
        return beginsErrand(from, at) || takesPlace(at) && isErrand(from, at) && adds(at);
    }

    /** "… and tonight is dinner at eight". */
    private boolean takesPlace(int at) {
        var first = behindWords(at);
        return times.behind(first) > first
                && times.behind(first) < sentence.tokens().size()
                && TAKING_PLACE.contains(word(times.behind(first)));
    }

    private boolean beginsErrand(int from, int at) {
        var verb = times.behind(behindWords(isInfinitive(at) ? at + 1 : at));
        return verb < sentence.tokens().size()
                && (Adding.isDoing(word(verb)) || TELLING.contains(word(verb)))
                && !isRegret(verb)
                && (times.areIn(from, at) || times.behind(at) > at || TELLING.contains(word(verb)))
                && (Adding.isDoing(word(verb)) && (isNext(at) || times.areIn(at, end(verb)))
                        || TELLING.contains(word(verb)) && adds(at))
                && (isErrand(from, at)
                        || looks.says(Math.max(from, at - Cuts.LONGEST), at - 1)
                        || tells(at) && looks.isSentence(from, at - 1));
    }

    /** "I should have done that weeks ago" is nothing to do. */
    private boolean isRegret(int verb) {
        return verb + 2 < sentence.tokens().size()
                && SPEAKERS.contains(word(verb))
                && REGRETTING.contains(word(verb + 1))
                && word(verb + 2).equals("have");
    }

    /** "… and on Saturday I have football": somebody says of himself what else there is. */
    boolean tells(int at) {
        var first = times.behind(behindWords(at));
        return first < sentence.tokens().size() && SPEAKERS.contains(word(first));
    }

    /** Whether behind this word stands what is to be done. */
    static boolean isDuty(String word) {
        return DUTIES.contains(word);
    }

    /** "And to call Ann". */
    boolean isInfinitive(int at) {
        return at > 0 && word(at).equals("to") && Cuts.SOFT.contains(word(at - 1));
    }

    /** "Tomorrow I have to call Ann". */
    private boolean isErrand(int from, int at) {
        return IntStream.range(from, Math.min(at, from + Cuts.LONGEST))
                .anyMatch(i -> Adding.isDoing(word(i))
                        && (i == from || DUTIES.contains(word(i - 1)) || SPEAKERS.contains(word(i - 1))));
    }

    /** What is done then is another thing. */
    private boolean isNext(int at) {
        return word(at - 1).equals("then") && !times.span(at);
    }

    private boolean adds(int at) {
        return times.areIn(at, end(at)) && looks.adds(at, Math.min(at + Cuts.LONGEST, end(at)));
    }

    /** Behind the words that only lead to what begins there. */
    int behindWords(int at) {
        var word = at;
        while (word < Math.min(sentence.tokens().size(), at + MOST_BETWEEN) && BETWEEN.contains(word(word))) {
            word++;
        }
        return word;
    }

    /** Where what begins there ends at the latest: in front of the next word or mark that may link another one. */
    int end(int at) {
        var end = at;
        while (end < sentence.tokens().size() && !Cuts.SOFT.contains(word(end)) && !Cuts.HARD.contains(word(end))) {
            end++;
        }
        return end;
    }

    private String word(int token) {
        return sentence.tokens().get(token).word();
    }
}

package io.todochat.language;

import io.todochat.language.grammar.Range;
import io.todochat.language.token.Token;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds where something begins that takes place at another time than what was said before it: "gym at six, dinner at
 * eight". Serves one reading and is not shared.
 */
final class EventCuts {

    /** Who goes on so says more of the same thing. */
    private static final Set<String> GOING_ON = Set.of(
            ("or not no if when while because since so until unless except but maybe perhaps probably preferably possibly "
                            + "sorry wait actually rather better instead only just at in on for with from by the which who "
                            + "it it's that this otherwise else")
                    .split(" "));

    /** In front of when something is. */
    private static final Set<String> TAKING_PLACE = Set.of("is", "are", "starts", "begins");

    /** How often it is looked whether both sides are tasks. */
    private static final int MOST_LOOKS = 10;

    private final Sentence sentence;
    private final Moments times;
    private int looks = MOST_LOOKS;

    EventCuts(Sentence sentence, Moments times) {
        this.sentence = sentence;
        this.times = times;
    }

    /**
     * Whether something else begins there.
     *
     * @param from where begins what was said before it
     * @param first its first word
     * @param end behind its last one
     * @param link the word or mark in front of it
     */
    boolean isCut(int from, int first, int end, String link) {
        return isLink(link)
                && first < end
                && end - from <= 2 * Cuts.LONGEST
                && beginsEvent(from, first)
                && saysWhen(from, first, link)
                && times.isHourIn(first, end)
                && --looks >= 0
                && adds(from, first)
                && adds(first, end);
    }

    /** Whether it is told between these tokens when something is: "the dentist is on Thursday". */
    boolean areTold(int from, int to) {
        return !Adding.isDoing(sentence.tokens().get(from).word())
                && IntStream.range(from + 1, to)
                        .filter(at ->
                                TAKING_PLACE.contains(sentence.tokens().get(at).word()))
                        .anyMatch(at -> times.behind(at + 1) > at + 1);
    }

    /** Whether who goes on with this word says more of the same thing. */
    static boolean goesOn(String word) {
        return GOING_ON.contains(word);
    }

    private static boolean isLink(String word) {
        return word.equals(",") || word.equals("then");
    }

    /** With a verb in front the next one may have the same: "call Ann at five, Ben at six". */
    private boolean beginsEvent(int from, int first) {
        var verb = sentence.tokens().get(from).word();
        return sentence.tokens().get(first) instanceof Token.Word word
                && !GOING_ON.contains(word.word())
                && times.behind(first) == first
                && (word.word().equals("be") || verb.equals("add") || !Adding.isDoing(verb));
    }

    private boolean saysWhen(int from, int to, String link) {
        return times.isHourIn(from, to) || link.equals("then") && times.areIn(from, to);
    }

    private boolean adds(int from, int to) {
        return Interpreter.adds(Clause.of(sentence, new Range(from, to)));
    }
}

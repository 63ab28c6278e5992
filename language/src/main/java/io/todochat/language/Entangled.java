package io.todochat.language;

import io.todochat.language.way.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether words that are to be one title say more than one thing: somebody does something behind a pause, or what is told
 * goes on, so that a part of it was not understood. {@code entangled.words} has the words that show it. Pure.
 *
 * @param title what they would be called by
 */
record Entangled(Title title) {

    private static final Map<String, Phrases> PHRASES = Phrases.in("entangled.words");

    /** In words and marks. Nobody names a task by more. */
    private static final int LONGEST_TITLE = 20;

    private static final Set<String> POINTING = Set.of("it", "that", "this", "them", "these", "those");

    /** The end of a sentence with another one behind it, brackets of which a part was read, or how many things follow. */
    private static final Pattern BROKEN =
            Pattern.compile("(?<!\\b(?i:dr|mr|mrs|ms|st|prof|no|nr|ch))[.!;…]\\s+\\p{L}|\\(\\s*\\)|\\([^)]*$|^[^(]*\\)"
                    + "|(?i)^(?:(?:i|we) have )?(?:two|three|four|five|six|several|some|a few|\\d+) \\p{L}+:");

    /** Whether it does so. */
    boolean isSo() {
        return words().size() > LONGEST_TITLE
                || title.isOnlyVerb()
                || BROKEN.matcher(title.text()).find()
                || PHRASES.get("first").isAt(words(), 0)
                || IntStream.range(1, words().size()).anyMatch(this::goesOn)
                || IntStream.range(1, words().size()).filter(this::isDoing).count() > 1;
    }

    /** "Wash the car, buy oats, and call Tom": each has a verb of its own. */
    private boolean isDoing(int at) {
        return title.isToDo()
                && at + 1 < words().size()
                && Adding.isDoing(words().get(at))
                && (words().get(at - 1).equals(Telling.MARK)
                        || words().get(at - 1).equals("and")
                                && words().get(at - 2).equals(Telling.MARK));
    }

    private List<String> words() {
        return title.words();
    }

    private boolean goesOn(int at) {
        return PHRASES.get("inside").isAt(words(), at)
                || isSomebody(at)
                || words().get(at - 1).equals(Telling.MARK)
                        && (PHRASES.get("behind").isAt(words(), at) || isOrder(at) || tells(at));
    }

    /** "The tap drips and I need a plumber": not who is told, or what is asked, by a verb in front. */
    private boolean isSomebody(int at) {
        return PHRASES.get("somebody").isAt(words(), at)
                && at + 1 < words().size()
                && !PHRASES.get("linking").has(words().get(at - 1))
                && !Adding.isDoing(words().get(at - 1));
    }

    /** Whether it tells what somebody or something does, which behind something to do is why or when. */
    boolean isTold() {
        return tells(0);
    }

    /** "The supplier closes". */
    private boolean tells(int at) {
        return at + 2 < words().size()
                && PHRASES.get("determining").isAt(words(), at)
                && (PHRASES.get("does").isAt(words(), at + 2) || Telling.isVerb(words().get(at + 2)));
    }

    /** "Two of them, get that on the way". */
    private boolean isOrder(int at) {
        return at + 1 < words().size() && Adding.isDoing(words().get(at)) && POINTING.contains(words().get(at + 1));
    }
}

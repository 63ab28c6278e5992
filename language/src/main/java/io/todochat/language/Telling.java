package io.todochat.language;

import io.todochat.language.way.WordList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether words are a sentence with somebody or something and what it does, is or did: "his train was late".
 *
 * @param words in small letters, with {@link #MARK} for a mark and {@link #NUMBER} for a number, where these are told
 */
record Telling(List<String> words) {

    /** Any mark by which a pause is written. */
    static final String MARK = ",";

    /** Any number that may be an hour or a day. */
    static final String NUMBER = "<number>";

    private static final Set<String> VERBS = WordList.in("telling.words");

    private static final Set<String> BEING = words("is are am 's");

    /** Behind "is" these tell how it is, beside what hinders people. */
    private static final Set<String> STATES = words("""
            not still already so very too really quite back here there gone dead fine good great bad better worse nice
            free shut open right wrong sure happy sad angry worried hungry ready afraid pregnant asleep awake
            """);

    /** Behind "has" or "have", where people have no appointment but something that was, or nothing. */
    private static final Set<String> HAD = words("no not been never already just");

    private static final Set<String> HAVING = Set.of("has", "have");

    /** In front of a verb these make a noun of it, or something that it says of a thing. */
    private static final Set<String> DETERMINERS =
            words("a an the my our his her their your this these those some any every each no more");

    /** Behind one of these stands what is said of what was named, or what is to be done with it. */
    private static final Set<String> BORDERS = words(MARK
            + " who whom which that what whose where when why how if whether because since while to and or but for");

    /** Whoever does so finds out how something is, or sees to it. */
    private static final Set<String> CHECKING = words("check see make ensure confirm verify find tell test");

    /** What is there, or there then, takes place. */
    private static final Set<String> WHERE = words(MARK + " at in on");

    /** Nobody is named by more words. */
    private static final int LONGEST_SUBJECT = 5;

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** Whether it is said by such a verb only that somebody tells something. */
    static boolean isVerb(String word) {
        return VERBS.contains(word.replace('’', '\''));
    }

    /** Whether this is how somebody or something is. */
    static boolean isHow(String word) {
        return STATES.contains(word) || Reasons.isState(word);
    }

    /** Whether they surely are. What begins with a verb of what people do is to be done. */
    boolean isOne() {
        return IntStream.range(1, subject()).anyMatch(this::isVerb);
    }

    /** Whether they may be: something is said to be anything at all, and not to be about to do something. */
    boolean mayBe() {
        return IntStream.range(1, Math.min(border(), words.size() - 1))
                .filter(at -> words.get(at).matches("is|are"))
                .anyMatch(at -> (!Adding.isDoing(words.getFirst()) || at == 1 || at == 2 && isThing())
                        && !WHERE.contains(words.get(at + 1))
                        && !words.get(at + 1).endsWith("ing"));
    }

    /** "Figure 5" and "post office" are things; "check oven" is not. */
    private boolean isThing() {
        return !CHECKING.contains(words.getFirst());
    }

    private int subject() {
        return Math.min(border(), LONGEST_SUBJECT + 1);
    }

    /** Where it is not told any more, or of something else. */
    private int border() {
        return IntStream.range(1, words.size())
                .filter(at -> BORDERS.contains(words.get(at)))
                .findFirst()
                .orElse(words.size());
    }

    /** A verb of what people do, in front of it, may be a thing too: "the train was late". */
    private boolean isVerb(int at) {
        var word = words.get(at);
        var isBeing = BEING.contains(word) || word.matches("was|were|.*n['’]t");
        if (DETERMINERS.contains(words.get(at - 1)) || Adding.isDoing(words.getFirst()) && !(isBeing && at == 1)) {
            return false;
        }
        var next = at + 1 < words.size() && words.get(at + 1).equals(MARK) ? at + 2 : at + 1;
        return isVerb(word)
                || next < words.size()
                        && (BEING.contains(word) && isHow(words.get(next))
                                || HAVING.contains(word) && HAD.contains(words.get(next)));
    }
}

package io.todochat.language;

import io.todochat.language.way.WordList;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A sentence with somebody or something and what it does, is or did: "his train was late", "Sara asks if we can start at
 * three", "its raining". Whoever says so tells something, and names nothing to do, also where a time is in it. What only
 * says when something takes place, "the party is on Friday", "my train leaves at nine", does not tell.
 */
record Declarative(Clause clause) {

    private static final Set<String> VERBS = WordList.in("telling.words");

    /** Written without an apostrophe these are somebody and a verb. */
    private static final Set<String> PERSONS =
            words("hes shes theyre youre weve ive theyve thats theres im ill id itll");

    private static final Set<String> BEING = words("is are am 's");

    /** Behind "is" these tell how it is, beside what hinders people. */
    private static final Set<String> STATES = words("""
            not still already so very too really quite back here there gone dead fine good great bad better worse nice
            free shut open right wrong sure happy sad angry worried hungry ready afraid pregnant asleep awake
            """);

    /** Behind "has" or "have", where people have no appointment but something that was, or nothing. */
    private static final Set<String> HAD = words("no not been never already just");

    private static final Set<String> HAVING = Set.of("has", "have");

    /** What somebody wants by some time may be for somebody else to do. */
    private static final String WANTS = "wants";

    /** In front of a verb these make a noun of it, or something that it says of a thing. */
    private static final Set<String> DETERMINERS =
            words("a an the my our his her their your this these those some any every each no more");

    private static final Set<String> POINTING = words("it him her them that already just finally");

    /** Behind one of these stands what is said of what was named, or what is to be done with it. */
    private static final Set<String> BORDERS =
            words("who whom which that what whose where when why how if whether because since while to and or but for");

    /** Nobody is named by more words. */
    private static final int LONGEST_SUBJECT = 5;

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** Whether it is one. What begins with a verb of what people do is to be done, whatever is told behind it. */
    boolean isOne() {
        return clause.size() > 0
                && clause.chunks().stream().allMatch(chunk -> chunk.field().equals("time"))
                && (isOwnDeed() || isSince() || clause.size() > 1 && (isOfIt() || isOfPerson() || tells()));
    }

    /** Whether it says how something is or will be, and nothing that is over. */
    boolean isOfState() {
        return isOne()
                && !isOfIt()
                && !PERSONS.contains(clause.word(0))
                && !clause.has("been")
                && IntStream.range(0, clause.size())
                        .mapToObj(clause::word)
                        .noneMatch(word -> VERBS.contains(word) && !word.equals(WANTS));
    }

    /** "The tap leaks since Monday". */
    private boolean isSince() {
        return !Adding.isDoing(clause.word(0))
                && clause.chunks().stream()
                        .anyMatch(chunk -> clause.sentence()
                                .tokens()
                                .get(chunk.from())
                                .word()
                                .equals("since"));
    }

    /** "Phoned him at nine": what was done, and by nobody else. */
    private boolean isOwnDeed() {
        return Doing.isPast(clause.word(0))
                && !isState(0)
                && IntStream.range(1, clause.size()).mapToObj(clause::word).allMatch(POINTING::contains);
    }

    /** "Its raining", and not "its birthday". */
    private boolean isOfIt() {
        return clause.word(0).equals("its") && (isState(1) || clause.word(1).endsWith("ing") || isHow(1));
    }

    private boolean isOfPerson() {
        return PERSONS.contains(clause.word(0)) || isOwnState();
    }

    /** "Mum's ill on Friday"; "mum's sick leave" is something else. */
    private boolean isOwnState() {
        return clause.size() == 2
                && clause.word(0).matches(".*['’]s")
                && (Reasons.isState(clause.word(1)) || STATES.contains(clause.word(1)));
    }

    private boolean tells() {
        var end = Math.min(clause.size(), LONGEST_SUBJECT + 1);
        var subject = IntStream.range(0, end)
                .filter(at -> BORDERS.contains(clause.word(at)) || at > 0 && isMarkBefore(at))
                .findFirst()
                .orElse(end);
        return IntStream.range(1, subject).anyMatch(this::isVerb);
    }

    /** A verb of what people do, in front of it, may be a thing too: "the train was late". */
    private boolean isVerb(int at) {
        var isBeing = BEING.contains(clause.word(at)) || clause.word(at).matches("was|were|.*n['’]t");
        if (DETERMINERS.contains(clause.word(at - 1)) || Adding.isDoing(clause.word(0)) && !(isBeing && at == 1)) {
            return false;
        }
        return VERBS.contains(clause.word(at).replace('’', '\''))
                || at + 1 < clause.size()
                        && (BEING.contains(clause.word(at)) && (isState(at + 1) || isHow(at + 1))
                                || HAVING.contains(clause.word(at)) && HAD.contains(clause.word(at + 1)));
    }

    private boolean isState(int at) {
        return Reasons.isState(clause.word(at));
    }

    private boolean isHow(int at) {
        return STATES.contains(clause.word(at));
    }

    /** Whether a comma or another mark stands in front of this word. */
    private boolean isMarkBefore(int at) {
        return IntStream.range(clause.tokenBehind(at - 1), clause.token(at))
                .filter(token -> !clause.isSeenThrough(token))
                .mapToObj(clause.sentence().tokens()::get)
                .anyMatch(token -> !Character.isLetterOrDigit(token.word().codePointAt(0)));
    }
}

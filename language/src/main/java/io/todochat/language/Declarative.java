package io.todochat.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A sentence with somebody or something and what it does, is or did: "his train was late", "Sara asks if we can start at
 * three", "its raining". Whoever says so tells something, and names nothing to do, also where a time is in it. What only
 * says when something takes place, "the party is on Friday", "my train leaves at nine", does not tell.
 */
record Declarative(Clause clause) {

    /** Written without an apostrophe these are somebody and a verb. */
    private static final Set<String> PERSONS =
            words("hes shes theyre youre weve ive theyve thats theres im ill id itll");

    /** What somebody wants by some time may be for somebody else to do. */
    private static final String WANTS = "wants";

    private static final Set<String> POINTING = words("it him her them that already just finally");

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** Whether it is one. What begins with a verb of what people do is to be done, whatever is told behind it. */
    boolean isOne() {
        return clause.size() > 0
                && clause.chunks().stream().allMatch(chunk -> chunk.field().equals("time"))
                && (isOwnDeed()
                        || isSince()
                        || clause.size() > 1 && (isOfIt() || isOfPerson() || new Telling(words()).isOne()));
    }

    /** Whether it says how something is or will be, and nothing that is over. */
    boolean isOfState() {
        return isOne()
                && !isOfIt()
                && !PERSONS.contains(clause.word(0))
                && !clause.has("been")
                && IntStream.range(0, clause.size())
                        .mapToObj(clause::word)
                        .noneMatch(word -> Telling.isVerb(word) && !word.equals(WANTS));
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
                && !Reasons.isState(clause.word(0))
                && IntStream.range(1, clause.size()).mapToObj(clause::word).allMatch(POINTING::contains);
    }

    /** "Its raining", and not "its birthday". */
    private boolean isOfIt() {
        return clause.word(0).equals("its") && (clause.word(1).endsWith("ing") || Telling.isHow(clause.word(1)));
    }

    private boolean isOfPerson() {
        return PERSONS.contains(clause.word(0)) || isOwnState();
    }

    /** "Mum's ill on Friday"; "mum's sick leave" is something else. */
    private boolean isOwnState() {
        return clause.size() == 2 && clause.word(0).matches(".*['’]s") && Telling.isHow(clause.word(1));
    }

    private List<String> words() {
        var words = new ArrayList<String>();
        for (var at = 0; at < clause.size(); at++) {
            if (at > 0 && isMarkBefore(at)) {
                words.add(Telling.MARK);
            }
            words.add(clause.word(at));
        }
        return words;
    }

    /** Whether a comma or another mark stands in front of this word. */
    private boolean isMarkBefore(int at) {
        return IntStream.range(clause.tokenBehind(at - 1), clause.token(at))
                .filter(token -> !clause.isSeenThrough(token))
                .mapToObj(clause.sentence().tokens()::get)
                .anyMatch(token -> !Character.isLetterOrDigit(token.word().codePointAt(0)));
    }
}

package io.todochat.language;

import io.todochat.language.command.Target;
import java.util.Set;
import java.util.stream.IntStream;

/** What the first words of a clause tell: whether it asks, talks, or says what is to be done. The clause is not empty. */
record Opening(Clause clause) {

    private static final Set<String> QUESTIONS = words("""
            what what's whats who who's whose when when's where where's why how how's which if
            is are am was were do does did can could will would should shall may has have had isn't aren't don't doesn't
            """);

    /** Those of them that people also do something by. */
    private static final Set<String> AUXILIARIES = Set.of("do", "have");

    private static final Set<String> DETERMINERS = words("the my our his her their a an some more");

    /** Behind an auxiliary these make it a question, a denial or a command. */
    private static final Set<String> SUBJECTS = words("""
            i you u we they it any anything anyone anybody these those there all tasks nothing not remove delete
            """);

    /** Who begins so speaks of something, not of what is to be done. */
    private static final Set<String> TALK = words("""
            i i'm i've i'd i'll you you're he she it it's they we we're that that's there this
            tell show give let because am from
            yes yeah yep nope fine sure but wait first too
            """);

    private static final Set<String> TELLING = Set.of("tell", "give");

    private static final Set<String> DENIALS = words("""
            no not never nobody nothing none without cannot
            cant wont didnt doesnt isnt wasnt arent hasnt havent couldnt wouldnt shouldnt
            """);

    private static final Set<String> HINDERING = Set.of("can't", "cannot", "won't", "cant");

    /** Who cannot is said by fewer words. */
    private static final int HINDERED_BY = 4;

    private static final Set<String> DETERMINING = Set.of("the", "my", "our", "your", "their", "a", "an");

    private static final Set<String> SPEAKERS = Set.of("me", "us");

    private static final Set<String> POINTING = Set.of("it", "that", "this", "them");

    /** "Do the next one" is about a task that is there. */
    private static final Set<String> POINTED = words("one ones first second third last next other others rest same");

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    boolean asks() {
        return QUESTIONS.contains(clause.word(0)) && !(AUXILIARIES.contains(clause.word(0)) && hasObject());
    }

    /** Whether a question begins with this word, and no other sentence. */
    static boolean isAsking(String word) {
        return QUESTIONS.contains(word) && !AUXILIARIES.contains(word);
    }

    /** "Do laundry" is a thing to do where somebody has to. */
    boolean isDoing() {
        return AUXILIARIES.contains(clause.word(0))
                && clause.size() > 1
                && Targets.of(clause.part(1, clause.size())).stream().allMatch(Target.Named.class::isInstance);
    }

    /** What is not to be is no task. */
    boolean denies() {
        return DENIALS.contains(clause.word(0)) || clause.word(0).matches(".*n['’]t");
    }

    /** "Julia can't do Saturday" says why something cannot be. */
    private boolean isHindered() {
        return !Adding.isDoing(clause.word(0))
                && IntStream.range(1, Math.min(HINDERED_BY, clause.size()))
                        .anyMatch(at -> HINDERING.contains(clause.word(at)));
    }

    /** "Do the dishes" asks nothing, and "have breakfast with Ann on Friday" neither. */
    private boolean hasObject() {
        return clause.size() > 1
                && !POINTED.contains(clause.word(clause.size() - 1))
                && (isSecond(DETERMINERS) || !clause.chunks().isEmpty() && !isSecond(SUBJECTS));
    }

    boolean isTalk() {
        return TALK.contains(clause.word(0)) && !isToOthers() || isHindered();
    }

    /** "Tell Jonas we need the key": that is to do, and "tell me" is not. */
    private boolean isToOthers() {
        return TELLING.contains(clause.word(0))
                && clause.size() > 2
                && !SPEAKERS.contains(clause.word(1))
                && !POINTING.contains(clause.word(1));
    }

    /** "Clear my", where what follows is a time: that is no thing to do at that time. */
    boolean isUnfinished() {
        return DETERMINING.contains(clause.word(clause.size() - 1));
    }

    /** "Send me …". */
    boolean isToAssistant() {
        return isSecond(SPEAKERS);
    }

    /** "Stop that" is said to the assistant. */
    boolean isAboutThat() {
        return isSecond(POINTING);
    }

    private boolean isSecond(Set<String> words) {
        return clause.size() > 1 && words.contains(clause.word(1));
    }
}

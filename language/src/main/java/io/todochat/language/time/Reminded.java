package io.todochat.language.time;

import io.todochat.language.token.Token;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Words of being reminded, over which no two times are one: "dentist on Friday, remind me at 8". */
record Reminded(List<Token> tokens) {

    private static final Set<String> VERBS =
            Set.of("remind", "alert", "notify", "ping", "nudge", "warn", "poke", "nag", "bug");

    private static final Set<String> WHOM = Set.of("me", "us");

    private static final Set<String> NOUNS = Set.of("reminder", "reminders", "alert", "alarm", "notification");

    /** In front of the noun these make it one more thing beside what was said. */
    private static final Set<String> BESIDE = Set.of("with", "and", "plus", ",", ";");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "my");

    /** Who has only said these has not said yet what is to be done. */
    private static final Set<String> LEADS = Set.of(
            ("a also an and at can could do for hello hey hi i i'd just kindly like me need now of ok okay on or "
                            + "please set so the then to todochat us want will would you")
                    .split(" "));

    /** "That day" is no new sentence, as "that the plumber comes" is. */
    private static final Set<String> DAYS = Set.of("day", "morning", "evening", "night", "week", "time");

    /** @param isTime whether a token belongs to a time */
    boolean isBetween(int from, int to, IntPredicate isTime) {
        return IntStream.range(from, to).anyMatch(i -> isAsk(i, isTime) || isThat(i));
    }

    /** Whether somebody who has said what is to be done says now when to be reminded. */
    private boolean isAsk(int i, IntPredicate isTime) {
        return (isVerb(i) && !word(i - 1).equals("to") || isNoun(i, isTime))
                && IntStream.range(0, i).anyMatch(before -> saysMore(before, isTime));
    }

    private boolean isVerb(int i) {
        return VERBS.contains(word(i)) && WHOM.contains(word(i + 1));
    }

    private boolean isNoun(int i, IntPredicate isTime) {
        var before = ARTICLES.contains(word(i - 1)) ? i - 2 : i - 1;
        return NOUNS.contains(word(i))
                && before >= 0
                && (BESIDE.contains(word(before))
                        || isTime.test(before) && isTime.test(i + 1) && !isWhatRepeats(before));
    }

    /** "Add a daily reminder at noon": the reminder itself is what comes every day, at that hour. */
    private boolean isWhatRepeats(int often) {
        return word(often).endsWith("ly") && Set.of("a", "an").contains(word(often - 1));
    }

    private boolean saysMore(int i, IntPredicate isTime) {
        return !isTime.test(i) && !(tokens.get(i) instanceof Token.Mark) && !LEADS.contains(word(i));
    }

    /** "Remind me tonight that the plumber comes tomorrow": behind it a sentence of its own begins. */
    private boolean isThat(int i) {
        return word(i).equals("that")
                && !DAYS.contains(word(i + 1))
                && IntStream.range(0, i).anyMatch(this::isVerb);
    }

    private String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).word() : "";
    }
}

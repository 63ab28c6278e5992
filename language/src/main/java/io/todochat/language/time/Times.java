package io.todochat.language.time;

import io.todochat.language.grammar.Grammar;
import io.todochat.language.grammar.Rules;
import io.todochat.language.token.Token;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the times in a sentence. Stateless, and never fails. */
public final class Times {

    /** Words and marks in which somebody says a time: a longer text is read in parts. */
    private static final int LONGEST_SENTENCE = 300;

    /** Where a part of a longer text ends, if there is such a mark in its second half. */
    private static final Set<String> ENDS = Set.of(".", ";", "!", "?");

    /** As many words and marks as the longest message has: whatever is longer is no sentence. */
    public static final int LONGEST_TEXT = 1_500;

    /** More times than anybody mentions at once. */
    private static final int MOST = 50;

    private static final Grammar GRAMMAR = grammar();

    private Times() {}

    /**
     * The times that are mentioned, in the order of the text, never overlapping. Of two that contradict each other after
     * a "sorry" or "no, make it" the later one counts: "at 3, sorry, 4".
     *
     * @param tokens of a text; a quote is never looked into, and of a text without end only the first {@link #LONGEST_TEXT}
     *     tokens and 50 times
     */
    public static List<Mention> in(List<Token> tokens, Now now) {
        if (tokens.size() <= LONGEST_SENTENCE) {
            return inSentence(tokens, now, MOST);
        }
        var mentions = new ArrayList<Mention>();
        var end = Math.min(LONGEST_TEXT, tokens.size());
        for (var from = 0; from < end && mentions.size() < MOST; ) {
            var to = end(tokens, from, end);
            for (var mention : inSentence(tokens.subList(from, to), now, MOST - mentions.size())) {
                mentions.add(mention.behind(from));
            }
            from = to;
        }
        return List.copyOf(mentions);
    }

    private static int end(List<Token> tokens, int from, int end) {
        var last = Math.min(from + LONGEST_SENTENCE, end);
        for (var to = last; last < end && to > last - LONGEST_SENTENCE / 2; to--) {
            if (ENDS.contains(tokens.get(to - 1).word())) {
                return to;
            }
        }
        return last;
    }

    private static List<Mention> inSentence(List<Token> sentence, Now now, int most) {
        return new Gathering(sentence, new Chooser(GRAMMAR, sentence, Base.of(now)))
                .groups().stream()
                        .flatMap(group -> resolved(group, now).stream())
                        .limit(most)
                        .toList();
    }

    private static Optional<Mention> resolved(Group group, Now now) {
        group.daytime = now.daytime();
        try {
            return group.zone == null ? new Resolution(group, now).mention() : abroad(group, now);
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty(); // a day beyond the calendar
        }
    }

    /** A day is one of whoever speaks; where only a time is said, it is the next one there. */
    private static Optional<Mention> abroad(Group group, Now now) {
        var home = now.at().getZone();
        var there = group.hasDay() || group.isToday
                ? now.at().withZoneSameLocal(group.zone)
                : now.at().withZoneSameInstant(group.zone);
        return new Resolution(group, now.at(there)).mention().map(mention -> mention.in(group.zone, home));
    }

    private static Grammar grammar() {
        var rules = new Rules();
        Spellings.rules(rules);
        Numbers.rules(rules);
        Amounts.rules(rules);
        Clocks.rules(rules);
        Zones.rules(rules);
        Dates.rules(rules);
        Relative.rules(rules);
        Periods.rules(rules);
        Holidays.rules(rules);
        Repeats.rules(rules);
        Pieces.rules(rules);
        return rules.compile();
    }
}

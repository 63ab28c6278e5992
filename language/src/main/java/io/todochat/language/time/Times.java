package io.todochat.language.time;

import io.todochat.language.grammar.Grammar;
import io.todochat.language.grammar.Rules;
import io.todochat.language.token.Token;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;

/** Finds the times in a sentence. Stateless, and never fails. */
public final class Times {

    /** Words and marks in which somebody says a time; what goes on longer is no sentence. */
    private static final int LONGEST_SENTENCE = 300;

    private static final Grammar GRAMMAR = grammar();

    private Times() {}

    /**
     * The times that are mentioned, in the order of the text, never overlapping. Of two that contradict each other after
     * a "sorry" or "no, make it" the later one counts: "at 3, sorry, 4".
     *
     * @param tokens of a sentence; a quote is never looked into, and of a text without end only the first 300 tokens
     */
    public static List<Mention> in(List<Token> tokens, Now now) {
        var sentence = tokens.subList(0, Math.min(LONGEST_SENTENCE, tokens.size()));
        return new Gathering(sentence, new Chooser(GRAMMAR, sentence))
                .groups().stream()
                        .flatMap(group -> resolved(group, now).stream())
                        .toList();
    }

    private static Optional<Mention> resolved(Group group, Now now) {
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
        return new Resolution(group, new Now(there, now.monthFirst()))
                .mention()
                .map(mention -> mention.in(group.zone, home));
    }

    private static Grammar grammar() {
        var rules = new Rules();
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

package io.todochat.language;

import io.todochat.language.time.Mention;
import io.todochat.language.token.Token;
import io.todochat.language.way.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Some words of a clause that may say when to remind of what is said before them: "dentist on Friday at 10, remind me on
 * Thursday".
 *
 * @param at their first word
 */
record Ringed(Clause clause, int at, Fit fit) {

    private static final Set<String> NOUNS = Set.of("reminder", "alert", "alarm", "notification");

    private static final Set<String> LINKS = Set.of("with", "and", "plus");

    /** What may stand behind the last of the times, as marks, tags and the end may; words would say of what to remind. */
    private static final Set<String> BEHIND = Set.of("and", "then", "but", "with", "please");

    /** The clause with these times as those of a reminder; the same clause where they are none. */
    Clause marked() {
        var times = times();
        return times.isEmpty() || !mayStandHere() || !ends(times.getLast())
                ? clause
                : clause.ringing(times).with("aside", at, fit.end(), "");
    }

    /** All of them up to the next words, joined by "and" at most. */
    private List<Chunk> times() {
        var first = lastWordBefore();
        var from = clause.tokenBehind(first);
        var to = first + 1 == clause.size() ? clause.range().to() : clause.token(first + 1);
        var times = new ArrayList<Chunk>();
        for (var chunk : clause.chunks()) {
            var place = chunk.places().getFirst();
            if (place.from() >= from
                    && chunk.to() <= to
                    && chunk.field().equals("time")
                    && (times.isEmpty() || clause.isJoined((Mention) chunk.meaning()))) {
                times.add(chunk);
            }
        }
        return times.stream().anyMatch(Ringed::repeats) ? List.of() : times;
    }

    private static boolean repeats(Chunk chunk) {
        return ((Mention) chunk.meaning()).repeat().isPresent();
    }

    /** The last word that stands in front of the times. */
    private int lastWordBefore() {
        for (var word = at; word + 1 < fit.end(); word++) {
            if (clause.hasBefore(word + 1, "time")) {
                return word;
            }
        }
        return fit.end() - 1;
    }

    /** "Ask Ann to remind me" asks Ann, and "buy an alarm on Friday" is an errand. */
    private boolean mayStandHere() {
        var before = clause.token(at) - 1;
        if (before < clause.range().from()) {
            return true;
        }
        var isNoun = NOUNS.contains(clause.word(at)) || at + 1 < fit.end() && NOUNS.contains(clause.word(at + 1));
        return isNoun && !LINKS.contains(clause.word(at))
                ? clause.sentence().tokens().get(before) instanceof Token.Mark || clause.isSeenThrough(before)
                : !word(before).equals("to");
    }

    private boolean ends(Chunk last) {
        var behind = Math.max(last.to(), clause.tokenBehind(fit.end() - 1));
        return behind >= clause.range().to()
                || clause.isSeenThrough(behind)
                || clause.sentence().tokens().get(behind) instanceof Token.Mark
                || BEHIND.contains(word(behind));
    }

    private String word(int token) {
        return clause.sentence().tokens().get(token).word();
    }
}

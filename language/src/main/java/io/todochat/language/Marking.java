package io.todochat.language;

import io.todochat.language.command.Priority;
import io.todochat.language.token.Token;
import io.todochat.language.way.Vocabulary;
import io.todochat.language.way.Ways;
import java.util.Set;
import java.util.stream.IntStream;

/** Understands what is said of a task beside its title, wherever it stands: the lines of {@code fields.ways}. */
final class Marking {

    private static final Ways WAYS = Ways.in(false, "names.ways", "fields.ways");

    /** Nobody says more of one task. */
    private static final int MOST = 20;

    /** What is said in these is no time or tag of the task. */
    private static final Set<String> ABOUT_ALL = Set.of("notes", "checklist");

    /** What is about something that was said before. */
    private static final Set<String> ASIDES = Set.of("aside", "ring");

    /** In front of these words nothing is said yet. */
    private static final Set<String> LEADS = Set.of(
            "also", "and", "oh", "ok", "okay", "please", "then", "can", "could", "will", "would", "you", "u", "kindly");

    private static final Set<String> MAKING = Set.of("make", "take", "add", "put", "write");

    private static final Set<String> DENYING = Set.of("don't", "dont", "not", "never");

    private Marking() {}

    static Clause of(Clause clause) {
        var marked = clause;
        var left = MOST;
        for (var at = 0; at < marked.size() && left > 0; ) {
            var found = WAYS.best(marked, at);
            if (found == null
                    || isAll(found, at, marked)
                    || isDenied(found, at, marked)
                    || isAsked(found, at, marked)
                    || isMade(found, at, marked)
                    || isNamed(found, at, marked)) {
                at++;
            } else if (found.way().says().equals("ring")) {
                var ringed = new Ringed(marked, at, found.fit()).marked();
                at = ringed == marked ? at + 1 : at;
                marked = ringed;
                left--;
            } else {
                marked = ABOUT_ALL.contains(found.way().says())
                        ? marked.covering(found.way().says(), at, found.fit().end(), meaning(found, marked))
                        : marked.with(found.way().says(), at, found.fit().end(), meaning(found, marked));
                left--;
            }
        }
        return Enumeration.in(Trailing.in(marked));
    }

    /** Whether all of it says when to remind of what was said before it. */
    static boolean isAside(Clause clause) {
        var found = WAYS.best(clause, 0);
        return found != null
                && switch (found.way().says()) {
                    case "aside" -> found.fit().end() == clause.size();
                    case "ring" -> new Ringed(clause, 0, found.fit()).marked() != clause;
                    default -> false;
                };
    }

    /** What a sentence begins with may be all that it wants. */
    private static boolean isAll(Ways.Found found, int at, Clause clause) {
        return IntStream.range(0, at).allMatch(word -> LEADS.contains(clause.word(word)))
                && (found.fit().end() == clause.size()
                        || ASIDES.contains(found.way().says()));
    }

    /** "Don't remind me an hour before" is no reminder. */
    private static boolean isDenied(Ways.Found found, int at, Clause clause) {
        return found.way().says().equals("aside") && at > 0 && DENYING.contains(clause.word(at - 1));
    }

    /** "Which steps are left" names none. */
    private static boolean isAsked(Ways.Found found, int at, Clause clause) {
        return found.way().says().equals("checklist") && at > 0 && Opening.isAsking(clause.word(0));
    }

    /** "Make a note that the plumber comes" is a note of nothing else. */
    private static boolean isMade(Ways.Found found, int at, Clause clause) {
        return found.way().says().equals("notes")
                && IntStream.range(Math.max(0, at - 3), at).anyMatch(word -> MAKING.contains(clause.word(word)));
    }

    /** "Plumber note: …" may be one of the plumber, where "call the plumber, note: …" is not. */
    private static boolean isNamed(Ways.Found found, int at, Clause clause) {
        return found.way().says().equals("notes")
                && found.way().text().contains("<colon>")
                && !(clause.sentence().tokens().get(clause.token(at) - 1) instanceof Token.Mark);
    }

    private static Object meaning(Ways.Found found, Clause clause) {
        var slots = found.fit().slots();
        return switch (found.way().says()) {
            case "priority" ->
                Priority.of(Vocabulary.level(
                                clause.word(slots.values().iterator().next().from()))
                        .orElseThrow());
            case "tag" -> clause.word(slots.get("word").from());
            case "aside", "often" -> "";
            default -> {
                var place = slots.values().iterator().next();
                yield Text.said(clause.part(place.from(), place.to()));
            }
        };
    }
}

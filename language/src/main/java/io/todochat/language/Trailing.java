package io.todochat.language;

import io.todochat.language.command.Priority;
import io.todochat.language.time.Mention;
import io.todochat.language.token.Token;
import io.todochat.language.way.Way;
import io.todochat.language.way.Ways;
import java.util.List;
import java.util.Set;

/**
 * What is said of a task in a piece of its own behind it, between marks or at the end: "send the samples, tag lab, pretty
 * urgent". The lines of {@code trailing.ways}, each of which fits a whole piece.
 */
record Trailing(Clause clause) {

    private static final Ways WAYS = Ways.in(true, "names.ways", "trailing.ways");

    private static final Set<String> BORDERS = Set.of(",", ";", ".", "!", "-", "–", "—");

    /** Whoever writes more words does not jot down one task. */
    private static final int LONGEST = 60;

    /** Nobody says more of one task. */
    private static final int MOST = 12;

    private static final Set<String> PRIORITIES = Set.of("urgent", "high", "low");

    /** With one of these it goes on with what was said of reminding. */
    private static final Set<String> MORE = Set.of("and", "also", "again", "then", "plus", "i'd", "i", "can", "please");

    /** In a way that names one of these, the time behind its words belongs to them. */
    private static final List<String> TIMED = List.of("<time>", "<reminder>");

    private static final String BEHIND_TIME = "<time>";

    /** All of them, in their order. */
    static List<Way> ways() {
        return WAYS.all();
    }

    /** The clause with all of this understood. */
    static Clause in(Clause clause) {
        var marked = clause;
        var left = MOST;
        for (var at = 1; at < marked.size() && marked.size() <= LONGEST && left > 0; ) {
            var trailing = new Trailing(marked);
            var to = trailing.begins(at) ? trailing.end(at) : at;
            var next = to > at ? trailing.marked(at, to) : marked;
            left -= next == marked ? 0 : 1;
            at += next == marked ? 1 : 0;
            marked = next;
        }
        return marked;
    }

    private boolean begins(int at) {
        return isBordered(at) || clause.hasBefore(at, "time");
    }

    private boolean isBordered(int at) {
        var from = clause.tokenBehind(at - 1);
        var to = at < clause.size() ? clause.token(at) : clause.range().to();
        return clause.sentence().tokens().subList(from, to).stream()
                .anyMatch(token -> token instanceof Token.Mark && BORDERS.contains(token.word()));
    }

    /** The word before which the piece ends. */
    private int end(int from) {
        var end = from + 1;
        while (end < clause.size() && !isBordered(end)) {
            end++;
        }
        return end;
    }

    private Clause marked(int from, int to) {
        var piece = clause.part(from, to);
        var found = WAYS.best(piece, 0);
        if (found == null || !holds(found, from, piece)) {
            return clause;
        }
        var second = found.fit().slots().get("word2");
        if (second == null) {
            return clause.with(field(found.way()), from, to, meaning(found, piece));
        }
        return clause.with("tag", from + second.from(), to, piece.word(second.from()))
                .with("tag", from, from + second.from(), meaning(found, piece));
    }

    private boolean holds(Ways.Found found, int from, Clause piece) {
        return (isBordered(from) || found.way().text().startsWith(BEHIND_TIME))
                && !(PRIORITIES.contains(found.way().says()) && piece.size() == 1 && isNoTask(from))
                && !(found.fit().slots().containsKey("rest") && !isShortlyBefore(piece));
    }

    /** "Sorry, high" is no new task called sorry, and "shelf: wide, deep, high" a row of words like others. */
    private boolean isNoTask(int at) {
        var opening = new Opening(clause);
        return at < 2 || opening.isTalk() || opening.denies() || isOfRow(at);
    }

    /** Whether a single word stands before it between marks. */
    private boolean isOfRow(int at) {
        return isBordered(at - 1) && !clause.hasBefore(at, "time") && !clause.hasBefore(at, "tag");
    }

    /** "Sound check 20 minutes before" is a part of the same event; what is days before is something to do by itself. */
    private static boolean isShortlyBefore(Clause piece) {
        return !MORE.contains(piece.word(0))
                && !Adding.isDoing(piece.word(0))
                && !piece.has("reminder")
                && piece.chunks().stream()
                        .filter(chunk -> chunk.field().equals("reminder"))
                        .allMatch(chunk -> ((Mention) chunk.meaning())
                                .amount()
                                .filter(amount -> !amount.isDays())
                                .isPresent());
    }

    private static String field(Way way) {
        return PRIORITIES.contains(way.says()) ? "priority" : way.says();
    }

    private static Object meaning(Ways.Found found, Clause piece) {
        return switch (found.way().says()) {
            case "urgent", "high", "low" -> Priority.of(found.way().says());
            case "tag" -> piece.word(found.fit().slots().get("word").from());
            case "notes" -> text(piece, TIMED.stream().anyMatch(found.way().text()::contains));
            default -> "";
        };
    }

    /** Without the time that may stand before its first word; with the one behind its last, if that belongs to it. */
    private static String text(Clause piece, boolean isTimed) {
        var tokens = piece.sentence().tokens();
        var end = isTimed ? piece.range().to() : piece.tokenBehind(piece.size() - 1);
        while (tokens.get(end - 1) instanceof Token.Mark) {
            end--;
        }
        return piece.sentence().text(piece.token(0), end);
    }
}

package io.todochat.language;

import io.todochat.language.grammar.Range;
import io.todochat.language.token.Characters;
import io.todochat.language.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The text of some words as a person would write it down: a title, a name, notes. */
final class Text {

    private static final Set<String> EDGES = Set.of(",", ";", ":", "-", "–", "—", "*", "•", ".", "/", "&");
    private static final Set<String> STOPS = Set.of(",", ";", ":", ".", "!", "?", "…");

    /** Words that lead to a time and are left alone when it is taken out. */
    private static final Set<String> LEADS = Set.of(
            "on", "at", "by", "for", "in", "due", "from", "until", "till", "to", "is", "are", "the", "and", "of");

    /** In front of a "be" they lead to a time as well. */
    private static final Set<String> MODALS =
            Set.of("could", "can", "might", "may", "should", "would", "will", "shall", "must");

    private static final Set<String> NEEDING = Set.of("need", "needs", "has", "have", "ought");

    /** These do so behind a comma: "every week, begin on Saturday". */
    private static final Set<String> BEGINNING = Set.of("begin", "start");

    private final Clause clause;
    private final List<Range> runs;

    private Text(Clause clause, List<Range> runs) {
        this.clause = clause;
        this.runs = runs;
    }

    /** What is left of a clause when all chunks are taken out. */
    static Text of(Clause clause) {
        return new Text(clause, runs(clause, trimmed(clause, visible(clause))));
    }

    /** As it was said, chunks included, in one line. */
    static String said(Clause clause) {
        if (clause.size() == 0) {
            return "";
        }
        var from = clause.token(0);
        var to = clause.tokenBehind(clause.size() - 1);
        for (var chunk : clause.chunks()) {
            if (chunk.field().equals("gap")) {
                continue;
            }
            from = Math.min(from, Math.max(clause.range().from(), chunk.from()));
            to = Math.max(to, Math.min(clause.range().to(), chunk.to()));
        }
        return oneLine(clause.sentence().text(from, to));
    }

    private static List<Integer> visible(Clause clause) {
        var visible = new ArrayList<Integer>();
        for (var i = clause.range().from(); i < clause.range().to(); i++) {
            if (!clause.isSeenThrough(i) && !clause.isBetweenTimes(i) && isWritten(clause, i)) {
                visible.add(i);
            }
        }
        return visible;
    }

    /** A short time may have got a word in front that nobody wrote. */
    private static boolean isWritten(Clause clause, int i) {
        var token = clause.sentence().tokens().get(i);
        return token.to() > token.from();
    }

    private static List<Integer> trimmed(Clause clause, List<Integer> tokens) {
        var from = 0;
        var to = tokens.size();
        while (from < to && EDGES.contains(word(clause, tokens.get(from)))) {
            from++;
        }
        while (from < to && (isEdge(clause, tokens.get(to - 1)) || being(clause, tokens, to) > 0)) {
            to -= Math.max(1, being(clause, tokens, to));
        }
        return tokens.subList(from, to);
    }

    /** How many words are no more than the "could be" of "could be on Friday", or "need to be" of "need to be in by then". */
    private static int being(Clause clause, List<Integer> tokens, int to) {
        if (to <= 2 || !word(clause, tokens.get(to - 1)).equals("be") || !leadsToTime(clause, tokens.get(to - 1) + 1)) {
            return 0;
        }
        var before = word(clause, tokens.get(to - 2));
        return MODALS.contains(before)
                ? 2
                : to > 3 && before.equals("to") && NEEDING.contains(word(clause, tokens.get(to - 3))) ? 3 : 0;
    }

    private static boolean leadsToTime(Clause clause, int token) {
        return token < clause.range().to()
                && (clause.isSeenThrough(token) || word(clause, token).equals("in") && isLead(clause, token));
    }

    private static boolean isEdge(Clause clause, int last) {
        return EDGES.contains(word(clause, last)) || word(clause, last).equals("?") || isLead(clause, last);
    }

    private static boolean isLead(Clause clause, int token) {
        var isBeginning = BEGINNING.contains(word(clause, token))
                && token > 0
                && word(clause, token - 1).equals(",");
        return (LEADS.contains(word(clause, token)) || isBeginning)
                && token + 1 < clause.range().to()
                && clause.isSeenThrough(token + 1);
    }

    private static String word(Clause clause, int token) {
        return clause.sentence().tokens().get(token).word();
    }

    private static List<Range> runs(Clause clause, List<Integer> tokens) {
        var runs = new ArrayList<Range>();
        for (int i : tokens) {
            var goesOn = !runs.isEmpty() && runs.getLast().to() == i;
            runs.add(new Range(goesOn ? runs.removeLast().from() : i, i + 1));
        }
        return runs;
    }

    /** In one line, without quotes around it all; blank if there is nothing but punctuation. */
    String line() {
        if (isQuote()) {
            return oneLine(((Token.Quote)
                            clause.sentence().tokens().get(runs.getFirst().from()))
                    .content());
        }
        var line = new StringBuilder();
        for (var run : runs) {
            var from = run.from();
            while (from < run.to() && endsWith(line, word(clause, from))) {
                from++;
            }
            if (from < run.to()) {
                if (STOPS.contains(word(clause, from)) && endsWith(line, ":")) {
                    line.setLength(line.length() - 1); // what stood behind the colon was taken out
                }
                line.append(line.isEmpty() || STOPS.contains(word(clause, from)) ? "" : " ");
                line.append(clause.sentence().text(from, run.to()));
            }
        }
        var text = oneLine(line);
        return text.codePoints().anyMatch(c -> !Characters.isBlank(c) && ".,;:!?…-–—*".indexOf(c) < 0) ? text : "";
    }

    /** The same as a title, with a number that was taken back as it is meant. */
    String title() {
        return isQuote() ? line() : Recounted.of(line());
    }

    /** What stood between two commas was taken out, and leaves one. */
    private static boolean endsWith(StringBuilder line, String mark) {
        return STOPS.contains(mark) && line.toString().endsWith(mark);
    }

    private boolean isQuote() {
        return runs.size() == 1
                && runs.getFirst().to() == runs.getFirst().from() + 1
                && clause.sentence().tokens().get(runs.getFirst().from()) instanceof Token.Quote;
    }

    /** Where it stands. */
    List<Span> spans(String field) {
        return runs.stream().map(run -> span(clause.sentence(), field, run)).toList();
    }

    static Span span(Sentence sentence, String field, Range tokens) {
        return new Span(
                field,
                sentence.tokens().get(tokens.from()).from(),
                sentence.tokens().get(tokens.to() - 1).to());
    }

    private static String oneLine(CharSequence text) {
        var line = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (!Characters.isBlank(c)) {
                line.appendCodePoint(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return line.toString().strip();
    }
}

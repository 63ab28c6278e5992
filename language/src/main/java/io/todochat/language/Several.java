package io.todochat.language;

import io.todochat.language.grammar.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * "Add three tasks: buy milk, call mum, pay rent", "add milk and bread as separate tasks": who says that these are several
 * adds each of them.
 *
 * @param said the way that says so
 * @param sentence all of it
 */
record Several(Said said, Sentence sentence) {

    static final String HEADING = "add-several";

    /** In other texts nothing is looked for. */
    private static final Pattern LIKELY = Pattern.compile(
            "(?i)\\b(tasks|to.?dos|things|items|entries|chores|errands|jobs|reminders|separately|individually)\\b");

    /** Nobody wants more at once. */
    private static final int MOST_TOKENS = 120;

    /** Each of them; none where only one is said, or none. */
    static List<Clause> in(Sentence sentence) {
        var size = sentence.tokens().size();
        if (size > MOST_TOKENS || !LIKELY.matcher(sentence.phrase().text()).find()) {
            return List.of();
        }
        var clauses = Interpreter.said(Clause.of(sentence, new Range(0, size)))
                .filter(said -> said.says().equals(HEADING))
                .map(said -> new Several(said, sentence).clauses())
                .orElse(List.of());
        return clauses.size() > 1 ? clauses : List.of();
    }

    private List<Clause> clauses() {
        var title = said.found().fit().slots().get("title");
        var core = said.courtesy().core();
        var lead = new Range(core.token(0), behindColon(core.tokenBehind(title.from() - 1), core.token(title.from())));
        var end = title.to() == core.size() ? sentence.tokens().size() : core.tokenBehind(title.to() - 1);
        return items(lead.to(), end).stream()
                .map(item -> Clause.sharing(sentence, lead, item))
                .toList();
    }

    private int behindColon(int from, int to) {
        return IntStream.range(from, to)
                .filter(token -> word(token).equals(":"))
                .map(token -> token + 1)
                .findFirst()
                .orElse(from);
    }

    /** Between commas; an "and" divides as well, but where as many as were said stand between commas alone. */
    private List<Range> items(int from, int end) {
        var byMarks = divided(from, end, false);
        var count = said.has("number2") ? said.slot("number2").word(0) : "";
        return byMarks.size() > 1 && (count.equals(Integer.toString(byMarks.size())) || hasOwnVerb(byMarks.getLast()))
                ? byMarks
                : divided(from, end, true);
    }

    /** "Buy milk, call mum and dad": what is joined in the last of them are its own things. */
    private boolean hasOwnVerb(Range last) {
        return Adding.isDoing(word(last.from()))
                && IntStream.range(last.from() + 1, last.to())
                        .noneMatch(token -> word(token - 1).equals("and") && Adding.isDoing(word(token)));
    }

    private List<Range> divided(int from, int end, boolean byAnd) {
        var items = new ArrayList<Range>();
        var start = from;
        for (var at = from; at <= end; at++) {
            if (at == end || isBorder(at, byAnd)) {
                if (at > start) {
                    items.add(new Range(start, at));
                }
                start = at == end || isMark(at) ? at + 1 : at;
            }
        }
        return items;
    }

    private boolean isBorder(int at, boolean byAnd) {
        var isInside = sentence.chunks().stream()
                .flatMap(chunk -> chunk.places().stream())
                .anyMatch(place -> place.from() < at && at < place.to());
        return !isInside
                && (word(at).equals(",")
                        || word(at).equals(";")
                        || sentence.hasNewLine(at)
                        || word(at).equals("and") && (byAnd || isMark(at - 1)));
    }

    private boolean isMark(int at) {
        return Cuts.SOFT.contains(word(at)) || word(at).equals(";");
    }

    private String word(int token) {
        return sentence.tokens().get(token).word();
    }
}

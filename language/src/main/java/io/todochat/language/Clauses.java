package io.todochat.language;

import io.todochat.language.grammar.Range;
import io.todochat.language.token.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Cuts a sentence where one command ends and another begins. */
final class Clauses {

    /** Verbs that begin a command even behind a mere "and"; others may belong to the title of a task. */
    private static final Set<String> STRONG = Set.of(
            "add",
            "create",
            "remind",
            "delete",
            "remove",
            "mark",
            "list",
            "show",
            "complete",
            "reopen",
            "undo",
            "snooze",
            "rename",
            "move",
            "reschedule",
            "tag",
            "set",
            "clear",
            "put");

    /** Verbs that do so if a number follows: "done 1, cancel 2". */
    private static final Set<String> WEAK = Set.of(
            "cancel", "done", "finish", "skip", "pause", "postpone", "push", "copy", "duplicate", "restore", "untag");

    /** Ways that make a task. */
    private static final Set<String> MAKING = Set.of("add", "add-to", "remind-me");

    private static final Set<String> SOFT = Set.of("and", "then", ",", "but");
    private static final Set<String> HARD = Set.of(";", ".", "!", "?");

    /** Nobody wants more at once. */
    private static final int MOST = 20;

    /** How many tokens are looked at to see whether a command begins. */
    private static final int LONGEST = 40;

    /** How often it is looked whether a command is said. */
    private static final int MOST_LOOKS = 60;

    /** How often it is looked whether a command goes on in the way of the one before. */
    private static final int MOST_LOOKS_FOR_MORE = 15;

    private final Sentence sentence;
    private final Ellipsis ellipsis;
    private int looks = MOST_LOOKS;
    private int looksForMore = MOST_LOOKS_FOR_MORE;

    /** What the clause that is being read leaves out, where it stands before; null for nothing. */
    private Range lead;

    /** Where something is cut that is understood as a whole. */
    private final BitSet insides;

    private Clauses(Sentence sentence) {
        this.sentence = sentence;
        this.insides = insides(sentence);
        this.ellipsis = Ellipsis.in(sentence);
    }

    static List<Clause> of(Sentence sentence) {
        return new Clauses(sentence).cut();
    }

    private List<Clause> cut() {
        var clauses = new ArrayList<Clause>();
        var from = 0;
        for (var at = 1; at < sentence.tokens().size() && clauses.size() < MOST; at++) {
            var leftOut = leftOut(from, at);
            if (leftOut != null || isCut(from, at)) {
                clauses.add(clause(from, at));
                lead = leftOut;
                from = at;
            }
        }
        clauses.add(clause(from, sentence.tokens().size()));
        return clauses;
    }

    /** Without the words that only lead to the next one. */
    private Clause clause(int from, int at) {
        var to = at;
        while (at < sentence.tokens().size() && to > from + 1 && SOFT.contains(word(to - 1))) {
            to--;
        }
        var words = new Range(from, to);
        return lead == null ? Clause.of(sentence, words) : Clause.of(sentence, lead, words);
    }

    /** What a clause leaves out that would begin here; null where none does that leaves anything out. */
    private Range leftOut(int from, int at) {
        var size = Math.min(at + LONGEST, sentence.tokens().size());
        if (insides.get(at)
                || at - from > LONGEST
                || !SOFT.contains(word(at - 1))
                || STRONG.contains(word(at))
                || !ellipsis.isLikely(from, at, size)) {
            return null;
        }
        var before = clause(from, at);
        var left = --looksForMore < 0 ? null : ellipsis.lead(before, lead).orElse(null);
        for (var end = at + 1; left != null && end <= size; end++) {
            var isEnd = end == size || SOFT.contains(word(end)) || HARD.contains(word(end));
            if (isEnd && --looksForMore >= 0 && ellipsis.goesOn(before, left, new Range(at, end))) {
                return left;
            }
        }
        return null;
    }

    private boolean isCut(int from, int at) {
        if (insides.get(at)) {
            return false;
        }
        if (hasNewLine(at)) {
            return true;
        }
        if (!HARD.contains(word(at - 1)) && !SOFT.contains(word(at - 1))) {
            return false;
        }
        if (word(at - 1).equals(";")
                && says(at, Math.min(at + LONGEST, sentence.tokens().size()))) {
            return true;
        }
        return beginsCommand(at)
                        && (HARD.contains(word(at - 1)) || says(Math.max(from, at - LONGEST), at - 1))
                        && !isAside(from, at)
                || beginsErrand(from, at);
    }

    /** "Buy milk tomorrow and call Ann on Friday": each has its time. */
    private boolean beginsErrand(int from, int at) {
        return Adding.isDoing(word(at))
                && hasTime(from, at)
                && hasTime(at, endOfErrand(at))
                && (Adding.isDoing(word(from)) || says(Math.max(from, at - LONGEST), at - 1));
    }

    private int endOfErrand(int at) {
        var end = at;
        while (end < sentence.tokens().size() && !SOFT.contains(word(end)) && !HARD.contains(word(end))) {
            end++;
        }
        return end;
    }

    private boolean hasTime(int from, int to) {
        return sentence.chunks().stream()
                .filter(chunk -> chunk.field().equals("time"))
                .anyMatch(chunk -> chunk.places().getFirst().from() >= from
                        && chunk.places().getLast().to() <= to);
    }

    private static BitSet insides(Sentence sentence) {
        var insides = new BitSet();
        for (var chunk : sentence.chunks()) {
            chunk.places().stream()
                    .filter(place -> place.to() > place.from() + 1)
                    .forEach(place -> insides.set(place.from() + 1, place.to()));
        }
        return insides;
    }

    private boolean hasNewLine(int at) {
        var from = sentence.tokens().get(at - 1).to();
        var to = sentence.tokens().get(at).from();
        return to > from && sentence.phrase().text().indexOf('\n', from, to) >= 0;
    }

    private boolean beginsCommand(int at) {
        return (STRONG.contains(word(at)) || WEAK.contains(word(at)) && isNumber(at + 1))
                && says(at, Math.min(at + LONGEST, sentence.tokens().size()));
    }

    /** "Add a haircut, remind me an hour before" makes one task. */
    private boolean isAside(int from, int at) {
        return Marking.isAside(
                        Clause.of(sentence, new Range(at, sentence.tokens().size())))
                && Interpreter.said(Clause.of(sentence, new Range(Math.max(from, at - LONGEST), at - 1)))
                        .filter(said -> MAKING.contains(said.says()))
                        .isPresent();
    }

    private boolean isNumber(int at) {
        return at < sentence.tokens().size() && sentence.tokens().get(at) instanceof Token.Number;
    }

    private boolean says(int from, int to) {
        return --looks >= 0
                && Interpreter.said(Clause.of(sentence, new Range(from, to))).isPresent();
    }

    private String word(int token) {
        return sentence.tokens().get(token).word();
    }
}

package io.todochat.language;

import io.todochat.language.grammar.Range;
import io.todochat.language.token.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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

    /** Words between commands that belong to neither. */
    private static final Set<String> BETWEEN = Set.of("also", "then", "and", "please", "afterwards", "finally");

    /** Who begins so speaks of something new. */
    private static final Set<String> TELLING = Set.of("there's", "there", "i've", "i", "we've", "we");

    /** Behind these words stands what is to be done. */
    private static final Set<String> DUTIES = Set.of("to", "must", "should", "gotta", "please");

    private static final Set<String> POINTING = Set.of("it", "that", "this", "them");

    /** The full stop behind these ends no sentence. */
    private static final Set<String> ABBREVIATED = Set.of(
            "dr", "mr", "mrs", "ms", "st", "prof", "no", "nr", "approx", "ca", "etc", "vs", "str", "e", "g", "i");

    /** Behind these words several sentences may belong together. */
    private static final Set<String> NOTES = Set.of("note", "notes", "comment", "description", "details");

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
    private final Moments times;
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
        this.times = Moments.of(sentence);
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

    /** What is to be done once something else is so is not cut from that. */
    private boolean isCut(int from, int at) {
        if (insides.get(at)) {
            return false;
        }
        if (hasNewLine(at)) {
            return true;
        }
        if (word(at - 1).equals(",") && Asking.isOpen(word(from))) {
            return false;
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
                || beginsErrand(from, at)
                || beginsSentence(from, at);
    }

    /** "Bread is done. Milk tomorrow.": each has its own verb or time. */
    private boolean beginsSentence(int from, int at) {
        return at > from + 1
                && at - from <= LONGEST
                && HARD.contains(word(at - 1))
                && !ABBREVIATED.contains(word(at - 2))
                && sentence.tokens().get(at).from()
                        > sentence.tokens().get(at - 1).to()
                && IntStream.range(from, at).noneMatch(token -> NOTES.contains(word(token)))
                && isSentence(from, at)
                && isSentence(at, endOfSentence(at));
    }

    private int endOfSentence(int at) {
        var end = at;
        while (end < sentence.tokens().size() && (!HARD.contains(word(end)) || insides.get(end + 1))) {
            end++;
        }
        return Math.min(end + 1, sentence.tokens().size());
    }

    private boolean isSentence(int from, int to) {
        return to > from
                && to - from <= LONGEST
                && (says(from, to)
                        || times.areIn(from, to)
                                && --looks >= 0
                                && Interpreter.adds(Clause.of(sentence, new Range(from, to))));
    }

    /** "Buy milk tomorrow and call Ann on Friday": each has its time, which may stand in front. */
    private boolean beginsErrand(int from, int at) {
        var verb = times.behind(behindWords(at));
        return verb < sentence.tokens().size()
                && (Adding.isDoing(word(verb)) || TELLING.contains(word(verb)))
                && (times.areIn(from, at) || times.behind(at) > at || TELLING.contains(word(verb)))
                && (Adding.isDoing(word(verb)) && (isNext(at) || times.areIn(at, endOfErrand(verb)))
                        || TELLING.contains(word(verb)) && adds(at))
                && (isErrand(from, at) || says(Math.max(from, at - LONGEST), at - 1));
    }

    /** "Tomorrow I have to call Ann". */
    private boolean isErrand(int from, int at) {
        return IntStream.range(from, Math.min(at, from + LONGEST))
                .anyMatch(i -> Adding.isDoing(word(i)) && (i == from || DUTIES.contains(word(i - 1))));
    }

    /** What is done then is another thing. */
    private boolean isNext(int at) {
        return word(at - 1).equals("then") && !times.span(at);
    }

    private boolean adds(int at) {
        var clause = Clause.of(sentence, new Range(at, Math.min(at + LONGEST, endOfErrand(at))));
        return times.areIn(at, endOfErrand(at))
                && --looks >= 0
                && Interpreter.said(clause)
                        .filter(said -> said.says().equals("add"))
                        .isPresent();
    }

    private int behindWords(int at) {
        var word = at;
        while (word < sentence.tokens().size() && BETWEEN.contains(word(word))) {
            word++;
        }
        return word;
    }

    private int endOfErrand(int at) {
        var end = at;
        while (end < sentence.tokens().size() && !SOFT.contains(word(end)) && !HARD.contains(word(end))) {
            end++;
        }
        return end;
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
        var verb = behindWords(at);
        return verb < sentence.tokens().size()
                && (STRONG.contains(word(verb))
                        || WEAK.contains(word(verb)) && isNumber(verb + 1)
                        || word(verb).equals("make") && pointsBack(verb + 1))
                && says(verb, Math.min(verb + LONGEST, sentence.tokens().size()));
    }

    /** "And make it urgent". */
    private boolean pointsBack(int at) {
        return at < sentence.tokens().size() && POINTING.contains(word(at));
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

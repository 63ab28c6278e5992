package io.todochat.language;

import io.todochat.language.grammar.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a sentence where one command ends and another begins. */
final class Clauses {

    /** Nobody wants more at once. */
    private static final int MOST = 20;

    private static final Optional<Range> NOTHING = Optional.empty();

    /** How often it is looked whether a command goes on in the way of the one before. */
    private static final int MOST_LOOKS_FOR_MORE = 15;

    private final Sentence sentence;
    private final Ellipsis ellipsis;
    private final Cuts cuts;
    private final Preamble preamble;
    private final Reasons reasons;
    private final Parallels parallels;
    private int looksForMore = MOST_LOOKS_FOR_MORE;

    /** What the clause that is being read leaves out, where it stands before; null for nothing. */
    private Range lead;

    /** The same where it is a thing beside others of its kind, with nothing for an empty place. */
    private Range shared;

    private Clauses(Sentence sentence) {
        this.sentence = sentence;
        this.ellipsis = Ellipsis.in(sentence);
        this.cuts = new Cuts(sentence);
        this.preamble = new Preamble(sentence);
        this.reasons = new Reasons(sentence);
        this.parallels = new Parallels(sentence);
    }

    static List<Clause> of(Sentence sentence) {
        var several = Several.in(sentence);
        return several.isEmpty() ? new Clauses(sentence).cut(0) : several;
    }

    private List<Clause> cut(int begin) {
        var clauses = new ArrayList<Clause>();
        var from = begin;
        var told = begin;
        for (var at = begin + 1; at < sentence.tokens().size() && clauses.size() < MOST; at++) {
            if (from == told && preamble.ends(at) && Moments.of(sentence).span(at)) {
                return new Clauses(sentence.since(at)).cut(at);
            }
            if (from == told && (preamble.ends(at) || reasons.end(at))) {
                told = at;
                from = at;
                continue;
            }
            if (Why.isWeather(sentence, at) || goesOn(from, at)) {
                continue;
            }
            var leftOut = leftOut(from, at);
            var thing = leftOut == null && !cuts.isInside(at) && !cuts.tells(at)
                    ? parallels.leftOut(from, at, shared)
                    : NOTHING;
            if (leftOut != null || thing.isPresent() || cuts.isOne(from, at) && !isGoAhead(from, at)) {
                var before = clause(from, at);
                clauses.add(before);
                shared = shared(thing, from, at);
                lead = thing.isPresent() ? words(thing.get()) : lead(before, at, leftOut);
                from = at;
            }
        }
        clauses.add(clause(from, sentence.tokens().size()));
        return clauses;
    }

    /** Whether only more is told there of the new task before it. */
    private boolean goesOn(int from, int at) {
        return at - from <= Cuts.LONGEST
                && Afterword.goesOn(sentence, at)
                && Interpreter.adds(Clause.of(sentence, new Range(from, at - 1)));
    }

    private Range lead(Clause before, int at, Range leftOut) {
        return leftOut == null && cuts.isInfinitive(at) ? reminding(before) : leftOut;
    }

    /** What the thing that begins there shares with the next one; null where that is to be told from its own words. */
    private Range shared(Optional<Range> thing, int from, int at) {
        var nothing = isListed(from, at) || thing.isPresent() && !Adding.isDoing(word(at)) ? new Range(at, at) : null;
        return thing.map(Clauses::words).orElse(nothing);
    }

    private static Range words(Range place) {
        return place.to() > place.from() ? place : null;
    }

    /** "Dentist 10am, pick up cake 4pm, dinner 7pm": none of these things leaves out the verb of another. */
    private boolean isListed(int from, int at) {
        return word(at - 1).equals(",") && !Adding.isDoing(word(from));
    }

    /** "Go ahead and delete the dentist" agrees to nothing that was asked. */
    private boolean isGoAhead(int from, int at) {
        return at == from + 3
                && word(from).equals("go")
                && word(from + 1).equals("ahead")
                && word(from + 2).equals("and");
    }

    /** "Remind me to", which holds for what else it is to be about; null for anything else. */
    private static Range reminding(Clause before) {
        return Interpreter.said(before)
                .filter(said -> said.says().equals("remind-me") && said.has("title"))
                .map(Ellipsis::beginning)
                .orElse(null);
    }

    /** Without the words that only lead to the next one. */
    private Clause clause(int from, int at) {
        var to = at;
        while (at < sentence.tokens().size() && to > from + 1 && Cuts.SOFT.contains(word(to - 1))) {
            to--;
        }
        var words = new Range(cuts.isInfinitive(from) ? from + 1 : from, to);
        return lead == null ? Clause.of(sentence, words) : Clause.of(sentence, lead, words);
    }

    /** What a clause leaves out that would begin here; null where none does that leaves anything out. */
    private Range leftOut(int from, int at) {
        var size = Math.min(at + Cuts.LONGEST, sentence.tokens().size());
        if (cuts.isInside(at)
                || at - from > Cuts.LONGEST
                || !Cuts.SOFT.contains(word(at - 1))
                || Cuts.STRONG.contains(word(at))
                || cuts.turns(at)
                || !ellipsis.isLikely(from, at, size)) {
            return null;
        }
        var before = clause(from, at);
        var left = --looksForMore < 0 ? null : ellipsis.lead(before, lead).orElse(null);
        for (var end = at + 1; left != null && end <= size; end++) {
            var isEnd = end == size || Cuts.SOFT.contains(word(end)) || Cuts.HARD.contains(word(end));
            if (isEnd && --looksForMore >= 0 && ellipsis.goesOn(before, left, new Range(at, end))) {
                return left;
            }
        }
        return null;
    }

    private String word(int token) {
        return sentence.tokens().get(token).word();
    }
}

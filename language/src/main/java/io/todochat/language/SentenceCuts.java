package io.todochat.language;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds where a mark ends one sentence and another begins that says something by itself: "Bread is done. Milk tomorrow".
 *
 * @param insides where something would be cut that is understood as a whole
 * @param notes where "notes:" stands
 */
record SentenceCuts(Sentence sentence, Moments times, Looks looks, ErrandCuts errands, BitSet insides, BitSet notes) {

    /** The full stop behind these ends no sentence. */
    private static final Set<String> ABBREVIATED = Set.of(
            "ch", "ep", "pp", "vol", "dr", "mr", "mrs", "ms", "st", "prof", "no", "nr", "approx", "ca", "etc", "vs",
            "str", "e", "g", "i");

    /** Behind these words several sentences may belong together. */
    private static final Set<String> NOTES = Set.of("note", "notes", "comment", "description", "details");

    private static final Set<String> ASKING = Set.of("how", "what", "which", "who", "when", "where");

    /** Where something would be cut that is understood as a whole. */
    static BitSet insides(Sentence sentence) {
        var insides = new BitSet();
        for (var chunk : sentence.chunks()) {
            chunk.places().stream()
                    .filter(place -> place.to() > place.from() + 1)
                    .forEach(place -> insides.set(place.from() + 1, place.to()));
        }
        Alternatives.in(sentence).forEach(choice -> insides.set(choice.from() + 1, choice.to()));
        return insides;
    }

    /** Where what follows a colon is noted: found once, since each place of a long text is asked about. */
    static BitSet notes(Sentence sentence) {
        var notes = new BitSet();
        var tokens = sentence.tokens();
        IntStream.range(0, tokens.size() - 1)
                .filter(at -> NOTES.contains(tokens.get(at).word())
                        && tokens.get(at + 1).word().equals(":"))
                .forEach(notes::set);
        return notes;
    }

    /** Whether another one begins there, or a question behind what is to be done. */
    boolean begin(int from, int at) {
        return beginsSentence(from, at) || asksMore(from, at);
    }

    /** Behind "notes:" all is noted. */
    boolean isNote(int from, int at) {
        var note = notes.nextSetBit(from + 1);
        return note >= 0 && note < at - 1;
    }

    /** "Bread is done. Milk tomorrow.": each has its own verb or time. */
    private boolean beginsSentence(int from, int at) {
        return at > from + 1
                && at - from <= Cuts.LONGEST
                && Cuts.HARD.contains(word(at - 1))
                && !ABBREVIATED.contains(word(at - 2))
                && sentence.tokens().get(at).from()
                        > sentence.tokens().get(at - 1).to()
                && IntStream.range(from, at).noneMatch(token -> NOTES.contains(word(token)))
                && (looks.isSentence(from, at) || Adding.isDoing(word(from)))
                && (looks.isSentence(at, endOfSentence(at)) || isDoingMore(from, at));
    }

    /** "Buy milk; how many calls this week?": what is to be done is not what is asked. */
    private boolean asksMore(int from, int at) {
        return ASKING.contains(word(at))
                && Adding.isDoing(word(from))
                && word(endOfSentence(at) - 1).equals("?")
                && (Cuts.HARD.contains(word(at - 1)) || word(at - 1).equals(",") && looks.lists(at, endOfSentence(at)));
    }

    /** "Pay Tom tomorrow. Buy glue." */
    private boolean isDoingMore(int from, int at) {
        return Adding.isDoing(word(at))
                && (times.areIn(from, at)
                        || at + 1 < errands.end(at) && (Adding.isDoing(word(from)) || looks.says(from, at - 1)));
    }

    private int endOfSentence(int at) {
        var end = at;
        while (end < sentence.tokens().size() && (!Cuts.HARD.contains(word(end)) || insides.get(end + 1))) {
            end++;
        }
        return Math.min(end + 1, sentence.tokens().size());
    }

    private String word(int token) {
        return sentence.tokens().get(token).word();
    }
}

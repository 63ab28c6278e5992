package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.grammar.Range;
import io.todochat.language.time.Mention;
import io.todochat.language.way.Vocabulary;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "Move milk to Friday and the rent to Monday": the second command leaves out what the first one begins with.
 *
 * @param values where something is said that a task may become: a time, a tag, a priority
 */
record Ellipsis(Sentence sentence, BitSet values) {

    /** Headings of what is said of a task together with what becomes of it. */
    private static final Set<String> CHANGING =
            Set.of("move", "advance", "prioritise", "tag", "snooze", "skip", "pause", "repeat");

    private static final Set<String> VALUES = Set.of("time", "length", "reminder", "tag", "priority");

    private static final Set<String> TOWARDS = Set.of("to", "till", "until", "til");

    static Ellipsis in(Sentence sentence) {
        var values = new BitSet();
        IntStream.range(0, sentence.tokens().size())
                .filter(i -> Vocabulary.level(sentence.tokens().get(i).word()).isPresent())
                .forEach(values::set);
        sentence.chunks().stream()
                .filter(chunk -> VALUES.contains(chunk.field()))
                .forEach(chunk -> values.set(chunk.from()));
        return new Ellipsis(sentence, values);
    }

    /** Whether both sides hold what may become of a task, so that it is worth to look at them. */
    boolean isLikely(int from, int at, int to) {
        return holdsValue(from, at) && holdsValue(at, to);
    }

    private boolean holdsValue(int from, int to) {
        var next = values.nextSetBit(from);
        return next >= 0 && next < to;
    }

    /** What a command begins with that tells what becomes of a task, and may be left out in the next one. */
    Optional<Range> lead(Clause clause, Range own) {
        return said(clause).map(said -> own == null ? lead(said) : own);
    }

    private static Range lead(Said said) {
        return beginning(said, "what");
    }

    /** What stands in front of the title of a new task. */
    static Range beginning(Said said) {
        return beginning(said, "title");
    }

    private static Range beginning(Said said, String slot) {
        var place = said.found().fit().slots().get(slot);
        var core = said.courtesy().core();
        return place.from() == 0 ? null : new Range(core.token(0), core.tokenBehind(place.from() - 1));
    }

    /** Whether the words go on in the way of the command before; "I'm on a course" only tells why. */
    boolean goesOn(Clause before, Range lead, Range words) {
        if (Spoken.isOfPerson(word(words.from()))) {
            return false;
        }
        var first = said(before).map(Ellipsis::kind);
        var second = said(Clause.of(sentence, lead, words));
        return second.isPresent()
                && first.equals(second.map(Ellipsis::kind))
                && (!Adding.isDoing(word(words.from()))
                        || !second.get().says().equals("move")
                        || isTowards(second.get()));
    }

    /** What is moved earlier may be followed by what is moved later. */
    private static String kind(Said said) {
        return said.says().equals("advance") ? "move" : said.says();
    }

    /** Who says "call Ann on Friday" has something more to do. */
    private boolean isTowards(Said said) {
        return said.courtesy().core().chunks().stream()
                .filter(chunk -> chunk.meaning() instanceof Mention)
                .anyMatch(chunk -> TOWARDS.contains(word(chunk.from())));
    }

    /** A command that leaves nothing to be asked. */
    private static Optional<Said> said(Clause clause) {
        return Interpreter.said(clause)
                .filter(said -> CHANGING.contains(said.says()) && said.has("what"))
                .filter(said -> {
                    var reading = new Meaning(said).reading();
                    return reading.question().isEmpty() && reading.command() instanceof Command.About;
                });
    }

    private String word(int token) {
        return sentence.tokens().get(token).word();
    }
}

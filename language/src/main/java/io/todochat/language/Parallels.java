package io.todochat.language;

import io.todochat.language.grammar.Range;
import io.todochat.language.token.Token;
import io.todochat.language.way.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "Dentist on Friday and haircut on Saturday": things that each have their own time, priority or tag behind them are
 * several; "call mum tomorrow and dad on Friday" leaves out the verb. Serves one reading and is not shared.
 */
final class Parallels {

    /** Who goes on so says more of the same thing, or tells of something else. */
    private static final Set<String> GOING_ON = Set.of(
            ("a.m p.m again back i you he she we they me us him her them it's that's these those is are was has have "
                            + "tell let come comes stay stays arrive arrives leaves goes starts ends till til until lasts "
                            + "after before between during within no none all both everything maybe due to same other rest one ones second next hopefully probably "
                            + "ideally finally definitely immediately")
                    .split(" "));

    /** They belong to the verb in front of them. */
    private static final Set<String> PARTICLES = Set.of(
            "up", "off", "out", "in", "back", "down", "over", "away", "for", "at", "to", "with", "through", "on");

    /** What stands behind them may be left out as well or not: "buy milk for Tom today and bread tomorrow". */
    private static final Set<String> RELATIONS =
            Set.of("for", "with", "to", "from", "at", "in", "on", "about", "by", "that", "who", "which", "if", "of");

    private static final Set<String> COUNTED =
            Set.of("after", "before", "later", "earlier", "same", "following", "that");

    /** Behind a verb these make it the first half of a name: "load test". */
    private static final Set<String> DOINGS_BY_NAME =
            Set.of("test", "check", "review", "plan", "report", "run", "repair", "visit");

    private static final List<String> FIELDS = List.of("time", "priority", "tag");

    /** Such a one is one in a row. */
    private static final Set<String> PLACED = Set.of("last", "first", "new", "old", "right", "wrong", "usual", "big");

    /** Nobody says more of a thing that leaves out its verb. */
    private static final int MOST_WORDS = 5;

    /** How often it is looked whether both sides are tasks. */
    private static final int MOST_LOOKS = 10;

    private final Sentence sentence;
    private final Chunk[] owners;
    private int looks = MOST_LOOKS;

    Parallels(Sentence sentence) {
        this.sentence = sentence;
        this.owners = new Chunk[sentence.tokens().size()];
        sentence.chunks().stream()
                .filter(chunk -> FIELDS.contains(chunk.field()))
                .forEach(chunk -> chunk.places()
                        .forEach(place ->
                                IntStream.range(place.from(), place.to()).forEach(token -> owners[token] = chunk)));
    }

    /** Whether who goes on with this word says more of the same thing, or tells of something else. */
    static boolean goesOn(String word) {
        return GOING_ON.contains(word);
    }

    /**
     * What the thing that begins there leaves out: its verb, or nothing where it is a thing by itself; empty where none
     * begins.
     *
     * @param from where begins what was said before it
     * @param own what that leaves out itself, or null
     */
    Optional<Range> leftOut(int from, int at, Range own) {
        if (!Cuts.SOFT.contains(word(at - 1)) || at - from > Cuts.LONGEST) {
            return Optional.empty();
        }
        var to = behindLast(from, at);
        var end = end(at);
        if (to == from
                || !isThing(at, end)
                || !endsAlike(to, end)
                || words(from, to).isEmpty()) {
            return Optional.empty();
        }
        var lead = own == null ? lead(from, to) : Optional.of(own);
        return lead.filter(left -> left.from() == left.to() || !Adding.isDoing(word(at)))
                .filter(_ -> --looks >= 0)
                .filter(left -> adds(own, from, to) && adds(left, at, end));
    }

    /** "The day after" counts from what was said before it. */
    private boolean isCounted(int from, int end) {
        return IntStream.range(from, end).anyMatch(token -> COUNTED.contains(word(token)));
    }

    private int behindLast(int from, int at) {
        var to = at;
        while (to > from && Cuts.SOFT.contains(word(to - 1))) {
            to--;
        }
        return to;
    }

    /** Words and then values: no verb of its own, and nothing that goes on with what was said. */
    private boolean isThing(int at, int end) {
        var words = words(at, end);
        return !words.isEmpty()
                && words.size() <= MOST_WORDS
                && words.getFirst() == at
                && words.getLast() == at + words.size() - 1
                && sentence.tokens().get(at) instanceof Token.Word
                && !Cuts.STRONG.contains(word(at))
                && (word(at).equals("the") || !EventCuts.goesOn(word(at)))
                && !isCounted(words.getLast() + 1, end)
                && words.stream().noneMatch(token -> GOING_ON.contains(word(token)) && !isOfAKind(words, token));
    }

    /** "The white one": told by what it is like, and no other one of the same. */
    private boolean isOfAKind(List<Integer> words, int token) {
        return words.size() == 3
                && token == words.getLast()
                && word(token).equals("one")
                && word(words.getFirst()).equals("the")
                && !Vocabulary.rank(word(token - 1)).isPresent()
                && !PLACED.contains(word(token - 1));
    }

    /** Whether both end in a value of one kind, each in its own. */
    private boolean endsAlike(int to, int end) {
        var before = owners[to - 1];
        var last = owners[end - 1];
        return before != null
                && last != null
                && before != last
                && before.field().equals(last.field())
                && last.from() >= to;
    }

    /** What was said first begins with, up to its verb; an empty place for nothing; nothing where it cannot be told. */
    private Optional<Range> lead(int from, int to) {
        var start = beginning(from, to);
        var words = words(start.to(), to);
        if (words.isEmpty() || !Adding.isDoing(word(words.getFirst()))) {
            return words.isEmpty() ? Optional.empty() : Optional.of(start);
        }
        var behind = words.size() > 2 && PARTICLES.contains(word(words.get(1))) ? 2 : 1;
        var object = words.subList(behind, words.size());
        if (object.isEmpty() || object.size() == 1 && DOINGS_BY_NAME.contains(word(object.getFirst()))) {
            return Optional.of(new Range(from, from)); // a load test
        }
        return object.stream().anyMatch(token -> RELATIONS.contains(word(token)))
                ? Optional.empty()
                : Optional.of(new Range(
                        start.from() == start.to() ? words.getFirst() : start.from(), words.get(behind - 1) + 1));
    }

    /** What stands in front of the title: "remind me to", "I have to"; an empty place for nothing. */
    private Range beginning(int from, int to) {
        var said = Interpreter.said(Clause.of(sentence, new Range(from, to)))
                .filter(way -> way.has("title"))
                .map(Ellipsis::beginning);
        return said.orElseGet(() -> IntStream.range(from + 1, to)
                .filter(token -> Adding.isDoing(word(token)) && ErrandCuts.isDuty(word(token - 1)))
                .mapToObj(token -> new Range(token, token))
                .findFirst()
                .orElseGet(() -> new Range(from, from)));
    }

    private boolean adds(Range lead, int from, int to) {
        var words = new Range(from, to);
        var clause = lead == null || lead.from() == lead.to()
                ? Clause.of(sentence, words)
                : Clause.of(sentence, lead, words);
        return Interpreter.adds(clause);
    }

    /** The words that are no value. */
    private List<Integer> words(int from, int to) {
        return IntStream.range(from, to)
                .filter(token -> owners[token] == null)
                .boxed()
                .toList();
    }

    private int end(int at) {
        var end = at;
        while (end < Math.min(owners.length, at + Cuts.LONGEST)
                && (isInside(end) || !Cuts.SOFT.contains(word(end)) && !Cuts.HARD.contains(word(end)))) {
            end++;
        }
        return end;
    }

    private boolean isInside(int token) {
        return token > 0 && owners[token] != null && owners[token] == owners[token - 1];
    }

    private String word(int token) {
        return sentence.tokens().get(token).word();
    }
}

package io.todochat.language;

import io.todochat.language.grammar.Range;
import io.todochat.language.time.DayPart;
import io.todochat.language.time.Mention;
import io.todochat.language.way.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A part of a sentence that may be a command, as words: without marks, and without the chunks that are seen through.
 * Immutable.
 */
final class Clause implements Words {

    private final Sentence sentence;
    private final Range range;
    private final List<Chunk> chunks;
    private final List<ClauseWords.Word> words;
    private final Owners owners;

    private Clause(Sentence sentence, Range range, List<Chunk> chunks, List<ClauseWords.Word> words, Owners owners) {
        this.sentence = sentence;
        this.range = range;
        this.chunks = chunks;
        this.words = words;
        this.owners = owners;
    }

    /** These tokens of a sentence; lengths of time are words at first, and what belongs to a name stays so. */
    static Clause of(Sentence sentence, Range range) {
        var chunks = sentence.chunks().stream()
                .filter(chunk ->
                        !chunk.field().equals("length") && !chunk.field().equals("name"))
                .filter(chunk -> isIn(chunk, range))
                .toList();
        return of(sentence, range, chunks);
    }

    /** The same with nothing understood by itself. */
    Clause asWords() {
        return of(sentence, range, List.of());
    }

    /** Words that go on with the beginning of a command before them; what stands between them is not theirs. */
    static Clause of(Sentence sentence, Range lead, Range words) {
        var gap = new Chunk("gap", List.of(new Range(lead.to(), words.from())), "");
        var chunks = Stream.concat(Stream.of(gap), of(sentence, words).chunks.stream());
        return of(sentence, new Range(lead.from(), words.to()), chunks.toList());
    }

    /** The same, where what is said in the beginning of when, or of a tag, holds for it too. */
    static Clause sharing(Sentence sentence, Range lead, Range words) {
        var said = Stream.concat(of(sentence, lead).chunks.stream(), of(sentence, lead, words).chunks.stream());
        return of(sentence, new Range(lead.from(), words.to()), said.toList());
    }

    private static Clause of(Sentence sentence, Range range, List<Chunk> chunks) {
        var owners = Owners.of(sentence, chunks);
        return new Clause(sentence, range, chunks, ClauseWords.of(sentence, range, owners), owners);
    }

    /** The same, where what takes place is known to be in that half of the day. */
    Clause in(DayPart daytime) {
        return over(sentence.in(daytime));
    }

    /** The same, where the hours of no day are on that day. */
    Clause on(LocalDate day) {
        return over(sentence.on(day, range));
    }

    /** Its first token that is not only the beginning of a command before it. */
    int beginning() {
        return gap().map(Range::to).orElse(range.from());
    }

    /** Whether it stands behind a mark of a list that is in one line. */
    boolean isItem() {
        return range.from() > 0 && sentence.isItem(range.from());
    }

    /** Where that stands in the text. */
    int offset() {
        return sentence.tokens().get(beginning()).from();
    }

    /** Whether it begins with the beginning of a command before it, which it leaves out itself. */
    boolean isElliptic() {
        return gap().isPresent();
    }

    private Optional<Range> gap() {
        return chunks.stream()
                .filter(chunk -> chunk.field().equals("gap"))
                .map(chunk -> chunk.places().getFirst())
                .findFirst();
    }

    /** The same part of another reading of the same text. */
    private Clause over(Sentence other) {
        return gap().map(gap -> of(other, new Range(range.from(), gap.from()), new Range(gap.to(), range.to())))
                .orElseGet(() -> of(other, range));
    }

    private static boolean isIn(Chunk chunk, Range range) {
        return chunk.from() >= range.from() && chunk.to() <= range.to();
    }

    /** The same, with lengths of time seen through too. */
    Clause withLengths() {
        var more = Stream.concat(
                        chunks.stream(),
                        sentence.chunks().stream()
                                .filter(chunk -> chunk.field().equals("length") && isIn(chunk, range))
                                .filter(chunk -> !isGap(chunk.from())))
                .toList();
        return more.size() == chunks.size() ? this : of(sentence, range, more);
    }

    /** The same with some words understood as a chunk. */
    Clause with(String field, int from, int to, Object meaning) {
        var more = Stream.concat(
                        chunks.stream(),
                        Stream.of(new Chunk(field, owners.free(token(from), tokenBehind(to - 1)), meaning)))
                .toList();
        return of(sentence, range, more);
    }

    /** The same with some of its times as those at which to remind. */
    Clause ringing(List<Chunk> times) {
        var more = chunks.stream()
                .map(chunk -> times.contains(chunk) ? new Chunk("ring", chunk.places(), chunk.meaning()) : chunk)
                .toList();
        return of(sentence, range, more);
    }

    /** The same with some words and all that stands between them as one chunk. */
    Clause covering(String field, int from, int to, Object meaning) {
        var inside = new Range(words.get(from).from(), words.get(to - 1).to());
        var others =
                chunks.stream().filter(chunk -> !chunk.places().stream().allMatch(place -> isInside(place, inside)));
        var cover = new Chunk(field, List.of(inside), meaning);
        return of(sentence, range, Stream.concat(others, Stream.of(cover)).toList());
    }

    /** The same, with these times as a part of what is said, and not seen through; its words are as before. */
    Clause showing(Collection<Mention> times) {
        var named = new HashSet<Object>(times);
        var byShown = chunks.stream().collect(Collectors.partitioningBy(chunk -> named.contains(chunk.meaning())));
        return new Clause(sentence, range, byShown.get(false), words, owners.without(byShown.get(true)));
    }

    /** The same, and nothing known of that time any more; it stays seen through. */
    Clause without(Mention time) {
        var others = chunks.stream().filter(chunk -> chunk.meaning() != time).toList();
        return new Clause(sentence, range, others, words, owners);
    }

    /** The same, and nothing known of its tags any more; they stay seen through. */
    Clause withoutTags() {
        var others =
                chunks.stream().filter(chunk -> !chunk.field().equals("tag")).toList();
        return new Clause(sentence, range, others, words, owners);
    }

    /** The same, with the words of some times being words like others. */
    Clause naming(List<Mention> times) {
        if (times.isEmpty()) {
            return this;
        }
        var others = chunks.stream()
                .filter(chunk -> !times.contains(chunk.meaning()))
                .toList();
        return of(sentence, range, others);
    }

    /** Only these words, and what stands between them, before the first and behind the last. */
    Clause part(int from, int to) {
        var start = from == 0 ? range.from() : words.get(from - 1).to();
        var end = to == words.size() ? range.to() : words.get(to).from();
        var inside = new Range(start, end);
        var kept = chunks.stream()
                .filter(chunk -> chunk.places().stream().anyMatch(place -> isInside(place, inside)))
                .toList();
        return new Clause(sentence, inside, kept, words.subList(from, to), owners);
    }

    /** Only these words, and what is known of all; what stands around them counts only where they say nothing like it. */
    Clause inner(int from, int to) {
        var part = part(from, to);
        var around = chunks.stream()
                .filter(chunk -> !part.chunks.contains(chunk))
                .filter(chunk -> chunk.field().equals("tag") || !part.says(chunk.field()))
                .toList();
        var all = Stream.concat(part.chunks.stream(), around.stream()).toList();
        return new Clause(sentence, part.range, all, part.words, owners);
    }

    private boolean says(String field) {
        return chunks.stream().anyMatch(chunk -> chunk.field().equals(field));
    }

    private static boolean isInside(Range place, Range range) {
        return place.from() >= range.from() && place.to() <= range.to();
    }

    @Override
    public int size() {
        return words.size();
    }

    @Override
    public String word(int at) {
        return words.get(at).text();
    }

    @Override
    public boolean hasBefore(int at, String field) {
        var from = at == 0 ? range.from() : words.get(at - 1).to();
        var to = at == words.size() ? range.to() : words.get(at).from();
        return IntStream.range(from, to).anyMatch(token -> owners.says(token, field));
    }

    /** Whether a token is none of its own, but stands between the words that make it up. */
    boolean isGap(int token) {
        return owners.has(token, "gap");
    }

    /** Whether only an "and" stands between this time and the one before it. */
    boolean isJoined(Mention time) {
        var first = time.from();
        return first > 1 && isBetweenTimes(first - 1);
    }

    /** Whether a token joins two times. */
    boolean isBetweenTimes(int token) {
        return owners.isBetweenTimes(range, token);
    }

    /** Whether a token belongs to a chunk. */
    boolean isSeenThrough(int token) {
        return owners.has(token);
    }

    Sentence sentence() {
        return sentence;
    }

    List<Chunk> chunks() {
        return chunks;
    }

    Range range() {
        return range;
    }

    /** The first token of a word. */
    int token(int word) {
        return words.get(word).from();
    }

    /** The token behind a word. */
    int tokenBehind(int word) {
        return words.get(word).to();
    }

    /** Whether one of its words is this. */
    boolean has(String word) {
        return words.stream().anyMatch(its -> its.text().equals(word));
    }

    /** Whether a question mark ends it. */
    boolean asks() {
        return range.to() > range.from()
                && sentence.tokens().get(range.to() - 1).word().equals("?");
    }
}

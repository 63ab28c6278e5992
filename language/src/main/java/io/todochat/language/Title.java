package io.todochat.language;

import io.todochat.language.token.Token;
import io.todochat.language.token.Tokens;
import io.todochat.language.way.Phrases;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Words that are to be the title of a task. They look like one where they begin with a verb of what people do, or name
 * something; talk, what is told, and what is said of a task that is there do not. {@code titles.words} has the words of all
 * that. Pure.
 *
 * @param words in small letters: numbers as {@link Telling#NUMBER}, marks by which a pause is written as {@link Telling#MARK}
 */
record Title(String text, List<Token> tokens, List<String> words) {

    private static final Map<String, Phrases> PHRASES = Phrases.in("titles.words");

    private static final String MARKS = ",;:.!?…()–—-";

    /** More of them are no hour. */
    private static final int MOST_DIGITS = 2;

    /** Words of talk in front of something else. */
    private static final int LONGEST_TALK = 4;

    static Title of(String text) {
        var tokens = Tokens.of(text);
        return new Title(
                text,
                tokens,
                IntStream.range(0, tokens.size())
                        .mapToObj(at -> word(tokens, at))
                        .toList());
    }

    private static String word(List<Token> tokens, int at) {
        var isBeforeBlank = at + 1 == tokens.size()
                || tokens.get(at + 1).from() > tokens.get(at).to();
        return switch (tokens.get(at)) {
            case Token.Number number when number.digits() <= MOST_DIGITS -> Telling.NUMBER;
            case Token.Mark mark when isBeforeBlank && MARKS.contains(mark.word()) -> Telling.MARK;
            case Token token -> token.word();
        };
    }

    /** The same without words of talk around it, and without what is left of words of when; the same if that is all. */
    Title tidied() {
        var from = PHRASES.get("sigh").at(words, 0);
        if (from > 0 && from < words.size()) {
            return part(from, words.size()).tidied();
        }
        var tail = Math.max(PHRASES.get("tail").atEnd(words), isLeft(words.size() - 1) ? 1 : 0);
        if (tail > 0 && tail < words.size()) {
            return part(0, words.size() - tail).tidied();
        }
        var left = IntStream.range(1, words.size()).filter(this::isLeft).findFirst();
        return left.isPresent() ? without(left.getAsInt()).tidied() : this;
    }

    /** The same without "put", where the thing is put nowhere but on the day that was said. */
    Title putDown() {
        var isDown = words.size() > 1
                && PHRASES.get("put").isAt(words, 0)
                && words.stream().noneMatch(PHRASES.get("elsewhere")::has);
        return isDown ? part(words.get(1).matches("the|a|an|my|our") && words.size() > 2 ? 2 : 1, words.size()) : this;
    }

    private boolean isLeft(int at) {
        return !isToDo()
                && at > 0
                && PHRASES.get("left").isAt(words, at)
                && (at + 1 == words.size() || words.get(at + 1).equals(Telling.MARK));
    }

    private Title part(int from, int to) {
        return of(text.substring(tokens.get(from).from(), tokens.get(to - 1).to()));
    }

    private Title without(int at) {
        return of(text.substring(0, tokens.get(at - 1).to())
                + text.substring(tokens.get(at).to()));
    }

    private boolean saysNothing() {
        return words.stream().allMatch(PHRASES.get("nothing")::has);
    }

    /** Whether it begins as something that is said of something else. */
    boolean isOfOther() {
        return PHRASES.get("other").isAt(words, 0);
    }

    /** "Don't let me forget that one, she was cross": nobody calls a task so. */
    boolean isOne() {
        return words.getFirst().equals("one")
                && (words.size() == 1 || words.get(1).equals(Telling.MARK));
    }

    /** "Off", "free": what is said of a day, and names nothing. */
    boolean isState() {
        return words.size() == 1 && PHRASES.get("state").has(words.getFirst());
    }

    /** "Order", "send": done with something that was named before. */
    boolean isOnlyVerb() {
        return words.size() == 1 && PHRASES.get("verb").has(words.getFirst());
    }

    /** Whether how often it comes, or until when, was read only in part. */
    boolean isOfSeries() {
        return IntStream.range(0, words.size())
                .anyMatch(at -> PHRASES.get("series").isAt(words, at)
                        && !PHRASES.get("no series").isAt(words, at)
                        && PHRASES.get("no series").at(words, at - 1) < 2);
    }

    /** Whether it ends with an hour of which nothing says that it is one: "feed the calves and 17". */
    boolean isOfHour() {
        return IntStream.range(0, words.size()).anyMatch(at -> {
            var end = at + PHRASES.get("hour").at(words, at);
            return end > at && (end == words.size() || words.get(end).matches("[:.]") && end + 2 == words.size());
        });
    }

    /** Whether it names nothing that could be to do: it talks, points, or tells what somebody has done. */
    boolean isTalk() {
        return saysNothing() || PHRASES.get("talk").isAt(words, 0) || isOwnDeed();
    }

    /** Whether it tells something that may be to do, or says something of what is there. */
    boolean isUnlike() {
        return PHRASES.get("unlike").isAt(words, 0)
                || PHRASES.get("end").atEnd(words) > 0
                || IntStream.range(0, words.size()).anyMatch(this::isOfOther)
                || isOrder()
                || tells()
                || words.size() == 2 && isPast(0)
                || isDone();
    }

    /** Whether it only tells something, of which nothing is to be done. */
    boolean isTale() {
        return !words.isEmpty() && text.indexOf('?') < 0 && !isToDo() && (isTalk() || isUnlike());
    }

    /** "Tight. push the printing": behind a word of talk something is done with what is there. */
    private boolean isOrder() {
        return !isToDo()
                && IntStream.range(1, Math.min(LONGEST_TALK, words.size() - 1))
                        .anyMatch(at -> words.get(at).equals(Telling.MARK)
                                && PHRASES.get("order").isAt(words, at + 1));
    }

    private boolean isOfOther(int at) {
        return PHRASES.get("pointed").isAt(words, at) || words.get(at).equals(Telling.MARK) && isBehind(at + 1);
    }

    private boolean isBehind(int at) {
        return PHRASES.get("behind").isAt(words, at)
                || at > 1 && PHRASES.get("order").isAt(words, at) && (points(at + 1) || isOfAll(at + 1));
    }

    /** Whether it is done with what has no name: "make it, the supplier closes early". */
    boolean points() {
        return (isToDo() || PHRASES.get("order").isAt(words, 0)) && points(1)
                || PHRASES.get("order").isAt(words, 0) && PHRASES.get("pair").isAt(words, 1);
    }

    private boolean points(int at) {
        return PHRASES.get("it").isAt(words, at)
                && (words.get(at).equals("it")
                        || at + 1 == words.size()
                        || PHRASES.get("alone").isAt(words, at + 1));
    }

    private boolean isOfAll(int at) {
        return PHRASES.get("several").isAt(words, at);
    }

    /** Whether it begins with a verb of what people do. */
    boolean isToDo() {
        return !words.isEmpty() && Adding.isDoing(words.getFirst());
    }

    private boolean tells() {
        var telling = new Telling(words);
        return telling.isOne() || telling.mayBe();
    }

    /** "Spoke to Kim", "skipped the gym". */
    private boolean isOwnDeed() {
        return isPast(0) && (words.size() == 1 || PHRASES.get("whom").isAt(words, 1));
    }

    /** "Antibiotic given early", "flyers designed", and nothing is still to be so. */
    private boolean isDone() {
        var last = PHRASES.get("lately").isAt(words, words.size() - 1) ? words.size() - 2 : words.size() - 1;
        return last > 0
                && isPast(last)
                && !isToDo()
                && IntStream.range(0, last)
                        .noneMatch(at -> PHRASES.get("to come").isAt(words, at));
    }

    private boolean isPast(int at) {
        var word = words.get(at);
        return PHRASES.get("past").isAt(words, at)
                || Doing.isPast(word) && Doing.verbsOf(word).stream().anyMatch(Adding::isDoing);
    }

    /** Whether what was said, times and all, turns from something else to this: "actually monday", "the red one instead". */
    static boolean turns(List<String> said) {
        return PHRASES.get("turn").isAt(said, 0) || PHRASES.get("turned").atEnd(said) > 0;
    }
}

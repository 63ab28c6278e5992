package io.todochat.language;

import io.todochat.language.grammar.Range;
import io.todochat.language.time.Mention;
import io.todochat.schedule.Slot;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where times are said in a sentence.
 *
 * @param times chunks, in order
 * @param ends by the token where a time begins, the one behind it
 */
record Moments(List<Chunk> times, Map<Integer, Integer> ends) {

    static Moments of(Sentence sentence) {
        var times = sentence.chunks().stream()
                .filter(chunk -> chunk.field().equals("time"))
                .toList();
        return new Moments(
                times,
                times.stream()
                        .map(chunk -> chunk.places().getFirst())
                        .collect(Collectors.toMap(Range::from, Range::to, (first, _) -> first)));
    }

    /** The token behind the time that begins here; the same where none does. */
    int behind(int at) {
        return ends.getOrDefault(at, at);
    }

    /** Whether a time is said between these tokens. */
    boolean areIn(int from, int to) {
        return times.stream().anyMatch(time -> time.from() >= from && time.to() <= to);
    }

    /** Whether a time of day is said between these tokens. */
    boolean isHourIn(int from, int to) {
        return times.stream()
                .filter(time -> time.from() >= from && time.to() <= to)
                .map(time -> (Mention) time.meaning())
                .anyMatch(time ->
                        time.value() instanceof Slot.Moment && time.repeat().isEmpty());
    }

    /** Whether a time that is said from there on ends right before the "and" or comma in front of that token. */
    boolean endBefore(int from, int at) {
        return times.stream().anyMatch(time -> time.from() >= from && time.to() == at - 1);
    }

    /** Whether a time is said in parts, before this token and behind it. */
    boolean span(int at) {
        return times.stream().anyMatch(time -> time.from() < at && time.to() > at);
    }
}

package io.todochat.language;

import io.todochat.language.time.Mention;
import io.todochat.schedule.Slot;
import java.util.List;

/**
 * Where times are said in a sentence.
 *
 * @param times chunks, in order
 */
record Moments(List<Chunk> times) {

    static Moments of(Sentence sentence) {
        return new Moments(sentence.chunks().stream()
                .filter(chunk -> chunk.field().equals("time"))
                .toList());
    }

    /** The token behind the time that begins here; the same where none does. */
    int behind(int at) {
        for (var time : times) {
            var place = time.places().getFirst();
            if (place.from() == at) {
                return place.to();
            }
        }
        return at;
    }

    /** Whether a time is said between these tokens. */
    boolean areIn(int from, int to) {
        return times.stream()
                .anyMatch(time -> time.places().getFirst().from() >= from
                        && time.places().getLast().to() <= to);
    }

    /** Whether a time of day is said between these tokens. */
    boolean isHourIn(int from, int to) {
        return times.stream()
                .filter(time -> time.places().getFirst().from() >= from
                        && time.places().getLast().to() <= to)
                .map(time -> (Mention) time.meaning())
                .anyMatch(time ->
                        time.value() instanceof Slot.Moment && time.repeat().isEmpty());
    }

    /** Whether a time that is said from there on ends right before the "and" or comma in front of that token. */
    boolean endBefore(int from, int at) {
        return times.stream()
                .anyMatch(time -> time.places().getFirst().from() >= from
                        && time.places().getLast().to() == at - 1);
    }

    /** Whether a time is said in parts, before this token and behind it. */
    boolean span(int at) {
        return times.stream()
                .anyMatch(time -> time.places().getFirst().from() < at
                        && time.places().getLast().to() > at);
    }
}

package io.todochat.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** All occurrences in a long time, asked for piece by piece, since one question is answered with so many at most. */
final class Pieces {

    /** A dozen a day, as the densest rules of {@link AnyRule} over years have, are not too many. */
    private static final Duration LENGTH = Duration.ofDays(800);

    private Pieces() {}

    static List<Occurrence> between(Recurrence recurrence, Instant from, Instant to) {
        return Stream.iterate(from, begin -> begin.isBefore(to), begin -> begin.plus(LENGTH))
                .flatMap(begin -> recurrence.between(begin, earlier(begin.plus(LENGTH), to)).stream())
                .toList();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}

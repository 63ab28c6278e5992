package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.time.Mention;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what is said to the question how often: the days or the times of day alone, or all of it. Pure.
 *
 * @param saying what the question is answered by
 */
record HowOften(Saying saying) {

    /** The repetition; empty where none is said. */
    Optional<Mention> said(String text) {
        var daily = Ordering.isOnlyTime(times(text)) ? Stream.of("every day " + text) : Stream.<String>of();
        return Stream.concat(Stream.of(text, "every " + text), daily)
                .flatMap(all -> times(all).stream())
                .filter(time -> time.repeat().isPresent())
                .findFirst();
    }

    private List<Mention> times(String text) {
        var said = saying.inWords(text);
        return said.readings().getFirst().times().stream()
                .map(Reading.Time::mention)
                .toList();
    }
}

package io.todochat.language.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * In which half of the day something is when it gets another hour, and nobody says of which half that is: where it is
 * nearest to the hour before, and not past if it is not so in the other half. Pure.
 *
 * @param was when it was to be before
 * @param now by the person's clock
 */
public record KeptHalf(LocalDateTime was, LocalDateTime now) {

    private static final int NOON = 12;

    /** An earlier hour is one of the morning only for what was about that early. */
    private static final int EARLIEST = 7;

    private static final Duration ABOUT = Duration.ofHours(2);

    /**
     * The moment that is meant.
     *
     * @param said the hour, in either half
     * @param isDayOpen whether it is on the day on which it was; what is late may then also be just after midnight
     */
    public LocalDateTime of(LocalDateTime said, boolean isDayOpen) {
        var before = isDayOpen ? was : said.toLocalDate().atTime(was.toLocalTime());
        var usual = before.toLocalDate().atTime(said.toLocalTime());
        var possible = halves(usual, isDayOpen).stream()
                .filter(at -> at.getHour() >= EARLIEST || apart(at, before).compareTo(ABOUT) <= 0)
                .toList();
        var ahead = possible.stream().filter(at -> at.isAfter(now)).toList();
        return (ahead.isEmpty() ? possible : ahead)
                .stream()
                        .min(Comparator.comparing((LocalDateTime at) -> apart(at, before))
                                .thenComparing(at -> !at.equals(usual)))
                        .orElse(usual);
    }

    private static List<LocalDateTime> halves(LocalDateTime usual, boolean isDayOpen) {
        var morning = usual.withHour(usual.getHour() % NOON);
        var day = Stream.of(morning, morning.plusHours(NOON));
        return Stream.concat(day, isDayOpen ? Stream.of(morning.plusDays(1)) : Stream.empty())
                .toList();
    }

    private static Duration apart(LocalDateTime one, LocalDateTime other) {
        return Duration.between(one, other).abs();
    }
}

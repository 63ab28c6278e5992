package io.todochat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rules give what RFC 5545 says they mean. */
class DefinitionTest {

    /** How many days are looked at; each some dozen slots. */
    private static final Map<Frequency, Integer> DAYS = Map.of(
            Frequency.YEARLY, 4000,
            Frequency.MONTHLY, 1200,
            Frequency.WEEKLY, 500,
            Frequency.DAILY, 200,
            Frequency.HOURLY, 12,
            Frequency.MINUTELY, 2);

    @Test
    void someRulesGiveWhatTheDefinitionSays() {
        LongStream.range(0, 500).parallel().forEach(DefinitionTest::compare);
    }

    @Test
    @Tag("long")
    void manyRulesGiveWhatTheDefinitionSays() {
        LongStream.range(500, 50_500).parallel().forEach(DefinitionTest::compare);
    }

    private static void compare(long seed) {
        var random = random(seed);
        var rule = AnyRule.of(random, List.of(Frequency.values()));
        var start = AnyRule.start(random);
        var last = start.toLocalDate().plusDays(DAYS.get(Parts.of(rule).frequency()));
        assertThat(ours(rule, start, last))
                .as("%d: %s from %s", seed, rule, start)
                .isEqualTo(new Definition(rule, start).until(last));
    }

    private static List<LocalDateTime> ours(String rule, LocalDateTime start, LocalDate last) {
        try {
            var recurrence = new Recurrence(rule, new Slot.Moment(start), ZoneOffset.UTC, MonthEnd.SKIP);
            var end = last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            return Pieces.between(recurrence, start.toInstant(ZoneOffset.UTC), end).stream()
                    .map(next -> next.slot().time())
                    .toList();
        } catch (IllegalArgumentException e) {
            if (e.getMessage().contains("no date")) {
                return List.of();
            }
            throw e;
        }
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}

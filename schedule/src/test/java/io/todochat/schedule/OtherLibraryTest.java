package io.todochat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Rules in zones give what ical4j says, but for differences that are known, each with the section of RFC 5545 that
 * decides it. {@link DefinitionTest} proves that what is explained away here is right all the same.
 */
class OtherLibraryTest {

    private static final Map<Frequency, Integer> DAYS = Map.of(
            Frequency.YEARLY, 3000,
            Frequency.MONTHLY, 700,
            Frequency.WEEKLY, 300,
            Frequency.DAILY, 100,
            Frequency.HOURLY, 12,
            Frequency.MINUTELY, 1);

    private static final List<String> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().toList();

    /** Why ical4j says something else. */
    private enum Difference {
        /** 3.3.5: a local time in a gap or an overlap; ical4j goes on with the offset before, we take the first. */
        CHANGE_OF_CLOCKS {
            @Override
            boolean explains(Case asked) {
                return asked.meetsAChange();
            }
        },
        /** 3.3.10, WKST: a week begins on Monday if nothing is said; ical4j takes the locale's, as Sunday. */
        BEGIN_OF_THE_WEEK {
            @Override
            boolean explains(Case asked) {
                return asked.is(Frequency.WEEKLY, "BYDAY")
                        && (asked.parts().number("INTERVAL", 1) > 1
                                || asked.parts().has("BYSETPOS"));
            }
        },
        /** 3.3.10, BYWEEKNO: weeks are those of ISO 8601, the first with four days; ical4j takes the locale's. */
        NUMBER_OF_THE_WEEK {
            @Override
            boolean explains(Case asked) {
                return asked.is(Frequency.YEARLY, "BYWEEKNO");
            }
        },
        /** 3.3.10, table: BYMONTH limits the days of a week; ical4j looks at the month of the week's first candidate. */
        MONTH_OF_A_WEEK {
            @Override
            boolean explains(Case asked) {
                return asked.is(Frequency.WEEKLY, "BYDAY", "BYMONTH");
            }
        },
        /** 3.3.10, notes 1 and 2: "2FR" is the second of the month; ical4j takes the second of those of BYMONTHDAY. */
        NUMBERED_DAY_BESIDE_DAYS_OF_THE_MONTH {
            @Override
            boolean explains(Case asked) {
                return asked.is(asked.parts().frequency(), "BYDAY", "BYMONTHDAY") && asked.hasNumberedDays();
            }
        },
        /** 3.3.10, table: BYMONTH only limits hours; ical4j loses some of those that it leaves. */
        MONTH_OF_AN_HOUR {
            @Override
            boolean explains(Case asked) {
                return asked.is(Frequency.HOURLY, "BYMONTH");
            }
        },
        /** 3.3.10: a rule goes on until COUNT or UNTIL; ical4j gives up after 1,000 minutes without a slot. */
        MANY_MINUTES_WITHOUT_A_SLOT {
            @Override
            boolean explains(Case asked) {
                return asked.is(Frequency.MINUTELY)
                        && asked.parts().hasAny(Set.of("BYHOUR", "BYDAY", "BYMONTHDAY", "BYMONTH"));
            }
        },
        /** 3.3.10, BYSETPOS: counts what lies in the whole interval; ical4j leaves out what lies before the start. */
        POSITION_IN_THE_FIRST_INTERVAL {
            @Override
            boolean explains(Case asked) {
                return asked.parts().has("BYSETPOS");
            }
        };

        abstract boolean explains(Case asked);
    }

    /** A rule, a start, a zone. */
    private record Case(String rule, Parts parts, ZonedDateTime start, Instant end) {

        static Case of(RandomGenerator random) {
            var rule = AnyRule.of(random, List.of(Frequency.values()));
            var zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
            var start = AnyRule.start(random).atZone(zone);
            var parts = Parts.of(rule);
            return new Case(
                    rule,
                    parts,
                    start,
                    start.plusDays(DAYS.get(parts.frequency())).toInstant());
        }

        List<Instant> ours() {
            var slot = new Slot.Moment(start.toLocalDateTime());
            try {
                var recurrence = new Recurrence(rule, slot, start.getZone(), MonthEnd.SKIP);
                return Pieces.between(recurrence, start.toInstant(), end).stream()
                        .map(next -> next.due().in(start.getZone()).toInstant())
                        .toList();
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageContaining("no date");
                return List.of();
            }
        }

        List<Instant> theirs() {
            return new Recur<ZonedDateTime>(rule)
                    .getDates(start, start, end.atZone(start.getZone())).stream()
                            .map(ZonedDateTime::toInstant)
                            .filter(instant -> instant.isBefore(end))
                            .distinct()
                            .sorted()
                            .toList();
        }

        boolean is(Frequency frequency, String... wanted) {
            return parts.frequency() == frequency && Arrays.stream(wanted).allMatch(parts::has);
        }

        boolean hasNumberedDays() {
            return parts.days().stream().anyMatch(day -> day.which() != 0);
        }

        boolean meetsAChange() {
            var change =
                    start.getZone().getRules().nextTransition(start.toInstant().minusSeconds(86_400));
            return change != null && change.getInstant().isBefore(end);
        }
    }

    @Test
    void someRulesInAnyZone() {
        compare(LongStream.range(0, 500));
    }

    @Test
    @Tag("long")
    void manyRulesInAnyZone() {
        assertThat(compare(LongStream.range(500, 100_500))).isEqualTo(EnumSet.allOf(Difference.class));
    }

    /** Tells which differences there were. */
    private static Set<Difference> compare(LongStream seeds) {
        return seeds.parallel().boxed().flatMap(OtherLibraryTest::differences).collect(Collectors.toSet());
    }

    private static Stream<Difference> differences(long seed) {
        var asked = Case.of(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
        var reasons = EnumSet.allOf(Difference.class).stream()
                .filter(known -> known.explains(asked))
                .toList();
        var ours = asked.ours();
        var theirs = asked.theirs();
        if (reasons.isEmpty()) {
            assertThat(ours)
                    .as("%d: %s from %s", seed, asked.rule(), asked.start())
                    .isEqualTo(theirs);
        }
        return ours.equals(theirs) ? Stream.empty() : reasons.stream();
    }
}

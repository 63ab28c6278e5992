package io.todochat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for any rule, zone and start. Each case is made from its seed, so that a failure can be repeated. */
class AnyRecurrenceTest {

    private static final int CASES = 500;
    private static final List<String> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().toList();
    private static final List<String> RULES = List.of(
            "FREQ=DAILY",
            "FREQ=DAILY;INTERVAL=3",
            "FREQ=WEEKLY",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU",
            "FREQ=MONTHLY",
            "FREQ=MONTHLY;BYDAY=-1FR",
            "FREQ=YEARLY");

    /** A time of day near a change of the clocks of its zone, or anywhere where the zone has none. */
    record Place(ZoneId zone, LocalDateTime start) {}

    @ParameterizedTest
    @MethodSource("seeds")
    void whatFollowsIsStrictlyLaterAndKeepsItsTimeOfDayOutsideGaps(long seed) {
        var random = random(seed);
        var place = place(random);
        var rule = rule(random);
        var late = random.nextInt(10);
        var recurrence = new Recurrence(rule, new Slot.Moment(place.start()), place.zone(), MonthEnd.CLAMP);
        var after = recurrence.start();
        for (var turn = 0; turn < 6; turn++) {
            var done = after.in(place.zone()).plusHours(7L * late).toInstant();
            var next = recurrence.next(after, done).orElseThrow();

            assertThat(next.due().in(place.zone()).toInstant())
                    .isAfter(done)
                    .isEqualTo(next.slot().in(place.zone()).toInstant());
            assertThat(next.slot().isAfter(after)).isTrue();
            assertTimeOfDay(place, next);
            after = next.slot();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNextOfADayIsALaterDateThanThatOfTheCompletion(long seed) {
        var random = random(seed);
        var place = place(random);
        var rule = rule(random);
        var hours = random.nextInt(91);
        var start = new Slot.Day(place.start().toLocalDate());
        var recurrence = new Recurrence(rule, start, place.zone(), MonthEnd.SKIP);
        var done = place.start().atZone(place.zone()).plusHours(hours);

        var next = recurrence.next(start, done.toInstant()).orElseThrow();

        assertThat(next.due().date()).isAfter(done.toLocalDate());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoeverIsLateEndsWhereThePunctualOneIs(long seed) {
        var random = random(seed);
        var place = place(random);
        var rule = rule(random);
        var slots = random.nextInt(21);
        var recurrence = new Recurrence(rule, new Slot.Moment(place.start()), place.zone(), MonthEnd.CLAMP);
        var due = recurrence.first(slots + 2).stream().map(Occurrence::due).toList();
        var late = due.get(slots).in(place.zone()).toInstant();

        var next = recurrence.next(due.getFirst(), late).orElseThrow();

        assertThat(next.due()).isEqualTo(due.get(slots + 1));
        assertThat(next.missed()).isEqualTo(slots);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void clampedMonthsAreCountedFromTheStart(long seed) {
        var random = random(seed);
        var place = place(random);
        var interval = random.nextInt(1, 31);
        var start = place.start().withDayOfMonth(place.start().toLocalDate().lengthOfMonth());
        var recurrence = new Recurrence(
                "FREQ=MONTHLY;INTERVAL=" + interval, new Slot.Moment(start), ZoneOffset.UTC, MonthEnd.CLAMP);

        var slots = recurrence.first(14).stream().map(Occurrence::slot).toList();

        for (var n = 0; n < slots.size(); n++) {
            assertThat(slots.get(n)).isEqualTo(new Slot.Moment(start.plusMonths((long) n * interval)));
        }
    }

    private static void assertTimeOfDay(Place place, Occurrence next) {
        var slot = ((Slot.Moment) next.slot()).at();
        assertThat(slot.toLocalTime()).isEqualTo(place.start().toLocalTime());
        if (!place.zone().getRules().getValidOffsets(slot).isEmpty()) {
            assertThat(next.due()).isEqualTo(next.slot());
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, CASES);
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static <T> T any(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String rule(RandomGenerator random) {
        return any(RULES, random);
    }

    private static Place place(RandomGenerator random) {
        var zone = ZoneId.of(any(ZONES, random));
        var instant = Instant.ofEpochSecond(random.nextLong(
                Instant.parse("1972-01-01T00:00:00Z").getEpochSecond(),
                Instant.parse("2060-01-01T00:00:00Z").getEpochSecond()));
        var change = zone.getRules().nextTransition(instant);
        var near = change == null ? instant : change.getInstant();
        return new Place(zone, near.atZone(zone).toLocalDateTime().plusMinutes(random.nextInt(-3 * 24 * 60, 24 * 60)));
    }
}

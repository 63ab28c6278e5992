package io.todochat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every zone the JDK knows, and every change of its clocks from 2020 to 2040. */
class EveryChangeOfClocksTest {

    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2041-01-01T00:00:00Z");
    private static final int DAYS = 5;
    private static final List<Change> CHANGES = changes();

    /** Of one zone. */
    private record Change(ZoneId zone, ZoneOffsetTransition at) {

        /** Some minutes into the gap or overlap, three days before. */
        LocalDateTime start() {
            var earlier = at.isGap() ? at.getDateTimeBefore() : at.getDateTimeAfter();
            return earlier.plusMinutes(10).minusDays(3);
        }
    }

    @Test
    void aDailyTimeIsKeptOnEveryDayAndOnlyAGapMovesIt() {
        assertThat(CHANGES).hasSizeGreaterThan(1_000);
        CHANGES.parallelStream().forEach(change -> {
            var all = recurrence("FREQ=DAILY", change).first(DAYS);
            assertThat(all).extracting(Occurrence::slot).isEqualTo(days(change));
            assertThat(all).allSatisfy(next -> assertThat(next.due()).isEqualTo(expected(next.slot(), change)));
            assertStrictlyLater(all, change);
        });
    }

    @Test
    void everyHourOfTheClockComesOnceAndNoneIsLeftOut() {
        CHANGES.parallelStream().forEach(change -> {
            var all = recurrence("FREQ=HOURLY", change)
                    .between(FROM, change.at().getInstant().plusSeconds(86_400));
            assertThat(instants(all, change)).isEqualTo(hours(change));
            assertStrictlyLater(all, change);
        });
    }

    @Test
    @Tag("long")
    void eachOccurrenceIsFollowedByTheNextOfThem() {
        CHANGES.parallelStream().forEach(change -> {
            var recurrence = recurrence("FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=0,30", change);
            var all = recurrence.first(18);
            for (var n = 1; n < all.size(); n++) {
                var before = all.get(n - 1);
                var done = before.due().in(change.zone()).toInstant();
                assertThat(recurrence.next(before.slot(), done)).contains(all.get(n));
                assertThat(recurrence.next(done)).contains(all.get(n));
            }
        });
    }

    /** Zones of the same rules under several names are one. */
    private static List<Change> changes() {
        var zones = ZoneId.getAvailableZoneIds().stream()
                .map(ZoneId::of)
                .collect(Collectors.toMap(ZoneId::getRules, zone -> zone, (one, _) -> one));
        return zones.values().stream()
                .flatMap(zone -> Stream.iterate(
                                zone.getRules().nextTransition(FROM),
                                Objects::nonNull,
                                change -> zone.getRules().nextTransition(change.getInstant()))
                        .takeWhile(change -> change.getInstant().isBefore(TO))
                        .map(change -> new Change(zone, change)))
                .toList();
    }

    private static Recurrence recurrence(String rule, Change change) {
        return new Recurrence(rule, new Slot.Moment(change.start()), change.zone(), MonthEnd.CLAMP);
    }

    private static List<Slot> days(Change change) {
        return Stream.iterate(change.start(), day -> day.plusDays(1))
                .limit(DAYS)
                .<Slot>map(Slot.Moment::new)
                .toList();
    }

    private static Slot expected(Slot slot, Change change) {
        var isInGap = change.zone().getRules().getValidOffsets(slot.time()).isEmpty();
        return isInGap ? new Slot.Moment(slot.time().plus(change.at().getDuration())) : slot;
    }

    /** Each hour where java.time puts it. */
    private static List<Instant> hours(Change change) {
        return Stream.iterate(change.start(), hour -> hour.plusHours(1))
                .limit(24L * DAYS + 24)
                .map(hour -> hour.atZone(change.zone()).toInstant())
                .filter(hour -> hour.isBefore(change.at().getInstant().plusSeconds(86_400)))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    private static void assertStrictlyLater(List<Occurrence> all, Change change) {
        var instants = instants(all, change);
        assertThat(instants).isEqualTo(List.copyOf(new TreeSet<>(instants)));
    }

    private static List<Instant> instants(List<Occurrence> all, Change change) {
        return all.stream()
                .map(next -> next.due().in(change.zone()).toInstant())
                .toList();
    }
}

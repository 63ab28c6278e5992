package io.todochat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.schedule.Continuation.Next;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContinuationTest {

    private static final String BERLIN = "Europe/Berlin";

    @ParameterizedTest
    @CsvSource({
        "FREQ=DAILY;INTERVAL=3, 2026-11-20,       2026-11-24T08:00:00Z, 2026-11-27",
        "FREQ=DAILY;INTERVAL=3, 2026-11-20T09:00, 2026-11-24T20:00:00Z, 2026-11-27T09:00",
        "FREQ=DAILY,            2026-11-30,       2026-11-24T08:00:00Z, 2026-11-25",
        "FREQ=MONTHLY,          2026-10-31,       2027-01-31T08:00:00Z, 2027-02-28",
        "FREQ=HOURLY;INTERVAL=6, 2026-11-24T06:00, 2026-11-24T08:10:30Z, 2026-11-24T15:10",
        "FREQ=WEEKLY;BYDAY=MO,  2026-11-23T09:00, 2026-11-26T08:00:00Z, 2026-11-30T09:00",
        // one hour is missing that night
        "FREQ=DAILY,            2027-03-20T02:30, 2027-03-27T08:00:00Z, 2027-03-28T02:30"
    })
    void fromCompletionItCountsFromWhenItWasDone(String rule, String slot, Instant done, String next) {
        assertThat(fromCompletion(rule, slot, 1, done).next(done).orElseThrow().slot())
                .isEqualTo(Slot.parse(next));
    }

    @Test
    void fromCompletionACountCountsOccurrences() {
        var done = Instant.parse("2026-11-24T08:00:00Z");

        assertThat(fromCompletion("FREQ=DAILY;COUNT=3", "2026-11-24", 2, done).next(done))
                .isPresent();
        assertThat(fromCompletion("FREQ=DAILY;COUNT=3", "2026-11-24", 3, done).next(done))
                .isEmpty();
    }

    @Test
    void fromCompletionWhatWasSkippedIsFollowedFromItsSlotOn() {
        var now = Instant.parse("2026-11-24T08:00:00Z");

        assertThat(fromCompletion("FREQ=DAILY;INTERVAL=3", "2026-11-20", 1, null)
                        .next(now))
                .contains(new Next(Slot.parse("2026-11-26"), Slot.parse("2026-11-26"), 1, 0));
    }

    @Test
    void whatIsCarriedOnLaterThanItWasDoneIsNotOverdue() {
        var done = Instant.parse("2026-11-01T08:00:00Z");
        var resumed = Instant.parse("2026-11-24T08:00:00Z");
        var daily = new Continuation(rule("FREQ=DAILY", "2026-11-01"), Slot.parse("2026-11-01"), 1, false, done, null);

        assertThat(daily.next(resumed).orElseThrow().slot()).isEqualTo(Slot.parse("2026-11-24"));
        assertThat(daily.next(resumed).orElseThrow().missed()).isEqualTo(22);
    }

    @Test
    void aCountThatIsLeftIsWhatWasNotPassed() {
        var tenTimes = "FREQ=DAILY;COUNT=10";
        var fifth = Slot.parse("2026-11-05");

        assertThat(new Continuation(rule(tenTimes, "2026-11-01"), fifth, 5, false, null, null).left())
                .isEqualTo("FREQ=DAILY;COUNT=6");
        assertThat(new Continuation(rule("FREQ=DAILY", "2026-11-01"), fifth, 5, false, null, null).left())
                .isEqualTo("FREQ=DAILY");
        assertThat(fromCompletion(tenTimes, "2026-11-17", 4, null).left()).isEqualTo("FREQ=DAILY;COUNT=7");
    }

    @Test
    void datesOfItsOwnAreInNoCountAndWhatIsTakenOutIs() {
        var rule = rule("FREQ=DAILY;COUNT=10", "2026-11-01")
                .without(List.of(Slot.parse("2026-11-02"), Slot.parse("2026-11-03")))
                .with(List.of(Slot.parse("2026-10-31"), Slot.parse("2026-12-24")));
        var fifth = new Continuation(rule, Slot.parse("2026-11-05"), 3, false, null, null);

        assertThat(fifth.left()).isEqualTo("FREQ=DAILY;COUNT=6");
    }

    @Test
    void whatCountsFromCompletionPassesOverWhatIsTakenOut() {
        var done = Instant.parse("2026-11-24T08:00:00Z");
        var rule = rule("FREQ=DAILY;INTERVAL=3", "2026-11-01")
                .without(List.of(Slot.parse("2026-11-27")))
                .with(List.of(Slot.parse("2026-11-29")));

        assertThat(new Continuation(rule, Slot.parse("2026-11-20"), 1, true, done, null)
                        .next(done)
                        .orElseThrow())
                .isEqualTo(new Next(Slot.parse("2026-11-29"), Slot.parse("2026-11-29"), 0, 0));
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    /** Whenever each occurrence is closed, in every mode: strictly later, never overdue, and all are accounted for. */
    @ParameterizedTest
    @MethodSource("seeds")
    void howeverItIsClosedTheNextIsStillToComeAndNoSlotIsLost(int seed) {
        var random = new Random(seed);
        var days = random.nextBoolean();
        var start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365)) + (days ? "" : "T23:59");
        var count = 20 + random.nextInt(20);
        var rule = rule("FREQ=DAILY;INTERVAL=" + (1 + random.nextInt(3)) + ";COUNT=" + count, start);
        var position = 1;
        var slot = rule.start();
        var now = slot.in(rule.zone()).toInstant();
        var next = Optional.of(new Next(slot, slot, 0, 0));
        while (next.isPresent()) {
            now = now.plusSeconds(random.nextInt(5 * 86_400));
            var done = random.nextBoolean() ? now : null;
            next = new Continuation(rule, slot, position, false, done, null).next(now);
            if (next.isPresent()) {
                assertThat(next.get().slot().isAfter(slot)).isTrue();
                assertThat(isToCome(next.get().slot(), now, rule.zone())).isTrue();
                position += 1 + next.get().missed();
                slot = next.get().slot();
                assertThat(slot).isEqualTo(rule.first(count).get(position - 1).slot());
            }
        }
        assertThat(position).isLessThanOrEqualTo(count);
    }

    private static boolean isToCome(Slot slot, Instant now, ZoneId zone) {
        return slot instanceof Slot.Day
                ? !slot.date().isBefore(now.atZone(zone).toLocalDate())
                : slot.in(zone).toInstant().isAfter(now);
    }

    private static Continuation fromCompletion(String rule, String slot, int position, Instant done) {
        return new Continuation(rule(rule, slot), Slot.parse(slot), position, true, done, null);
    }

    private static Recurrence rule(String rule, String start) {
        return Recurrence.parse(rule, start, BERLIN, "clamp");
    }
}

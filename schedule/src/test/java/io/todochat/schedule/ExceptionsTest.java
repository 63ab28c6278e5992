package io.todochat.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExceptionsTest {

    private static final Recurrence DAILY = at("FREQ=DAILY;COUNT=4", "2026-03-27T02:30");

    @Test
    void whatIsTakenOutStillCountsTowardsTheCount() {
        assertThat(due(DAILY.without(slots("2026-03-28T02:30", "2026-03-27T02:30"))))
                .containsExactly("2026-03-29T03:30", "2026-03-30T02:30");
    }

    @Test
    void anOccurrenceThatAGapMovedIsTakenOutByEitherTime() {
        var without = List.of("2026-03-27T02:30", "2026-03-28T02:30", "2026-03-30T02:30");

        assertThat(due(DAILY.without(slots("2026-03-29T02:30")))).isEqualTo(without);
        assertThat(due(DAILY.without(slots("2026-03-29T03:30")))).isEqualTo(without);
    }

    @Test
    void aDayTakesOutEverythingOnIt() {
        var hours = at("FREQ=DAILY;BYHOUR=9,17;COUNT=4", "2026-11-24T00:00");

        assertThat(due(hours.without(slots("2026-11-24")))).containsExactly("2026-11-25T09:00", "2026-11-25T17:00");
    }

    @Test
    void additionalDatesComeInTheirPlaceAlsoBeforeTheStartAndAfterTheEnd() {
        assertThat(due(DAILY.with(slots("2026-05-01T12:00", "2026-03-27T22:00", "2026-01-01T09:00"))))
                .containsExactly(
                        "2026-01-01T09:00",
                        "2026-03-27T02:30",
                        "2026-03-27T22:00",
                        "2026-03-28T02:30",
                        "2026-03-29T03:30",
                        "2026-03-30T02:30",
                        "2026-05-01T12:00");
    }

    @Test
    void anAdditionalDateAtTheInstantOfAnotherIsOneWithIt() {
        assertThat(due(DAILY.with(slots("2026-03-28T02:30", "2026-03-29T03:30"))))
                .isEqualTo(due(DAILY));
        assertThat(due(at("FREQ=DAILY;COUNT=1", "2026-03-01T09:00")
                        .with(slots("2026-03-29T02:30", "2026-03-29T03:30"))))
                .containsExactly("2026-03-01T09:00", "2026-03-29T03:30");
    }

    @Test
    void anAdditionalDateCanBeTakenOutToo() {
        assertThat(due(DAILY.with(slots("2026-05-01T12:00")).without(slots("2026-05-01"))))
                .isEqualTo(due(DAILY));
    }

    @Test
    void whatFollowsPassesExceptionsOverWithoutMissingThem() {
        var daily = at("FREQ=DAILY", "2026-11-01T09:00")
                .without(slots("2026-11-25T09:00", "2026-11-26T09:00"))
                .with(slots("2026-11-26T18:00"));

        assertThat(daily.next(Slot.parse("2026-11-24T09:00"), Instant.parse("2026-11-24T09:00:00Z")))
                .contains(new Occurrence(Slot.parse("2026-11-26T18:00"), Slot.parse("2026-11-26T18:00"), 0));
    }

    @Test
    void whereAllIsTakenOutThereIsNothing() {
        var nothing = DAILY.without(slots("2026-03-27", "2026-03-28", "2026-03-29", "2026-03-30"));

        assertThat(nothing.first(9)).isEmpty();
        assertThat(nothing.last()).isEmpty();
        assertThat(nothing.next(DAILY.start(), Instant.EPOCH)).isEmpty();
    }

    @Test
    void exceptionsToDaysAreDays() {
        var days = at("FREQ=DAILY;COUNT=3", "2026-11-24");

        assertThat(due(days.without(slots("2026-11-25")).with(slots("2026-12-24"))))
                .containsExactly("2026-11-24", "2026-11-26", "2026-12-24");
        assertThat(days.without(slots("2026-11-25T09:00"))).isEqualTo(days.without(slots("2026-11-25")));
    }

    @Test
    void additionalDatesBecomeOfTheStartsKind() {
        var days = at("FREQ=DAILY;COUNT=1", "2026-11-24");

        assertThat(due(DAILY.with(slots("2026-05-01")))).endsWith("2026-05-01T02:30");
        assertThat(due(days.with(slots("2026-12-24T09:00")))).containsExactly("2026-11-24", "2026-12-24");
    }

    @Test
    void thereAreNotTooMany() {
        var all = Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.plusDays(1))
                .limit(Recurrence.MOST_DATES + 1L)
                .<Slot>map(Slot.Day::new)
                .toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAILY.without(all))
                .withMessageContaining("at most 1000");
    }

    private static Recurrence at(String rule, String start) {
        return Recurrence.parse(rule, start, "Europe/Berlin", "skip");
    }

    private static List<Slot> slots(String... texts) {
        return Arrays.stream(texts).map(Slot::parse).toList();
    }

    private static List<String> due(Recurrence recurrence) {
        return recurrence.first(99).stream().map(next -> next.due().text()).toList();
    }
}

package io.todochat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZonesTest {

    private static final Instant LONG_AGO = Instant.EPOCH;

    @Test
    void aWeeklyTimeStaysWhereItIsOverBothChangesOfTheYear() {
        var berlin = ZoneId.of("Europe/Berlin");
        var slots =
                recurrence("FREQ=WEEKLY", "2026-03-22T23:59", "Europe/Berlin").first(35);

        assertThat(slots).allMatch(slot -> slot.due().text().endsWith("T23:59"));
        assertThat(instants(slots.subList(0, 2), berlin))
                .containsExactly(Instant.parse("2026-03-22T22:59:00Z"), Instant.parse("2026-03-29T21:59:00Z"));
        assertThat(instants(slots.subList(30, 32), berlin))
                .containsExactly(Instant.parse("2026-10-18T21:59:00Z"), Instant.parse("2026-10-25T22:59:00Z"));
    }

    @Test
    void aTimeInTheGapMovesForwardByItsLengthAndComesBackTheDayAfter() {
        assertThat(texts(recurrence("FREQ=DAILY", "2026-03-28T02:30", "Europe/Berlin")
                        .first(3)))
                .containsExactly("2026-03-28T02:30", "2026-03-29T03:30", "2026-03-30T02:30");
    }

    @Test
    void anOccurrenceInTheGapKeepsItsSlotAndIsDueWhereItMovedTo() {
        var next = recurrence("FREQ=DAILY", "2026-03-28T02:30", "Europe/Berlin")
                .next(Slot.parse("2026-03-28T02:30"), LONG_AGO);

        assertThat(next).contains(new Occurrence(Slot.parse("2026-03-29T02:30"), Slot.parse("2026-03-29T03:30"), 0));
    }

    @Test
    void aTimeThatComesTwiceCountsOnceAndTheFirst() {
        var slots =
                recurrence("FREQ=HOURLY", "2026-10-25T01:00", "Europe/Berlin").first(3);

        assertThat(instants(slots, ZoneId.of("Europe/Berlin")))
                .containsExactly(
                        Instant.parse("2026-10-24T23:00:00Z"),
                        Instant.parse("2026-10-25T00:00:00Z"),
                        Instant.parse("2026-10-25T02:00:00Z"));
    }

    @Test
    void twoSlotsThatTheGapBringsTogetherAreOne() {
        var hourly = recurrence("FREQ=HOURLY;COUNT=3", "2026-03-29T01:30", "Europe/Berlin");

        assertThat(texts(hourly.first(9))).containsExactly("2026-03-29T01:30", "2026-03-29T03:30", "2026-03-29T04:30");
    }

    @Test
    void aSlotThatTheGapPushesPastTheFollowingOneIsFollowedByALaterOne() {
        var halfHours = recurrence("FREQ=DAILY;BYHOUR=2,3;BYMINUTE=0,30", "2026-03-29T00:00", "Europe/Berlin");

        assertThat(texts(halfHours.first(3)))
                .containsExactly("2026-03-29T03:00", "2026-03-29T03:30", "2026-03-30T02:00");
    }

    @Test
    void theDayThatApiaSkippedIsOneWithTheDayAfter() {
        assertThat(texts(recurrence("FREQ=DAILY", "2011-12-29", "Pacific/Apia").first(3)))
                .containsExactly("2011-12-29", "2011-12-31", "2012-01-01");
        assertThat(texts(recurrence("FREQ=DAILY", "2011-12-29T09:00", "Pacific/Apia")
                        .first(3)))
                .containsExactly("2011-12-29T09:00", "2011-12-31T09:00", "2012-01-01T09:00");
    }

    @Test
    void aDayWithoutMidnightIsStillThatDay() {
        assertThat(texts(recurrence("FREQ=DAILY", "2024-09-07", "America/Santiago")
                        .first(3)))
                .containsExactly("2024-09-07", "2024-09-08", "2024-09-09");
    }

    private static Recurrence recurrence(String rule, String start, String zone) {
        return Recurrence.parse(rule, start, zone, "clamp");
    }

    private static List<Instant> instants(List<Occurrence> slots, ZoneId zone) {
        return slots.stream().map(slot -> slot.due().in(zone).toInstant()).toList();
    }

    private static List<String> texts(List<Occurrence> slots) {
        return slots.stream().map(slot -> slot.due().text()).toList();
    }
}

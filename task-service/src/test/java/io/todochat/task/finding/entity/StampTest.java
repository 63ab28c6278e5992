package io.todochat.task.finding.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class StampTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Stamp DAY = Stamp.on(LocalDate.parse("2026-11-24"), BERLIN);

    @Test
    void anInstantIsComparedWithADayByTheDayOnWhichItLies() {
        assertThat(at("2026-11-23T22:59:59Z").against(DAY)).isNegative();
        assertThat(at("2026-11-23T23:00:00Z").against(DAY)).isZero();
        assertThat(at("2026-11-24T22:59:59Z").against(DAY)).isZero();
        assertThat(at("2026-11-24T23:00:00Z").against(DAY)).isPositive();
        assertThat(DAY.against(at("2026-11-23T22:59:59Z"))).isPositive();
        assertThat(DAY.against(at("2026-11-24T12:00:00Z"))).isZero();
    }

    @Test
    void aTimeInAnotherZoneLiesOnThePersonsDay() {
        var evening = Stamp.of("2026-11-24T20:00", "America/New_York", BERLIN);
        assertThat(evening.against(DAY)).isPositive();
        assertThat(evening.against(Stamp.on(LocalDate.parse("2026-11-25"), BERLIN)))
                .isZero();
    }

    @Test
    void aDayThatWasLeftOutIsStillADayOfItsOwn() {
        var apia = ZoneId.of("Pacific/Apia");
        var leftOut = Stamp.on(LocalDate.parse("2011-12-30"), apia);
        assertThat(leftOut.against(Stamp.on(LocalDate.parse("2011-12-31"), apia)))
                .isNegative();
    }

    @Test
    void aDayIsPastWhenItIsOverAndATimeWhenItWas() {
        assertThat(DAY.isPast(Instant.parse("2026-11-24T22:59:59Z"))).isFalse();
        assertThat(DAY.isPast(Instant.parse("2026-11-24T23:00:00Z"))).isTrue();
        assertThat(at("2026-11-24T12:00:00Z").isPast(Instant.parse("2026-11-24T12:00:00Z")))
                .isFalse();
        assertThat(at("2026-11-24T12:00:00Z").isPast(Instant.parse("2026-11-24T12:00:01Z")))
                .isTrue();
    }

    private static Stamp at(String instant) {
        return Stamp.at(Instant.parse(instant));
    }
}

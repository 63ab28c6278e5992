package io.todochat.task.finding.entity;

import io.todochat.task.tasks.entity.Settings;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Where and when somebody asks.
 *
 * @param zone in which the person's days begin
 * @param weekStart the first day of the person's weeks
 */
public record Here(Instant now, ZoneId zone, DayOfWeek weekStart) {

    /** As a person has set it. */
    public static Here of(Instant now, Settings settings) {
        return new Here(
                now,
                ZoneId.of(settings.zone()),
                DayOfWeek.valueOf(settings.weekStart().toUpperCase(Locale.ROOT)));
    }

    /** The person's date. */
    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    /** The last day of the person's week. */
    LocalDate endOfWeek() {
        return startOfWeek().plusDays(6);
    }

    /** The first day of the person's week. */
    LocalDate startOfWeek() {
        var today = today();
        return today.minusDays(Math.floorMod(today.getDayOfWeek().getValue() - weekStart.getValue(), 7));
    }
}

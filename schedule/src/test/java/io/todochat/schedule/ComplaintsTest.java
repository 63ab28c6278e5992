package io.todochat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people complain about in other task managers. */
class ComplaintsTest {

    @Test
    void weekly2359StaysSoAfterTheChangeToWinterTime() {
        var weekly = Recurrence.parse("FREQ=WEEKLY", "2026-10-18T23:59", "Europe/Berlin", null);

        var next = weekly.next(weekly.start(), Instant.parse("2026-10-18T22:00:00Z"))
                .orElseThrow();

        assertThat(next.due().textIn(weekly.zone())).isEqualTo("2026-10-25T23:59:00+01:00");
    }

    @Test
    void the31stComesBackAfterFebruary() {
        var monthly = Recurrence.parse("FREQ=MONTHLY", "2026-01-31T09:00", "Europe/Berlin", null);

        assertThat(oneAfterAnother(monthly, 4)).containsExactly("2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31");
    }

    @Test
    void theLeapDayComesBackAfterFourYears() {
        var yearly = Recurrence.parse("FREQ=YEARLY", "2024-02-29T09:00", "Europe/Berlin", null);

        assertThat(oneAfterAnother(yearly, 4)).containsExactly("2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29");
    }

    @Test
    void whatIsFinishedLateDoesNotReturnOverdueAndReturnsOnce() {
        var daily = Recurrence.parse("FREQ=DAILY", "2026-11-01T09:00", "Europe/Berlin", null);
        var finished = Instant.parse("2026-11-24T12:00:00Z");

        var next = daily.next(daily.start(), finished).orElseThrow();

        assertThat(next.due().in(daily.zone()).toInstant()).isAfter(finished);
        assertThat(next.due().text()).isEqualTo("2026-11-25T09:00");
        assertThat(next.missed()).isEqualTo(23);
    }

    @Test
    void aDateFiftyYearsAheadHasItsOccurrences() {
        var far = Recurrence.parse("FREQ=MONTHLY", "2076-11-30T09:00", "Europe/Berlin", null);

        assertThat(oneAfterAnother(far, 3)).containsExactly("2076-12-30", "2077-01-30", "2077-02-28");
    }

    @Test
    void anHourlyRuleOfThirtyYearsAgoIsAnsweredAtOnce() {
        var hourly = Recurrence.parse("FREQ=HOURLY", "1996-01-01T00:00", "Europe/Berlin", null);

        assertThat(hourly.next(Instant.parse("2026-11-24T12:00:00Z")))
                .map(Occurrence::slot)
                .contains(new Slot.Moment(LocalDateTime.of(2026, 11, 24, 14, 0)));
    }

    @Test
    void whatWasForgottenForDecadesOfHoursComesBackAllTheSame() {
        var hourly = Recurrence.parse("FREQ=HOURLY", "1970-01-01T00:00", "Europe/Berlin", null);

        assertThat(hourly.next(hourly.start(), Instant.parse("2026-11-24T12:10:00Z")))
                .contains(new Occurrence(
                        Slot.parse("2026-11-24T14:00"), Slot.parse("2026-11-24T14:00"), Recurrence.MOST_MISSED));
    }

    /** As each is finished on its day. */
    private static List<String> oneAfterAnother(Recurrence recurrence, int many) {
        var days = new ArrayList<String>();
        var slot = recurrence.start();
        for (var n = 0; n < many; n++) {
            var next = recurrence
                    .next(slot, slot.in(recurrence.zone()).toInstant())
                    .orElseThrow();
            days.add(next.due().date().toString());
            slot = next.slot();
        }
        return days;
    }
}

package io.todochat.task.finding.entity;

import static io.todochat.task.finding.entity.Sample.here;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

    /** Wednesday the 25th in Auckland, still Tuesday the 24th elsewhere. */
    private static final String LATE = "2026-11-24T11:30:00Z";

    @ParameterizedTest
    @CsvSource({
        "today, Pacific/Auckland, 2026-11-25",
        "today, America/Los_Angeles, 2026-11-24",
        "tomorrow, Pacific/Auckland, 2026-11-26",
        "yesterday, UTC, 2026-11-23",
        "TODAY, UTC, 2026-11-24",
        "startOfWeek, UTC, 2026-11-23",
        "endOfWeek, UTC, 2026-11-29",
        "startOfMonth, UTC, 2026-11-01",
        "endOfMonth, UTC, 2026-11-30",
        "endOfMonth+1m, UTC, 2026-12-30",
        "startOfMonth+1m-1d, UTC, 2026-11-30",
        "today+7d, UTC, 2026-12-01",
        "today-2w, UTC, 2026-11-10",
        "today+1month, UTC, 2026-12-24",
        "today+1y-1d, UTC, 2027-11-23",
        "2026-11-24-7d, UTC, 2026-11-17",
        "2024-01-31+1m, UTC, 2024-02-29"
    })
    void daysAreThoseOfThePerson(String text, String zone, LocalDate day) {
        assertThat(DateText.read(text, here(LATE, zone, "monday")).day()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "monday, 2026-11-23, 2026-11-29",
        "tuesday, 2026-11-24, 2026-11-30",
        "wednesday, 2026-11-18, 2026-11-24",
        "saturday, 2026-11-21, 2026-11-27",
        "sunday, 2026-11-22, 2026-11-28"
    })
    void aWeekStartsWhereThePersonHasSetIt(String weekStart, LocalDate first, LocalDate last) {
        var here = here(LATE, "UTC", weekStart);
        assertThat(DateText.read("startOfWeek", here).day()).isEqualTo(first);
        assertThat(DateText.read("endOfWeek", here).day()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "now, 2026-11-24T11:30:00Z",
        "now+3h, 2026-11-24T14:30:00Z",
        "now-30min, 2026-11-24T11:00:00Z",
        "now+7d, 2026-12-01T11:30:00Z",
        "2026-11-24T12:00, 2026-11-24T11:00:00Z",
        "2026-11-24T12:00:30, 2026-11-24T11:00:30Z",
        "2026-11-24T12:00Z, 2026-11-24T12:00:00Z",
        "2026-11-24T12:00-05:00, 2026-11-24T17:00:00Z",
        "2026-11-24T12:00-05:00-5h, 2026-11-24T12:00:00Z",
        "today+9h, 2026-11-24T08:00:00Z"
    })
    void instantsAreThoseOfThePersonsClock(String text, Instant instant) {
        assertThat(DateText.read(text, here(LATE, "Europe/Berlin", "monday"))).isEqualTo(Stamp.at(instant));
    }

    @Test
    void daysKeepTheTimeOfDayWhereTheClockIsChangedAndHoursDoNot() {
        var eve = here("2026-10-24T10:00:00Z", "Europe/Berlin", "monday");
        assertThat(DateText.read("now+1d", eve).from()).isEqualTo("2026-10-25T11:00:00Z");
        assertThat(DateText.read("now+24h", eve).from()).isEqualTo("2026-10-25T10:00:00Z");
        assertThat(DateText.read("2026-10-25+3h", eve).from()).isEqualTo("2026-10-25T01:00:00Z");
    }

    @Test
    void aDayIsAsLongAsTheClockMakesIt() {
        var berlin = here(LATE, "Europe/Berlin", "monday");
        var longDay = DateText.read("2026-10-25", berlin);
        assertThat(longDay.from()).isEqualTo("2026-10-24T22:00:00Z");
        assertThat(longDay.until()).isEqualTo("2026-10-25T23:00:00Z");
    }

    @Test
    void aDayWithoutMidnightBeginsWhenItBegins() {
        var beirut = here("2026-03-28T12:00:00Z", "Asia/Beirut", "monday");
        assertThat(DateText.read("tomorrow", beirut).from()).isEqualTo("2026-03-28T22:00:00Z");
        assertThat(DateText.read("2026-03-29T00:30", beirut).from()).isEqualTo("2026-03-28T22:30:00Z");
    }

    @Test
    void todayChangesAtMidnightOfThePerson() {
        for (var zone : new String[] {"Asia/Kathmandu", "America/St_Johns", "Pacific/Kiritimati", "UTC"}) {
            var midnight = LocalDate.parse("2026-11-25")
                    .atStartOfDay(java.time.ZoneId.of(zone))
                    .toInstant();
            assertThat(DateText.read("today", here(midnight.minusNanos(1).toString(), zone, "monday"))
                            .day())
                    .isEqualTo("2026-11-24");
            assertThat(DateText.read("today", here(midnight.toString(), zone, "monday"))
                            .day())
                    .isEqualTo("2026-11-25");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "noon, 0",
        "24.11.2026, 0",
        "2026-11-24Z, 10",
        "2026-11-24x, 10",
        "today+, 5",
        "today+d, 5",
        "today+1, 5",
        "today+1q, 7",
        "today+1d+1q, 10",
        "2026-11-31, 0",
        "today+9999y, 5"
    })
    void whatIsNoDateIsPointedAt(String text, int position) {
        assertThatThrownBy(() -> DateText.read(text, Sample.BERLIN))
                .isInstanceOfSatisfying(
                        NotUnderstood.class,
                        thrown -> assertThat(thrown.position()).isEqualTo(position));
    }
}

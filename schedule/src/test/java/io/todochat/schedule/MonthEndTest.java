package io.todochat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthEndTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=MONTHLY;BYMONTHDAY=31 | 2027-01-31 2027-02-28 2027-03-31 2027-04-30",
                "FREQ=MONTHLY;BYMONTHDAY=15,31 | 2027-01-31 2027-02-15 2027-02-28 2027-03-15",
                "FREQ=MONTHLY;BYMONTHDAY=30,31 | 2027-01-31 2027-02-28 2027-03-30 2027-03-31",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 | 2027-02-28 2028-02-29 2029-02-28 2030-02-28",
            })
    void aDayThatAShortMonthLacksIsItsLast(String rule, String days) {
        assertThat(Recurrence.parse(MonthEnd.clamping(rule), "2027-01-31", "UTC", null)
                        .first(4))
                .extracting(found -> found.slot().text())
                .containsExactly(days.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=MONTHLY",
                "FREQ=MONTHLY;BYMONTHDAY=28",
                "FREQ=MONTHLY;BYMONTHDAY=-1",
                "FREQ=MONTHLY;BYMONTHDAY=31;BYDAY=FR",
                "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1",
                "FREQ=DAILY;BYMONTHDAY=31",
                "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=FORWARD",
            })
    void allOtherRulesStayAsTheyAre(String rule) {
        assertThat(MonthEnd.clamping(rule)).isEqualTo(rule);
    }
}

package io.todochat.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10)
class RefusalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=DAILY;BYEASTER=3            | invalid part BYEASTER",
                "BYDAY=MO                         | cannot be read",
                "''                               | cannot be read",
                "RRULE:FREQ=DAILY                 | invalid part RRULE:FREQ",
                "FREQ=DAILY;FREQ=WEEKLY           | duplicate part FREQ",
                "FREQ=DAILY;COUNT=0               | out of range",
                "FREQ=DAILY;COUNT=3;UNTIL=20270101| UNTIL and COUNT",
                "FREQ=DAILY;UNTIL=20261399        | UNTIL looks like",
                "FREQ=DAILY;UNTIL=20261301T250000Z| UNTIL looks like",
                "FREQ=WEEKLY;BYDAY=2MO            | BYDAY",
                "FREQ=SECONDLY                    | shortest unit",
                "FREQ=HOURLY;BYSECOND=0,30        | shortest unit",
                "FREQ=DAILY;BYSECOND=60           | seconds 0 to 59",
                "FREQ=DAILY;INTERVAL=1001         | at most 1000",
                "FREQ=YEARLY;RSCALE=CHINESE       | cannot be read",
                "'FREQ=DAILY; BYDAY=MO'           | looks like",
                "FREQ=DAILY;BYDAY=МО              | looks like",
            })
    void aRuleThatIsNotValidIsRefusedWithAReason(String rule, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recurrence.parse(rule, "2026-11-24T09:00", "UTC", "clamp"))
                .withMessageContaining(reason)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=WEEKLY;BYDAY=SA;BYSETPOS=2",
                "FREQ=YEARLY;INTERVAL=1000;BYMONTH=4;BYMONTHDAY=31",
                "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=3",
            })
    void aRuleThatNeverGivesADateIsRefused(String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recurrence.parse(rule, "2026-11-24T09:00", "UTC", "clamp"))
                .withMessageContaining("no date");
    }

    @Test
    void aRuleThatCountsTooManyDatesBeforeTheAnswerIsRefusedInTime() {
        var hourly = Recurrence.parse("FREQ=HOURLY;COUNT=900000", "1990-01-01T00:00", "UTC", "clamp");
        var now = Instant.parse("2026-11-24T09:00:00Z");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> hourly.next(hourly.start(), now))
                .withMessageContaining("200000");
    }

    @Test
    void aRuleByTheHourNeedsATimeToStartFrom() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recurrence.parse("FREQ=DAILY;BYHOUR=9,17", "2026-11-24", "UTC", "clamp"))
                .withMessageContaining("start with a time");
        assertThatCode(() -> Recurrence.parse("FREQ=DAILY;BYHOUR=9,17", "2026-11-24T09:00", "UTC", "clamp"))
                .doesNotThrowAnyException();
    }

    @Test
    void aRuleWithoutMeasureIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Recurrence.parse("FREQ=DAILY;BYMONTHDAY=1" + ",1".repeat(250), "2026-11-24", "UTC", "clamp"))
                .withMessageContaining("at most 500");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30,           UTC,           clamp, looks like",
        "24.11.2026,           UTC,           clamp, looks like",
        "2026-11-24T09:00:00Z, UTC,           clamp, looks like",
        "2026-11-24T09:00:00.5,UTC,           clamp, to the second",
        "+12026-11-24,         UTC,           clamp, between 1 and 9999",
        "2026-11-24,           Europe/Berlyn, clamp, no such time zone",
        "2026-11-24,           UTC,           lamp,  month end is",
    })
    void otherPartsAreRefusedWithAReasonToo(String start, String zone, String monthEnd, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recurrence.parse("FREQ=DAILY", start, zone, monthEnd))
                .withMessageContaining(reason);
    }
}

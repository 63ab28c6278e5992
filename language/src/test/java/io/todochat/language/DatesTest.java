package io.todochat.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.schedule.Slot;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            today                   | 2026-11-24
            by tomorrow             | 2026-11-25
            the day after tomorrow  | 2026-11-26
            on tuesday              | 2026-12-01
            on wed                  | 2026-11-25
            this sunday             | 2026-11-29
            wednesday               | 2026-11-25
            next wednesday          | 2026-12-02
            next mon                | 2026-11-30
            next sunday             | 2026-12-06
            in 3 days               | 2026-11-27
            in a week               | 2026-12-01
            in 2 months             | 2027-01-24
            in 1 year               | 2027-11-24
            on 2027-02-28           | 2027-02-28
            at 9                    | 2026-11-25T09:00
            at 11                   | 2026-11-24T11:00
            at 12                   | 2026-11-24T12:00
            at 1                    | 2026-11-24T13:00
            at 6                    | 2026-11-24T18:00
            at 6:30                 | 2026-11-24T18:30
            at 06:30                | 2026-11-25T06:30
            at 17                   | 2026-11-24T17:00
            at 17:05                | 2026-11-24T17:05
            at 0:10                 | 2026-11-25T00:10
            at 5pm                  | 2026-11-24T17:00
            at 5:20 am              | 2026-11-25T05:20
            at 12 a.m.              | 2026-11-25T00:00
            at 12:01pm              | 2026-11-24T12:01
            at 3 o'clock            | 2026-11-24T15:00
            at 3 o’clock            | 2026-11-24T15:00
            tomorrow 9:30           | 2026-11-25T09:30
            at 9:30 tomorrow        | 2026-11-25T09:30
            thursday at 4           | 2026-11-26T16:00
            in 2 days at 8          | 2026-11-26T08:00
            in 45 minutes           | 2026-11-24T11:00:30
            """)
    void aDateIsReadAtTheEndOfASentenceAndWithItsPrepositionAtTheStart(String words, String due) {
        assertThat(Said.add("add knit socks " + words, Said.TUESDAY).due().map(Slot::text))
                .contains(due);
        assertThat(Said.add("add knit socks " + words, Said.TUESDAY).title()).isEqualTo("knit socks");
    }

    @ParameterizedTest
    @CsvSource({
        "add read John 3:16", "add monday blues", "add sun cream", "add at 25", "add in 0 days",
        "add in 999999999 years", "add in 999999999 hours", "add every 1001 days", "add every hour", "add score 9.5",
        "add at 9.5 percent", "add run 10am-11am"
    })
    void whatIsNoDateStaysInTheTitle(String phrase) {
        var add = Said.add(phrase, Said.TUESDAY);

        assertThat("add " + add.title()).isEqualTo(phrase);
        assertThat(add.due()).isEmpty();
    }

    @Test
    void minutesAreExactWhereTheClocksChange() {
        var beforeTheChange = ZonedDateTime.parse("2026-03-29T01:59:50.250+01:00[Europe/Berlin]");
        var add = Said.add("remind me in 20 seconds to listen", beforeTheChange);

        assertThat(add.remindAt()).contains(Instant.parse("2026-03-29T01:00:10.250Z"));
        assertThat(add.due().map(Slot::text)).contains("2026-03-29T03:00:10");
    }

    @Test
    void aTimeThatTheClocksSkipIsKeptAsSaidAndRemindedOfWhereItMovesTo() {
        var theDayBefore = ZonedDateTime.parse("2026-03-28T12:00+01:00[Europe/Berlin]");
        var add = Said.add("remind me tomorrow at 02:30 to listen", theDayBefore);

        assertThat(add.due().map(Slot::text)).contains("2026-03-29T02:30");
        assertThat(add.remindAt()).contains(Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void aTimeThatComesTwiceIsPastAfterTheFirst() {
        var betweenTheTwo = ZonedDateTime.parse("2026-10-25T02:45+02:00[Europe/Berlin]");

        assertThat(Said.add("add listen at 02:30", betweenTheTwo).due().map(Slot::text))
                .contains("2026-10-26T02:30");
    }

    @Test
    void theTimeThatItIsNowIsNotPast() {
        var onTheHour = ZonedDateTime.parse("2026-11-24T09:00+01:00[Europe/Berlin]");

        assertThat(Said.add("add listen at 9", onTheHour).due().map(Slot::text)).contains("2026-11-24T09:00");
    }

    @Test
    void todayIsThatOfTheZone() {
        var tokyo = ZonedDateTime.parse("2026-11-25T08:00+09:00[Asia/Tokyo]");

        assertThat(Said.add("add listen today", tokyo).due().map(Slot::text)).contains("2026-11-25");
    }
}

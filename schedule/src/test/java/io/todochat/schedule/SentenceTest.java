package io.todochat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=MONTHLY;BYDAY=2TU | every second Tuesday of the month at 09:00, Berlin time",
                "FREQ=DAILY | every day at 09:00, Berlin time",
                "FREQ=DAILY;INTERVAL=3;COUNT=10 | every 3 days at 09:00, Berlin time, 10 times",
                "FREQ=DAILY;COUNT=1 | every day at 09:00, Berlin time, once",
                "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR | every weekday at 09:00, Berlin time",
                "FREQ=DAILY;BYMONTH=1,2 | every day in January and February at 09:00, Berlin time",
                "FREQ=DAILY;INTERVAL=2;BYDAY=MO,SU | every 2 days, if it is a Monday or Sunday, at 09:00, Berlin time",
                "FREQ=DAILY;BYMONTHDAY=13;BYDAY=FR | every day, if it is the 13th and a Friday, at 09:00, Berlin time",
                "FREQ=DAILY;BYMONTHDAY=1,-1;BYMONTH=3 | every day in March, if it is the 1st or last day, at 09:00, Berlin time",
                "FREQ=DAILY;BYHOUR=9,17;BYMINUTE=0,30;BYSETPOS=1,-1 | every day at 09:00, 09:30, 17:00 and 17:30, Berlin time, only the first and last of these each day",
                "FREQ=DAILY;BYHOUR=9,10,11,12,13,14;BYMINUTE=0,20,40 | every day at minutes 0, 20 and 40 of hours 9, 10, 11, 12, 13 and 14, Berlin time",
                "FREQ=WEEKLY | every Tuesday at 09:00, Berlin time",
                "FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261224 | every Tuesday and Thursday at 09:00, Berlin time, until 24 December 2026",
                "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR | every weekday at 09:00, Berlin time",
                "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU | every day at 09:00, Berlin time",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR | every 2 weeks on every weekday at 09:00, Berlin time",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU | every 2 weeks on Tuesday and Sunday at 09:00, Berlin time, weeks begin on Sunday",
                "FREQ=WEEKLY;BYMONTH=12;BYDAY=SA,SU | every weekend day in December at 09:00, Berlin time",
                "FREQ=MONTHLY | every month on the 31st (not in a shorter month) at 09:00, Berlin time",
                "FREQ=MONTHLY;BYMONTHDAY=2,15 | every month on the 2nd and 15th at 09:00, Berlin time",
                "FREQ=MONTHLY;BYMONTHDAY=-1 | every month on the last day at 09:00, Berlin time",
                "FREQ=MONTHLY;BYMONTHDAY=31 | every month on the 31st (not in a shorter month) at 09:00, Berlin time",
                "FREQ=MONTHLY;RSCALE=GREGORIAN;BYMONTHDAY=31;SKIP=BACKWARD | every month on the 31st (the last day of a shorter month) at 09:00, Berlin time",
                "FREQ=MONTHLY;RSCALE=GREGORIAN;BYMONTHDAY=31;SKIP=FORWARD | every month on the 31st (the day after a shorter month) at 09:00, Berlin time",
                "FREQ=MONTHLY;BYMONTHDAY=1,-2;BYMONTH=6 | every month on the 1st and second to last day in June at 09:00, Berlin time",
                "FREQ=MONTHLY;BYDAY=TU | every Tuesday at 09:00, Berlin time",
                "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU | every 2 months on every Tuesday at 09:00, Berlin time",
                "FREQ=MONTHLY;INTERVAL=2;BYDAY=1SU,-1SU | every 2 months on the first and last Sunday at 09:00, Berlin time",
                "FREQ=MONTHLY;BYDAY=1MO,-1FR | every first Monday and last Friday of the month at 09:00, Berlin time",
                "FREQ=MONTHLY;BYDAY=TU,1MO | every month on every Tuesday and the first Monday at 09:00, Berlin time",
                "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13 | every month on the 13th, if it is a Friday, at 09:00, Berlin time",
                "FREQ=MONTHLY;BYDAY=2FR;BYMONTHDAY=13 | every month on the 13th, if it is the second Friday of the month, at 09:00, Berlin time",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | every last weekday of the month at 09:00, Berlin time",
                "FREQ=MONTHLY;INTERVAL=3;BYDAY=SA,SU;BYSETPOS=1 | every 3 months on the first weekend day at 09:00, Berlin time",
                "FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=3 | every Tuesday, Wednesday and Thursday at 09:00, Berlin time, only the third of these each month",
                "FREQ=MONTHLY;BYDAY=-2MO | every second to last Monday of the month at 09:00, Berlin time",
                "FREQ=YEARLY | every year on the 31st of March at 09:00, Berlin time",
                "FREQ=YEARLY;BYMONTH=6,7 | every year on the 31st of June and July (not in a shorter month) at 09:00, Berlin time",
                "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24,25 | every year on the 24th and 25th of December at 09:00, Berlin time",
                "FREQ=YEARLY;BYMONTHDAY=1 | every year on the 1st of March at 09:00, Berlin time",
                "FREQ=YEARLY;BYDAY=20MO | every year on the 20th Monday of the year at 09:00, Berlin time",
                "FREQ=YEARLY;BYMONTH=10;BYDAY=1SU | every year on the first Sunday of October at 09:00, Berlin time",
                "FREQ=YEARLY;BYMONTH=3;BYDAY=TH | every Thursday in March at 09:00, Berlin time",
                "FREQ=YEARLY;BYDAY=TH | every Thursday at 09:00, Berlin time",
                "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO | every year on Monday of week 20 at 09:00, Berlin time",
                "FREQ=YEARLY;BYWEEKNO=1,3,5,7,9,11,13,15,17,19,21,23,25,27,29,31,33,35,37,39,41,43,45,47,49,51,53;BYDAY=WE | every Wednesday of odd weeks at 09:00, Berlin time",
                "FREQ=YEARLY;BYWEEKNO=2,4,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34,36,38,40,42,44,46,48,50,52 | every Tuesday of even weeks at 09:00, Berlin time",
                "FREQ=YEARLY;BYWEEKNO=1,20,-1 | every year on Tuesday of weeks 1 and 20 and the last week at 09:00, Berlin time",
                "FREQ=YEARLY;BYWEEKNO=20;BYMONTH=5;WKST=SU | every year on Tuesday of week 20, if it is in May, at 09:00, Berlin time, weeks begin on Sunday",
                "FREQ=YEARLY;INTERVAL=3;BYYEARDAY=1,100,200 | every 3 years on the 1st, 100th and 200th day of the year at 09:00, Berlin time",
                "FREQ=YEARLY;BYYEARDAY=1,-1 | every year on the 1st and last day of the year at 09:00, Berlin time",
                "FREQ=YEARLY;BYYEARDAY=100;BYDAY=MO;BYMONTH=4 | every year on the 100th day of the year, if it is in April and a Monday, at 09:00, Berlin time",
                "FREQ=YEARLY;BYMONTHDAY=17;BYDAY=FR;BYWEEKNO=20 | every year on the 17th of every month, if it is in week 20 and a Friday, at 09:00, Berlin time",
                "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8 | every 4 years on the 2nd, 3rd, 4th, 5th, 6th, 7th and 8th of November, if it is a Tuesday, at 09:00, Berlin time",
                "FREQ=YEARLY;BYDAY=MO,TU;BYMONTH=1;BYSETPOS=-2 | every Monday and Tuesday in January at 09:00, Berlin time, only the second to last of these each year",
                "FREQ=HOURLY | every hour at minute 0, Berlin time",
                "FREQ=HOURLY;INTERVAL=3 | every 3 hours, counted from 09:00, Berlin time",
                "FREQ=HOURLY;BYMINUTE=0,30;BYHOUR=9,10;BYDAY=MO | every hour, if it is a Monday, in hours 9 and 10, at minutes 0 and 30, Berlin time",
                "FREQ=HOURLY;BYSECOND=30;BYYEARDAY=1 | every hour, if it is the 1st day of the year, at minute 0, at second 30, Berlin time",
                "FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11 | every 20 minutes, counted from 09:00, in hours 9, 10 and 11, Berlin time",
                "FREQ=MINUTELY;BYMINUTE=0,15 | every minute at minutes 0 and 15, Berlin time",
                "FREQ=DAILY;UNTIL=20261224T080000Z | every day at 09:00, Berlin time, until 24 December 2026 at 09:00",
                "FREQ=DAILY;BYSECOND=30 | every day at 09:00:30, Berlin time",
            })
    void everyPartOfARuleIsSaid(String rule, String sentence) {
        assertThat(Recurrence.parse(rule, "2026-03-31T09:00", "Europe/Berlin", "skip")
                        .sentence())
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=DAILY          | 2026-03-31          | UTC                   | every day",
                "FREQ=MONTHLY        | 2026-03-31          | Europe/Berlin         | every month on the 31st (the last day of a shorter month)",
                "FREQ=MONTHLY        | 2026-03-28          | Europe/Berlin         | every month on the 28th",
                "FREQ=YEARLY         | 2024-02-29          | Europe/Berlin         | every year on the 29th of February (the last day of a shorter month)",
                "FREQ=DAILY;UNTIL=20261224T230000Z | 2026-03-31 | Europe/Berlin    | every day, until 25 December 2026",
                "FREQ=DAILY          | 2026-03-31T09:00:05 | UTC                   | every day at 09:00:05, UTC",
                "FREQ=DAILY          | 2026-03-31T09:00    | America/New_York      | every day at 09:00, New York time",
                "FREQ=DAILY          | 2026-03-31T09:00    | America/Argentina/Buenos_Aires | every day at 09:00, Buenos Aires time",
                "FREQ=DAILY          | 2026-03-31T09:00    | +05:30                | every day at 09:00, UTC+05:30",
                "FREQ=DAILY          | 2026-03-31T09:00    | Z                     | every day at 09:00, UTC",
                "FREQ=DAILY          | 2026-03-31T09:00    | Etc/UTC               | every day at 09:00, UTC",
            })
    void theStartTheZoneAndTheEndOfAMonthAreSaidAsTheyAre(String rule, String start, String zone, String sentence) {
        assertThat(Recurrence.parse(rule, start, zone, "clamp").sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=DAILY;INTERVAL=3 | every 3 days at 09:00, Berlin time, counted from when it is done",
                "FREQ=WEEKLY | every week at 09:00, Berlin time, counted from when it is done",
                "FREQ=WEEKLY;BYDAY=MO | every Monday at 09:00, Berlin time, counted from when it is done",
                "FREQ=MONTHLY;COUNT=3 | every month at 09:00, Berlin time, counted from when it is done, 3 times",
                "FREQ=YEARLY;BYMONTH=3 | every year in March at 09:00, Berlin time, counted from when it is done",
                "FREQ=HOURLY | every hour, Berlin time, counted from when it is done",
                "FREQ=HOURLY;INTERVAL=6 | every 6 hours, Berlin time, counted from when it is done",
            })
    void whatCountsFromCompletionSaysSoAndNoDayOfTheStart(String rule, String sentence) {
        assertThat(Recurrence.parse(rule, "2026-03-31T09:00", "Europe/Berlin", "clamp")
                        .sentenceFromCompletion())
                .isEqualTo(sentence);
    }

    @Test
    void datesBesidesTheRuleAreNamedOrCounted() {
        var daily = Recurrence.parse("FREQ=DAILY", "2026-03-31T09:00", "Europe/Berlin", "clamp");
        var days = daily.first(9).stream().map(Occurrence::slot).toList();

        assertThat(daily.with(List.of(Slot.parse("2026-12-24T12:00")))
                        .without(List.of(Slot.parse("2026-04-01"), Slot.parse("2026-04-02")))
                        .sentence())
                .isEqualTo("every day at 09:00, Berlin time, and also on 24 December 2026 at 12:00,"
                        + " but not on 1 April 2026 and 2 April 2026");
        assertThat(daily.without(days).sentence()).isEqualTo("every day at 09:00, Berlin time, but not on 9 dates");
    }
}

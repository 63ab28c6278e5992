package io.todochat.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of day, alone and with a day. */
class ClocksSaidTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            at 5                 | TIME [at 5] 2026-11-24T17:00
            at 9                 | TIME [at 9] 2026-11-25T09:00
            at 9:45              | TIME [at 9:45] 2026-11-25T09:45
            at 17:30             | TIME [at 17:30] 2026-11-24T17:30
            at 5pm               | TIME [at 5pm] 2026-11-24T17:00
            5 pm                 | TIME [5 pm] 2026-11-24T17:00
            at 5 p.m.            | TIME [at 5 p.m.] 2026-11-24T17:00
            at 7 a.m.            | TIME [at 7 a.m.] 2026-11-25T07:00
            wash the car at noon | TIME [at noon] 2026-11-24T12:00
            at midnight          | TIME [at midnight] 2026-11-25T00:00
            by noon              | TIME [by noon] 2026-11-24T12:00 by
            before 6             | TIME [before 6] 2026-11-24T18:00 by
            around 4             | TIME [around 4] 2026-11-24T16:00
            at half past six     | TIME [at half past six] 2026-11-24T18:30
            at quarter to nine   | TIME [at quarter to nine] 2026-11-25T08:45
            quarter past 8 pm    | TIME [quarter past 8 pm] 2026-11-24T20:15
            twenty to five       | TIME [twenty to five] 2026-11-24T16:40
            20 to 5              | ``
            ten minutes to noon  | TIME [ten minutes to noon] 2026-11-24T11:50
            at 1730              | TIME [at 1730] 2026-11-24T17:30
            at 0630              | TIME [at 0630] 2026-11-25T06:30
            0700 hours           | TIME [0700 hours] 2026-11-25T07:00
            at 15h30             | TIME [at 15h30] 2026-11-24T15:30
            at 3 o'clock         | TIME [at 3 o'clock] 2026-11-24T15:00
            at five thirty       | TIME [at five thirty] 2026-11-24T17:30
            at 9.30              | TIME [at 9.30] 2026-11-25T09:30
            12:15am              | TIME [12:15am] 2026-11-25T00:15
            after 8pm            | TIME [after 8pm] 2026-11-24T20:00 from
            at about 4ish        | TIME [at about 4ish] 2026-11-24T16:00
            until 6:30           | TIME [until 6:30] 2026-11-24T18:30 by
            14:45h               | TIME [14:45h] 2026-11-24T14:45
            at fifteen hundred hours  | TIME [at fifteen hundred hours] 2026-11-24T15:00
            two hours before midnight | TIME [two hours before midnight] 2026-11-24T22:00
            wash the car after school | TIME [after school] 2026-11-24T15:00 from
            wash the car after work   | TIME [after work] 2026-11-24T17:00 from
            after work drinks         | ``
            0800                    | TIME [0800] 2026-11-25T08:00
            5p                      | TIME [5p] 2026-11-24T17:00
            4a                      | ``
            5:15 p                  | TIME [5:15 p] 2026-11-24T17:15
            oh eight hundred        | TIME [oh eight hundred] 2026-11-25T08:00
            at eighteen thirty      | TIME [at eighteen thirty] 2026-11-24T18:30
            twenty one thirty hours | TIME [twenty one thirty hours] 2026-11-24T21:30
            a qtr to 5              | TIME [a qtr to 5] 2026-11-24T16:45
            1/4 past 5              | TIME [1/4 past 5] 2026-11-24T17:15
            fiveish                 | TIME [fiveish] 2026-11-24T17:00
            at 6-ish                | TIME [at 6-ish] 2026-11-24T18:00
            at half 6               | TIME [at half 6] 2026-11-24T18:30
            20 to 5 pm              | TIME [20 to 5 pm] 2026-11-24T16:40
            at exactly 5            | TIME [at exactly 5] 2026-11-24T17:00
            8 to midnight           | PERIOD [8 to midnight] 2026-11-24T20:00 from ..2026-11-25T00:00 day-open
            5 in the p.m.           | TIME [5 in the p.m.] 2026-11-24T17:00
            at thirteen hours | TIME [at thirteen hours] 2026-11-24T13:00
            at 6 thirty pm | TIME [at 6 thirty pm] 2026-11-24T18:30
            at six forty-five | TIME [at six forty-five] 2026-11-24T18:45
            half nine am | TIME [half nine am] 2026-11-25T09:30
            ten to seven am | TIME [ten to seven am] 2026-11-25T06:50
            nine to five pm | PERIOD [nine to five pm] 2026-11-25T09:00 from ..2026-11-25T17:00 day-open
            in an hour and a quarter | DATE [in an hour and a quarter] 2026-11-24T11:45 PT1H15M
            """)
    void timesOfDay(String text, String mentions) {
        assertThat(Shown.of(text)).isEqualTo(mentions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            wash the car this evening        | DATE [this evening] 2026-11-24 due=2026-11-24T18:00 part=EVENING
            wash the car tonight             | DATE [tonight] 2026-11-24 due=2026-11-24T20:00 part=NIGHT
            in the morning                   | DATE [in the morning] 2026-11-25 due=2026-11-25T09:00 part=MORNING day-open
            wash the car tomorrow morning    | DATE [tomorrow morning] 2026-11-25 due=2026-11-25T09:00 part=MORNING
            wash the car friday evening      | DATE [friday evening] 2026-11-27 due=2026-11-27T18:00 part=EVENING
            weds 6.30 in the morning         | DATE [weds 6.30 in the morning] 2026-11-25T06:30
            friday night at 9                | DATE [friday night at 9] 2026-11-27T21:00
            tomorrow evening at 7            | DATE [tomorrow evening at 7] 2026-11-25T19:00
            at 7 tomorrow evening            | DATE [at 7 tomorrow evening] 2026-11-25T19:00
            quarter to nine this evening     | DATE [quarter to nine this evening] 2026-11-24T20:45
            8 tonight                        | DATE [8 tonight] 2026-11-24T20:00
            at 3 in the morning              | TIME [at 3 in the morning] 2026-11-25T03:00
            wash the car late tonight        | DATE [late tonight] 2026-11-24T21:00 due=2026-11-24T22:00 part=LATE
            late night on saturday           | DATE [late night on saturday] 2026-11-28T21:00 due=2026-11-28T22:00 part=LATE
            friday early morning             | DATE [friday early morning] 2026-11-27T00:00 due=2026-11-27T07:00 part=EARLY
            wash the car tonight at 2        | DATE [tonight at 2] 2026-11-25T02:00
            at midnight tonight              | DATE [at midnight tonight] 2026-11-25T00:00
            wash the car this afternoon at 3 | DATE [this afternoon at 3] 2026-11-24T15:00
            wash the car tomorrow lunch      | DATE [tomorrow lunch] 2026-11-25T12:00
            wash the car after lunch         | TIME [after lunch] 2026-11-24T13:00 from
            first thing in the morning   | DATE [first thing in the morning] 2026-11-25 due=2026-11-25T09:00 part=MORNING day-open
            before bed                   | DATE [before bed] 2026-11-24T21:00 due=2026-11-24T22:00 part=LATE day-open
            2nite                        | DATE [2nite] 2026-11-24 due=2026-11-24T20:00 part=NIGHT
            tomorrow after dinner        | DATE [tomorrow after dinner] 2026-11-25 due=2026-11-25T18:00 part=EVENING
            from 8 tonight till midnight | PERIOD [from 8 tonight till midnight] 2026-11-24T20:00 from ..2026-11-25T00:00
            friday nite | DATE [friday nite] 2026-11-27 due=2026-11-27T20:00 part=NIGHT
            seven forty-five in the evening | TIME [seven forty-five in the evening] 2026-11-24T19:45
            """)
    void partsOfTheDay(String text, String mentions) {
        assertThat(Shown.of(text)).isEqualTo(mentions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tomorrow at 5                          | DATE [tomorrow at 5] 2026-11-25T17:00
            at 5 tomorrow                          | DATE [at 5 tomorrow] 2026-11-25T17:00
            5pm tomorrow                           | DATE [5pm tomorrow] 2026-11-25T17:00
            tomorrow 5pm                           | DATE [tomorrow 5pm] 2026-11-25T17:00
            tomorrow call Ann at 7                 | DATE [tomorrow][at 7] 2026-11-25T07:00
            friday at noon                         | DATE [friday at noon] 2026-11-27T12:00
            on december 3 at 9:30                  | DATE [on december 3 at 9:30] 2026-12-03T09:30
            9:30 on december 3                     | DATE [9:30 on december 3] 2026-12-03T09:30
            call Ann the 6th at 5                  | DATE [the 6th at 5] 2026-12-06T17:00
            call Ann on 3 May at 5 about the lease | DATE [on 3 May at 5] 2027-05-03T17:00
            next friday 4pm                        | DATE [next friday 4pm] 2026-12-04T16:00
            in two days at 8                       | DATE [in two days at 8] 2026-11-26T08:00
            today at 9                             | DATE [today at 9] 2026-11-24T21:00
            today at 7                             | DATE [today at 7] 2026-11-24T19:00
            monday 9am                             | DATE [monday 9am] 2026-11-30T09:00
            next week on wednesday                 | DATE [next week on wednesday] 2026-12-02
            wednesday at 3:15 pm sharp             | DATE [wednesday at 3:15 pm sharp] 2026-11-25T15:15
            before lunch tomorrow                  | DATE [before lunch tomorrow] 2026-11-25T12:00 by
            friday at 3 or so                      | DATE [friday at 3 or so] 2026-11-27T15:00
            dinner tomorrow at 2pm-ish             | DATE [tomorrow at 2pm-ish] 2026-11-25T14:00
            dinner with Ann tomorrow at 7          | DATE [tomorrow at 7] 2026-11-25T19:00
            tomorrow lunch                         | DATE [tomorrow lunch] 2026-11-25T12:00
            friday lunch with Ann                  | DATE [friday] 2026-11-27
            a table for two tomorrow               | DATE [tomorrow] 2026-11-25
            at fourteen hundred on friday          | DATE [at fourteen hundred on friday] 2026-11-27T14:00
            friday 8 o clock                       | DATE [friday 8 o clock] 2026-11-27T08:00
            friday at 14 h 30                      | DATE [friday at 14 h 30] 2026-11-27T14:30
            at 3, sorry, 4                         | TIME [at 3][sorry, 4] 2026-11-24T16:00
            on the 3rd, correction: the 4th        | DATE [on the 3rd][correction: the 4th] 2026-12-04
            on monday, no, tuesday                 | DATE [on monday][no, tuesday] 2026-12-01
            tomorrow, I mean friday                | DATE [tomorrow][I mean friday] 2026-11-27
            on friday at 7, no sorry, saturday at 8 | DATE [on friday at 7][no sorry, saturday at 8] 2026-11-28T08:00
            tomorrow at 9, sorry, wednesday at 10  | DATE [tomorrow at 9][sorry, wednesday at 10] 2026-11-25T10:00
            friday 3pm, I mean thursday 4pm        | DATE [friday 3pm][I mean thursday 4pm] 2026-11-26T16:00
            wed 18:00 no make it 18:30             | DATE [wed 18:00 no make it 18:30] 2026-11-25T18:30
            friday, sorry I meant saturday         | DATE [friday][sorry I meant saturday] 2026-11-28
            friday at 10, sorry, at 11 on thursday | DATE [friday at 10][sorry, at 11 on thursday] 2026-11-26T11:00
            friday morning, no, saturday afternoon | DATE [friday morning][no, saturday afternoon] 2026-11-28 due=2026-11-28T15:00 part=AFTERNOON
            friday 6pm, sorry, 7                   | DATE [friday 6pm][sorry, 7] 2026-11-27T19:00
            at 5, no, 7                            | TIME [at 5][no, 7] 2026-11-24T19:00
            tomorrow 8am, no, 6                    | DATE [tomorrow 8am][no, 6] 2026-11-25T06:00
            tomorrow at 9, no, at 2                | DATE [tomorrow at 9][no, at 2] 2026-11-25T14:00
            at 5, make it 6pm                      | TIME [at 5][make it 6pm] 2026-11-24T18:00
            at five to six tomorrow | DATE [at five to six tomorrow] 2026-11-25T17:55
            3pm for 45 min tomorrow | PERIOD [3pm for 45 min tomorrow] 2026-11-25T15:00 ..2026-11-25T15:45 PT45M
            """)
    void daysWithTimesWhereverTheyStand(String text, String mentions) {
        assertThat(Shown.of(text)).isEqualTo(mentions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            doctor next tuesday 8:30 Dr. Lee     | DATE [next tuesday 8:30] 2026-12-01T08:30
            train friday 9:05 platform 4         | DATE [friday 9:05] 2026-11-27T09:05
            exam on 14 december, 9:15 room 3     | DATE [on 14 december][9:15] 2026-12-14T09:15
            course on friday 10-16               | PERIOD [on friday 10-16] 2026-11-27T10:00 ..2026-11-27T16:00
            shift tomorrow 9-13                  | PERIOD [tomorrow 9-13] 2026-11-25T09:00 from ..2026-11-25T13:00
            dentist thursday 3.15                | DATE [thursday 3.15] 2026-11-26T15:15
            piano lesson 4-5 friday              | PERIOD [4-5 friday] 2026-11-27T16:00 from ..2026-11-27T17:00
            watch episode 7 tonight              | DATE [tonight] 2026-11-24 due=2026-11-24T20:00 part=NIGHT
            read page 5 at 6 tonight             | DATE [at 6 tonight] 2026-11-24T18:00
            read ch 1-3 on saturday              | DATE [on saturday] 2026-11-28
            """)
    void aNumberBehindADayIsATimeAndBehindAThingNone(String text, String mentions) {
        assertThat(Shown.of(text)).isEqualTo(mentions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            call Ann at 3pm PT             | TIME [at 3pm PT] 2026-11-24T15:00 due=2026-11-25T00:00 zone=America/Los_Angeles
            call Ann at 10 London time     | TIME [at 10 London time] 2026-11-24T10:00 due=2026-11-24T11:00 zone=Europe/London
            friday 9:00 EST                | DATE [friday 9:00 EST] 2026-11-27T09:00 due=2026-11-27T15:00 zone=America/New_York
            tomorrow at 9 CET              | DATE [tomorrow at 9 CET] 2026-11-25T09:00
            tomorrow at 9 my time          | DATE [tomorrow at 9 my time] 2026-11-25T09:00
            at 14:00 UTC+2                 | TIME [at 14:00 UTC+2] 2026-11-24T14:00 due=2026-11-24T13:00 zone=+02:00
            tomorrow 8 am (new york time)  | DATE [tomorrow 8 am (new york time)] 2026-11-25T08:00 due=2026-11-25T14:00 zone=America/New_York
            2026-12-01T09:00:00Z           | DATE [2026-12-01T09:00:00Z] 2026-12-01T09:00 due=2026-12-01T10:00 zone=Z
            2026-12-01T09:00:00-05:00      | DATE [2026-12-01T09:00:00-05:00] 2026-12-01T09:00 due=2026-12-01T15:00 zone=-05:00
            from 3 to 5 pm tokyo time      | PERIOD [from 3 to 5 pm tokyo time] 2026-11-25T15:00 from ..2026-11-25T17:00 due=2026-11-25T07:00 day-open zone=Asia/Tokyo
            mix 3 pt of milk               | ``
            ask about london time          | ``
            """)
    void timesOfOtherZones(String text, String mentions) {
        assertThat(Shown.of(text)).isEqualTo(mentions);
    }
}

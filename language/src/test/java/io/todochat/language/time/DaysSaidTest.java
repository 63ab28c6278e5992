package io.todochat.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days by their distance from today, said on Tuesday, 24 November 2026. */
class DaysSaidTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            call Ann a week tomorrow          | DATE [a week tomorrow] 2026-12-02
            call Ann eod tomorrow             | DATE [eod tomorrow] 2026-11-25
            call Ann by end of business friday | DATE [by end of business friday] 2026-11-27 by
            call Ann on the 3rd of the month  | DATE [on the 3rd of the month] 2026-12-03
            call Ann the workday after next   | DATE [the workday after next] 2026-11-26
            call Ann friday at the latest     | DATE [friday at the latest] 2026-11-27 by
            call Ann not before monday        | DATE [not before monday] 2026-11-30 from
            call Ann no earlier than monday   | DATE [no earlier than monday] 2026-11-30 from
            call Ann first thing tomorrow     | DATE [first thing tomorrow] 2026-11-25 due=2026-11-25T09:00 part=MORNING
            wash the car today                  | DATE [today] 2026-11-24
            buy bread today                     | DATE [today] 2026-11-24
            wash the car tomorrow               | DATE [tomorrow] 2026-11-25
            water the fern tomorrow             | DATE [tomorrow] 2026-11-25
            tmrw                                | DATE [tmrw] 2026-11-25
            wash the car the day after tomorrow | DATE [the day after tomorrow] 2026-11-26
            wash the car day after tomorrow     | DATE [day after tomorrow] 2026-11-26
            the next day                        | DATE [the next day] 2026-11-25
            overmorrow                          | DATE [overmorrow] 2026-11-26
            yesterday                           | DATE [yesterday] 2026-11-23
            now                                 | DATE [now] 2026-11-24T10:30 P0D
            wash the car right now              | DATE [right now] 2026-11-24T10:30 P0D
            for the day                         | DATE [for the day] 2026-11-24
            next workday                        | DATE [next workday] 2026-11-25
            next working day                    | DATE [next working day] 2026-11-25
            two days from today                 | DATE [two days from today] 2026-11-26
            the day before tomorrow             | DATE [the day before tomorrow] 2026-11-24
            a fortnight tomorrow | DATE [a fortnight tomorrow] 2026-12-09
            this day next month  | DATE [this day next month] 2026-12-24
            same day next week   | DATE [same day next week] 2026-12-01
            call Ann 2moro       | DATE [2moro] 2026-11-25
            nxt fri              | DATE [nxt fri] 2026-12-04
            fri am               | DATE [fri am] 2026-11-27
            friday close of play | DATE [friday close of play] 2026-11-27
            ten weekdays from now | DATE [ten weekdays from now] 2026-12-08
            """)
    void daysNearToday(String text, String mentions) {
        assertThat(Shown.of(text)).isEqualTo(mentions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            call Ann thu                   | DATE [thu] 2026-11-26
            call Ann fri p1 #home          | DATE [fri] 2026-11-27
            wash the car wed               | DATE [wed] 2026-11-25
            pay Tom sun #home              | DATE [sun] 2026-11-29
            buy stamps, fri.               | DATE [fri.] 2026-11-27
            at 9 pay Tom by bank fri       | DATE [at 9][fri] 2026-11-27T09:00
            """)
    void aWeekdayInShortEndsWhatIsSaid(String text, String mentions) {
        assertThat(Shown.of(text)).isEqualTo(mentions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            on friday                           | DATE [on friday] 2026-11-27
            on fri                              | DATE [on fri] 2026-11-27
            friday                              | DATE [friday] 2026-11-27
            by friday                           | DATE [by friday] 2026-11-27 by
            until friday                        | DATE [until friday] 2026-11-27 by
            this friday                         | DATE [this friday] 2026-11-27
            this tuesday                        | DATE [this tuesday] 2026-11-24
            next friday                         | DATE [next friday] 2026-12-04
            coming friday                       | DATE [coming friday] 2026-11-27
            following friday                    | DATE [following friday] 2026-12-04
            wash the car next tuesday           | DATE [next tuesday] 2026-12-01
            wash the car tuesday                | DATE [tuesday] 2026-12-01
            friday week                         | DATE [friday week] 2026-12-04
            a week on friday                    | DATE [a week on friday] 2026-12-04
            friday next week                    | DATE [friday next week] 2026-12-04
            wash the car wednesday of this week | DATE [wednesday of this week] 2026-11-25
            wash the car friday after next      | DATE [friday after next] 2026-12-11
            the monday after christmas          | DATE [the monday after christmas] 2026-12-28
            two fridays from now                | DATE [two fridays from now] 2026-12-04
            in 3 mondays                        | DATE [in 3 mondays] 2026-12-14
            the second tuesday after 1 december | DATE [the second tuesday after 1 december] 2026-12-15
            monday in two weeks                 | DATE [monday in two weeks] 2026-12-07
            thursday the 3rd                    | DATE [thursday the 3rd] 2026-12-03
            thursday the 31st                   | DATE [thursday the 31st] 2026-12-31
            the friday before last    | DATE [the friday before last] 2026-11-13
            the third friday from now | DATE [the third friday from now] 2026-12-11
            a fortnight on friday     | DATE [a fortnight on friday] 2026-12-11
            """)
    void weekdays(String text, String mentions) {
        assertThat(Shown.of(text)).isEqualTo(mentions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            last day of february          | DATE [last day of february] 2027-02-28
            the last friday of january    | DATE [the last friday of january] 2027-01-29
            first monday in march 2027    | DATE [first monday in march 2027] 2027-03-01
            2nd tuesday of next month     | DATE [2nd tuesday of next month] 2026-12-08
            last workday of the month     | DATE [last workday of the month] 2026-11-30
            first monday of the month     | DATE [first monday of the month] 2026-12-07
            first monday of this month    | DATE [first monday of this month] 2026-11-02
            the first monday of november  | DATE [the first monday of november] 2027-11-01
            last friday of the month      | DATE [last friday of the month] 2026-11-27
            third to last day of december | DATE [third to last day of december] 2026-12-29
            penultimate day of the year   | DATE [penultimate day of the year] 2026-12-30
            the 100th day of the year     | DATE [the 100th day of the year] 2026-04-10
            first day of next year        | DATE [first day of next year] 2027-01-01
            next month on the 3rd               | DATE [next month on the 3rd] 2026-12-03
            two working days before december 24 | DATE [two working days before december 24] 2026-12-22
            the eve of december 6               | DATE [the eve of december 6] 2026-12-05
            2nd friday of q1          | DATE [2nd friday of q1] 2027-01-08
            first day of spring       | DATE [first day of spring] 2027-03-20
            """)
    void placesInMonthsAndYears(String text, String mentions) {
        assertThat(Shown.of(text)).isEqualTo(mentions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            wash the car in 5 minutes           | DATE [in 5 minutes] 2026-11-24T10:35 PT5M
            wash the car in half an hour        | DATE [in half an hour] 2026-11-24T11:00 PT30M
            in an hour and a half               | DATE [in an hour and a half] 2026-11-24T12:00 PT1H30M
            wash the car in 2.5 hours           | DATE [in 2.5 hours] 2026-11-24T13:00 PT2H30M
            in 1h30                             | DATE [in 1h30] 2026-11-24T12:00 PT1H30M
            in 90 min                           | DATE [in 90 min] 2026-11-24T12:00 PT1H30M
            wash the car in a couple of days    | DATE [in a couple of days] 2026-11-26 P2D
            in a few weeks                      | DATE [in a few weeks] 2026-12-15 P21D
            wash the car in 3 months            | DATE [in 3 months] 2027-02-24 P3M
            in two weeks                        | DATE [in two weeks] 2026-12-08 P14D
            within an hour                      | DATE [within an hour] 2026-11-24T11:30 PT1H
            two weeks from now                  | DATE [two weeks from now] 2026-12-08 P14D
            10 days later                       | DATE [10 days later] 2026-12-04 P10D
            wash the car three months hence     | DATE [three months hence] 2027-02-24 P3M
            wash the car +15 minutes            | DATE [+15 minutes] 2026-11-24T10:45 PT15M
            a week from tomorrow                | DATE [a week from tomorrow] 2026-12-02
            two weeks before 1 March            | DATE [two weeks before 1 March] 2027-02-15
            3 days after christmas              | DATE [3 days after christmas] 2026-12-28
            a month after easter                | DATE [a month after easter] 2027-04-28
            the day before christmas            | DATE [the day before christmas] 2026-12-24
            the week after easter               | DATE [the week after easter] 2027-04-04
            in a fortnight                      | DATE [in a fortnight] 2026-12-08 P14D
            in a week's time                    | DATE [in a week's time] 2026-12-01 P7D
            1 year 2 months and 3 days from now | DATE [1 year 2 months and 3 days from now] 2028-01-27 P1Y2M3D
            in 3 working days                   | DATE [in 3 working days] 2026-11-27
            5 business days from now            | DATE [5 business days from now] 2026-12-01
            in quarter of an hour               | DATE [in quarter of an hour] 2026-11-24T10:45 PT15M
            in 2 1/2 hours               | DATE [in 2 1/2 hours] 2026-11-24T13:00 PT2H30M
            in 1:30 hours                | DATE [in 1:30 hours] 2026-11-24T12:00 PT1H30M
            in two dozen days            | DATE [in two dozen days] 2026-12-18 P24D
            in a hundred and twenty days | DATE [in a hundred and twenty days] 2027-03-24 P120D
            in 3/4 of an hour            | DATE [in 3/4 of an hour] 2026-11-24T11:15 PT45M
            """)
    void distancesFromNow(String text, String mentions) {
        assertThat(Shown.of(text)).isEqualTo(mentions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            christmas         | DATE [christmas] 2026-12-25
            xmas eve          | DATE [xmas eve] 2026-12-24
            on new year's day | DATE [on new year's day] 2027-01-01
            easter            | DATE [easter] 2027-03-28
            good friday 2027  | DATE [good friday 2027] 2027-03-26
            easter monday     | DATE [easter monday] 2027-03-29
            thanksgiving      | DATE [thanksgiving] 2026-11-26
            mother's day      | DATE [mother's day] 2027-05-09
            memorial day      | DATE [memorial day] 2027-05-31
            halloween         | DATE [halloween] 2027-10-31
            boxing day        | DATE [boxing day] 2026-12-26
            labor day weekend | PERIOD [labor day weekend] 2027-09-04 ..2027-09-07
            hanukkah 2027     | DATE [hanukkah 2027] 2027-12-24
            diwali            | DATE [diwali] 2027-10-29
            diwali 2025       | DATE [diwali 2025] 2025-10-20
            holi 2025         | DATE [holi 2025] 2025-03-14
            raksha bandhan 2025   | DATE [raksha bandhan 2025] 2025-08-09
            ganesh chaturthi 2025 | DATE [ganesh chaturthi 2025] 2025-08-27
            maha shivratri 2025   | DATE [maha shivratri 2025] 2025-02-26
            chinese new year 2028 | DATE [chinese new year 2028] 2028-01-26
            lunar new year        | DATE [lunar new year] 2027-02-06
            may 9 next year       | DATE [may 9 next year] 2027-05-09
            9 june of next year   | DATE [9 june of next year] 2027-06-09
            tomorrow week         | DATE [tomorrow week] 2026-12-02
            passover 2027     | DATE [passover 2027] 2027-04-21
            eid al-fitr 2027  | DATE [eid al-fitr 2027] 2027-03-09
            pentecost         | DATE [pentecost] 2027-05-16
            valentine's day   | DATE [valentine's day] 2027-02-14
            black friday      | DATE [black friday] 2026-11-27
            presidents' day   | DATE [presidents' day] 2027-02-15
            thanksgiving eve       | DATE [thanksgiving eve] 2026-11-25
            last christmas         | DATE [last christmas] 2025-12-25
            veterans' day 2027     | DATE [veterans' day 2027] 2027-11-11
            world teachers' day    | DATE [world teachers' day] 2027-10-05
            first sunday of advent | DATE [first sunday of advent] 2026-11-29
            grandparents day       | DATE [grandparents day] 2027-09-12
            the winter solstice    | DATE [the winter solstice] 2026-12-21
            orthodox christmas     | DATE [orthodox christmas] 2027-01-07
            clean monday 2027      | DATE [clean monday 2027] 2027-03-15
            victoria day           | DATE [victoria day] 2027-05-24
            mlk weekend            | PERIOD [mlk weekend] 2027-01-16 ..2027-01-19
            """)
    void holidays(String text, String mentions) {
        assertThat(Shown.of(text)).isEqualTo(mentions);
    }
}

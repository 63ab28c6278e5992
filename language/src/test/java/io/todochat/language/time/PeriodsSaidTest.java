package io.todochat.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods, ranges and lengths. */
class PeriodsSaidTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            calendar week 50            | PERIOD [calendar week 50] 2026-12-07 ..2026-12-14
            in week 2 of 2027           | PERIOD [in week 2 of 2027] 2027-01-11 ..2027-01-18
            the second half of next year | PERIOD [the second half of next year] 2027-07-01 ..2028-01-01
            h1 2027                     | PERIOD [h1 2027] 2027-01-01 ..2027-07-01
            the 2020s                   | PERIOD [the 2020s] 2020-01-01 ..2030-01-01 due=2029-12-31
            this past weekend           | PERIOD [this past weekend] 2026-11-21 ..2026-11-23
            wash the car this week          | PERIOD [this week] 2026-11-23 ..2026-11-30 due=2026-11-29
            wash the car next week          | PERIOD [next week] 2026-11-30 ..2026-12-07
            wash the car next month         | PERIOD [next month] 2026-12-01 ..2027-01-01
            wash the car next year          | PERIOD [next year] 2027-01-01 ..2028-01-01
            this weekend                    | PERIOD [this weekend] 2026-11-28 ..2026-11-30
            wash the car next weekend       | PERIOD [next weekend] 2026-12-05 ..2026-12-07
            in march                        | PERIOD [in march] 2027-03-01 ..2027-04-01 due=2027-03-31
            in may                          | PERIOD [in may] 2027-05-01 ..2027-06-01 due=2027-05-31
            by march                        | PERIOD [by march] 2027-03-01 by ..2027-04-01
            wash the car next january       | PERIOD [next january] 2027-01-01 ..2027-02-01
            march 2027                      | PERIOD [march 2027] 2027-03-01 ..2027-04-01
            in 2028                         | PERIOD [in 2028] 2028-01-01 ..2029-01-01
            wash the car next quarter       | PERIOD [next quarter] 2027-01-01 ..2027-04-01
            q1                              | PERIOD [q1] 2027-01-01 ..2027-04-01
            q3 2027                         | PERIOD [q3 2027] 2027-07-01 ..2027-10-01
            the second quarter of 2027      | PERIOD [the second quarter of 2027] 2027-04-01 ..2027-07-01
            this summer                     | PERIOD [this summer] 2027-06-21 ..2027-09-23
            next spring                     | PERIOD [next spring] 2027-03-20 ..2027-06-21
            end of month                    | PERIOD [end of month] 2026-11-24 ..2026-12-01 due=2026-11-30
            by the end of the month         | PERIOD [by the end of the month] 2026-11-24T10:30 by ..2026-12-01T00:00 due=2026-11-30
            end of next week                | PERIOD [end of next week] 2026-12-04 ..2026-12-07 due=2026-12-06
            wash the car by end of the year | PERIOD [by end of the year] 2026-11-24T10:30 by ..2027-01-01T00:00 due=2026-12-31
            beginning of december           | PERIOD [beginning of december] 2026-12-01 ..2026-12-11
            mid december                    | PERIOD [mid december] 2026-12-11 ..2026-12-21
            early next week                 | PERIOD [early next week] 2026-11-30 ..2026-12-03
            wash the car EOM                | PERIOD [EOM] 2026-11-24 ..2026-12-01 due=2026-11-30
            wash the car by EOD             | PERIOD [by EOD] 2026-11-24T10:30 by ..2026-11-25T00:00 due=2026-11-24
            eoy                             | PERIOD [eoy] 2026-11-24 ..2027-01-01 due=2026-12-31
            wash the car rest of the week   | PERIOD [rest of the week] 2026-11-24 ..2026-11-30 due=2026-11-29
            later this month                | PERIOD [later this month] 2026-11-24 ..2026-12-01 due=2026-11-30
            the week of december 7          | PERIOD [the week of december 7] 2026-12-07 ..2026-12-14
            first week of december          | PERIOD [first week of december] 2026-12-07 ..2026-12-14
            the last week of january        | PERIOD [the last week of january] 2027-01-25 ..2027-02-01
            wash the car next 3 weeks       | PERIOD [next 3 weeks] 2026-11-30 ..2026-12-21
            wash the car next few days      | PERIOD [next few days] 2026-11-25 ..2026-11-28
            next 4 business days            | PERIOD [next 4 business days] 2026-11-25 ..2026-12-01
            for the next two weeks          | PERIOD [for the next two weeks] 2026-11-30 ..2026-12-14
            wash the car 5 upcoming weeks   | PERIOD [5 upcoming weeks] 2026-11-30 ..2027-01-04
            the weekend after next          | PERIOD [the weekend after next] 2026-12-12 ..2026-12-14
            the second to last week of may  | PERIOD [the second to last week of may] 2027-05-24 ..2027-05-31
            easter week                     | PERIOD [easter week] 2027-03-22 ..2027-03-29
            next autumn                     | PERIOD [next autumn] 2027-09-23 ..2027-12-21
            early in the month              | PERIOD [early in the month] 2026-11-01 ..2026-11-11
            end of the workday              | PERIOD [end of the workday] 2026-11-24 ..2026-11-25
            wash the car midweek            | DATE [midweek] 2026-11-26
            the last day of next quarter    | DATE [the last day of next quarter] 2027-03-31
            wash the car next 1 week 4 days | DATE [next 1 week 4 days] 2026-12-05 P11D
            2027Q3                     | PERIOD [2027Q3] 2027-07-01 ..2027-10-01
            2027-q3                    | PERIOD [2027-q3] 2027-07-01 ..2027-10-01
            q3 '27                     | PERIOD [q3 '27] 2027-07-01 ..2027-10-01
            the 2nd half of next year  | PERIOD [the 2nd half of next year] 2027-07-01 ..2028-01-01
            week 12                    | PERIOD [week 12] 2027-03-22 ..2027-03-29
            week 12 of the course      | ``
            2027-W03                   | PERIOD [2027-W03] 2027-01-18 ..2027-01-25
            the 20th week of next year | PERIOD [the 20th week of next year] 2027-05-17 ..2027-05-24
            the monday of week 12      | DATE [the monday of week 12] 2027-03-22
            week before last           | PERIOD [week before last] 2026-11-09 ..2026-11-16
            last march                 | PERIOD [last march] 2026-03-01 ..2026-04-01
            december of last year      | PERIOD [december of last year] 2025-12-01 ..2026-01-01
            spring                     | PERIOD [spring] 2027-03-20 ..2027-06-21
            in spring                  | PERIOD [in spring] 2027-03-20 ..2027-06-21
            in spring water            | ``
            by spring                  | PERIOD [by spring] 2027-03-20 by ..2027-06-21
            last summer                | PERIOD [last summer] 2026-06-21 ..2026-09-23
            early summer               | PERIOD [early summer] 2027-06-21 ..2027-07-21
            the year 2028              | PERIOD [the year 2028] 2028-01-01 ..2029-01-01
            week ending december 6 | PERIOD [week ending december 6] 2026-11-30 ..2026-12-07
            weekend                | PERIOD [weekend] 2026-11-28 ..2026-11-30
            send q1                | PERIOD [q1] 2027-01-01 ..2027-04-01
            by q2                  | PERIOD [by q2] 2027-04-01 by ..2027-07-01
            away for 3 days from wednesday | PERIOD [for 3 days from wednesday] 2026-11-25 from ..2026-11-28
            ready for 3 days from today | DATE [for 3 days from today] 2026-11-27
            this whole week            | PERIOD [this whole week] 2026-11-23 ..2026-11-30 due=2026-11-29
            standby from Friday evening to Sunday noon | PERIOD [from Friday evening to Sunday noon] 2026-11-27T18:00 from ..2026-11-29T12:00
            standby from Friday 18:00 until Sunday evening | PERIOD [from Friday 18:00 until Sunday evening] 2026-11-27T18:00 from ..2026-11-29T18:00
            the fair is anytime between 7 and 11 december | PERIOD [anytime between 7 and 11 december] 2026-12-07 from ..2026-12-12 due=2026-12-11
            sometime in spring         | PERIOD [sometime in spring] 2027-03-20 ..2027-06-21 due=2027-06-20
            sometime in december       | PERIOD [sometime in december] 2026-12-01 ..2027-01-01 due=2026-12-31
            in december 2027           | PERIOD [in december 2027] 2027-12-01 ..2028-01-01 due=2027-12-31
            """)
    void periods(String text, String mentions) {
        assertThat(Shown.of(text)).isEqualTo(mentions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            from 3 to 5                            | PERIOD [from 3 to 5] 2026-11-24T15:00 from ..2026-11-24T17:00 day-open
            from 9:30 to 11:00                     | PERIOD [from 9:30 to 11:00] 2026-11-25T09:30 from ..2026-11-25T11:00 day-open
            wash the car 3-4pm                     | PERIOD [3-4pm] 2026-11-24T15:00 from ..2026-11-24T16:00 day-open
            between 2 and 4                        | PERIOD [between 2 and 4] 2026-11-24T14:00 from ..2026-11-24T16:00 day-open
            wash the car 8 - 11pm                  | PERIOD [8 - 11pm] 2026-11-24T20:00 from ..2026-11-24T23:00 day-open
            11 to 1pm                              | PERIOD [11 to 1pm] 2026-11-24T11:00 from ..2026-11-24T13:00 day-open
            friday from 2 to 4                     | PERIOD [friday from 2 to 4] 2026-11-27T14:00 from ..2026-11-27T16:00
            from monday to friday                  | PERIOD [from monday to friday] 2026-11-30 from ..2026-12-05
            dec 3 to dec 5                         | PERIOD [dec 3 to dec 5] 2026-12-03 ..2026-12-06
            3 - 5 december                         | PERIOD [3 - 5 december] 2026-12-03 from ..2026-12-06
            december 3-5                           | PERIOD [december 3-5] 2026-12-03 from ..2026-12-06
            from 28 december to 3 january          | PERIOD [from 28 december to 3 january] 2026-12-28 from ..2027-01-04
            from december to february              | PERIOD [from december to february] 2026-12-01 from ..2027-03-01
            between 1 december and 5 december 2027 | PERIOD [between 1 december and 5 december 2027] 2027-12-01 from ..2027-12-06
            tomorrow at 3 for 2 hours              | PERIOD [tomorrow at 3 for 2 hours] 2026-11-25T15:00 ..2026-11-25T17:00 PT2H
            for a week starting monday             | PERIOD [for a week starting monday] 2026-11-30 ..2026-12-07 P7D
            from tomorrow until friday             | PERIOD [from tomorrow until friday] 2026-11-25 from ..2026-11-28
            tuesday through thursday               | PERIOD [tuesday through thursday] 2026-12-01 from ..2026-12-04
            from friday until monday               | PERIOD [from friday until monday] 2026-11-27 from ..2026-12-01
            2027-01-04 09:00 to 2027-01-05 17:00   | PERIOD [2027-01-04 09:00 to 2027-01-05 17:00] 2027-01-04T09:00 ..2027-01-05T17:00
            the 9th through the 12th | PERIOD [the 9th through the 12th] 2026-12-09 from ..2026-12-13
            may through july 2027    | PERIOD [may through july 2027] 2027-05-01 from ..2027-08-01
            3 may — 9 may            | PERIOD [3 may — 9 may] 2027-05-03 ..2027-05-10
            from 16.3. - 20.3.2027   | PERIOD [from 16.3. - 20.3.2027] 2027-03-16 from ..2027-03-21
            2027-12-03T14:30/2027-12-04T10:00 | PERIOD [2027-12-03T14:30/2027-12-04T10:00] 2027-12-03T14:30 ..2027-12-04T10:00
            """)
    void ranges(String text, String mentions) {
        assertThat(Shown.of(text)).isEqualTo(mentions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            for two hours                | LENGTH [for two hours] 2026-11-24T12:30 PT2H
            30 minutes                   | LENGTH [30 minutes] 2026-11-24T11:00 PT30M
            2h                           | LENGTH [2h] 2026-11-24T12:30 PT2H
            walk 30 minutes              | LENGTH [30 minutes] 2026-11-24T11:00 PT30M
            an hour before               | LEAD [an hour before] 2026-11-24T11:30 PT1H
            30 minutes before            | LEAD [30 minutes before] 2026-11-24T11:00 PT30M
            a day ahead                  | LEAD [a day ahead] 2026-11-25 P1D
            2 weeks in advance           | LEAD [2 weeks in advance] 2026-12-08 P14D
            read for 20 minutes tomorrow | LENGTH [for 20 minutes] 2026-11-24T10:50 PT20M; DATE [tomorrow] 2026-11-25
            """)
    void lengths(String text, String mentions) {
        assertThat(Shown.of(text)).isEqualTo(mentions);
    }
}

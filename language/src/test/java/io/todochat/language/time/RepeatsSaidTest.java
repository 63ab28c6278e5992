package io.todochat.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes again and again, and until when. */
class RepeatsSaidTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            every tuesday at 18:00, no, thursday at 19:00 | REPEAT [every tuesday at 18:00][no, thursday at 19:00] 2026-11-26T19:00 FREQ=WEEKLY;BYDAY=TH
            every tuesday, sorry, on friday | REPEAT [every tuesday][sorry, on friday] 2026-11-27 FREQ=WEEKLY;BYDAY=FR
            every month on the 5th, no, the 7th | REPEAT [every month on the 5th][no, the 7th] 2026-12-07 FREQ=MONTHLY;BYMONTHDAY=7
            every mon wed fri           | REPEAT [every mon wed fri] 2026-11-25 FREQ=WEEKLY;BYDAY=MO,WE,FR
            every 2nd and 4th tuesday   | REPEAT [every 2nd and 4th tuesday] 2026-11-24 FREQ=MONTHLY;BYDAY=2TU,4TU
            every week day at 9         | REPEAT [every week day at 9] 2026-11-25T09:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
            until june every friday     | REPEAT [until june every friday] 2026-11-27 by FREQ=WEEKLY;UNTIL=20270601;BYDAY=FR
            every day at 9 and 17       | REPEAT [every day at 9 and 17] 2026-11-24T17:00 FREQ=DAILY;BYHOUR=9,17;BYMINUTE=0
            twice a day at 8 and 20     | REPEAT [twice a day at 8 and 20] 2026-11-24T20:00 FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0
            two days a week on monday and friday | REPEAT [two days a week on monday and friday] 2026-11-27 FREQ=WEEKLY;BYDAY=MO,FR
            twice a week                | ``
            three times a day           | ``
            every november on the 4th thursday | REPEAT [every november on the 4th thursday] 2026-11-26 FREQ=YEARLY;BYMONTH=11;BYDAY=4TH
            every 3 days after completion | REPEAT [every 3 days after completion] 2026-11-24 FREQ=DAILY;INTERVAL=3 from-completion
            every day                                   | REPEAT [every day] 2026-11-24 FREQ=DAILY
            wash the car daily                          | REPEAT [daily] 2026-11-24 FREQ=DAILY
            wash the car everyday                       | REPEAT [everyday] 2026-11-24 FREQ=DAILY
            wash the car every other day                | REPEAT [every other day] 2026-11-24 FREQ=DAILY;INTERVAL=2
            wash the car every 3 days                   | REPEAT [every 3 days] 2026-11-24 FREQ=DAILY;INTERVAL=3
            every third day                             | REPEAT [every third day] 2026-11-24 FREQ=DAILY;INTERVAL=3
            every week                                  | REPEAT [every week] 2026-11-24 FREQ=WEEKLY
            weekly                                      | REPEAT [weekly] 2026-11-24 FREQ=WEEKLY
            biweekly                                    | REPEAT [biweekly] 2026-11-24 FREQ=WEEKLY;INTERVAL=2
            every fortnight                             | REPEAT [every fortnight] 2026-11-24 FREQ=WEEKLY;INTERVAL=2
            every two weeks                             | REPEAT [every two weeks] 2026-11-24 FREQ=WEEKLY;INTERVAL=2
            monthly                                     | REPEAT [monthly] 2026-11-24 FREQ=MONTHLY
            wash the car every month                    | REPEAT [every month] 2026-11-24 FREQ=MONTHLY
            wash the car every 6 months                 | REPEAT [every 6 months] 2026-11-24 FREQ=MONTHLY;INTERVAL=6
            quarterly                                   | REPEAT [quarterly] 2026-11-24 FREQ=MONTHLY;INTERVAL=3
            wash the car every year                     | REPEAT [every year] 2026-11-24 FREQ=YEARLY
            annually                                    | REPEAT [annually] 2026-11-24 FREQ=YEARLY
            every 2 years                               | REPEAT [every 2 years] 2026-11-24 FREQ=YEARLY;INTERVAL=2
            wash the car every hour                     | REPEAT [every hour] 2026-11-24T11:30 FREQ=HOURLY
            wash the car every 4 hours                  | REPEAT [every 4 hours] 2026-11-24T14:30 FREQ=HOURLY;INTERVAL=4
            once a week                                 | REPEAT [once a week] 2026-11-24 FREQ=WEEKLY
            once every two weeks                        | REPEAT [once every two weeks] 2026-11-24 FREQ=WEEKLY;INTERVAL=2
            on a daily basis                            | REPEAT [on a daily basis] 2026-11-24 FREQ=DAILY
            every monday                                | REPEAT [every monday] 2026-11-30 FREQ=WEEKLY;BYDAY=MO
            every mon and wed                           | REPEAT [every mon and wed] 2026-11-25 FREQ=WEEKLY;BYDAY=MO,WE
            mondays                                     | REPEAT [mondays] 2026-11-30 FREQ=WEEKLY;BYDAY=MO
            on mondays and thursdays                    | REPEAT [on mondays and thursdays] 2026-11-26 FREQ=WEEKLY;BYDAY=MO,TH
            wash the car every weekday                  | REPEAT [every weekday] 2026-11-24 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
            wash the car weekdays                       | REPEAT [weekdays] 2026-11-24 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
            every weekend                               | REPEAT [every weekend] 2026-11-28 FREQ=WEEKLY;BYDAY=SA,SU
            wash the car every other friday             | REPEAT [every other friday] 2026-11-27 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
            every second tuesday                        | REPEAT [every second tuesday] 2026-11-24 FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
            every 2 fridays                             | REPEAT [every 2 fridays] 2026-11-27 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
            every monday, wednesday and friday          | REPEAT [every monday, wednesday and friday] 2026-11-25 FREQ=WEEKLY;BYDAY=MO,WE,FR
            monday to friday every week                 | REPEAT [monday to friday every week] 2026-11-24 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
            every mon-fri                               | REPEAT [every mon-fri] 2026-11-24 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
            every tuesday at 9                          | REPEAT [every tuesday at 9] 2026-12-01T09:00 FREQ=WEEKLY;BYDAY=TU
            daily at 7am                                | REPEAT [daily at 7am] 2026-11-25T07:00 FREQ=DAILY
            every morning                               | REPEAT [every morning] 2026-11-24 due=2026-11-25T09:00 part=MORNING FREQ=DAILY
            every morning at 6:30                       | REPEAT [every morning at 6:30] 2026-11-25T06:30 FREQ=DAILY
            every friday evening                        | REPEAT [every friday evening] 2026-11-27 due=2026-11-27T18:00 part=EVENING FREQ=WEEKLY;BYDAY=FR
            every night at 10                           | REPEAT [every night at 10] 2026-11-24T22:00 FREQ=DAILY
            at 9 every day                              | REPEAT [at 9 every day] 2026-11-25T09:00 FREQ=DAILY
            every day at 9, 13 and 17                   | REPEAT [every day at 9, 13 and 17] 2026-11-24T13:00 FREQ=DAILY;BYHOUR=9,13,17;BYMINUTE=0
            every 15th                                  | REPEAT [every 15th] 2026-12-15 FREQ=MONTHLY;BYMONTHDAY=15
            every 1st and 15th of the month             | REPEAT [every 1st and 15th of the month] 2026-12-01 FREQ=MONTHLY;BYMONTHDAY=1,15
            write the weekly report                     | NAME [weekly] 2026-11-24 FREQ=WEEKLY
            the annual review on friday                 | DATE [on friday] 2026-11-27; NAME [annual] 2026-11-24 FREQ=YEARLY
            weekly review on friday                     | REPEAT [weekly][on friday] 2026-11-27 FREQ=WEEKLY
            yoga tue thu 6pm                            | REPEAT [tue thu 6pm] 2026-11-24T18:00 FREQ=WEEKLY;BYDAY=TU,TH
            on the 3rd of every month                   | REPEAT [on the 3rd of every month] 2026-12-03 FREQ=MONTHLY;BYMONTHDAY=3
            monthly on the 5th                          | REPEAT [monthly on the 5th] 2026-12-05 FREQ=MONTHLY;BYMONTHDAY=5
            every month on the last day                 | REPEAT [every month on the last day] 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=-1
            last day of every month                     | REPEAT [last day of every month] 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=-1
            wash the car end of each month              | REPEAT [end of each month] 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=-1
            first monday of every month                 | REPEAT [first monday of every month] 2026-12-07 FREQ=MONTHLY;BYDAY=1MO
            wash the car every last friday of the month | REPEAT [every last friday of the month] 2026-11-27 FREQ=MONTHLY;BYDAY=-1FR
            the second and fourth tuesday of each month | REPEAT [the second and fourth tuesday of each month] 2026-11-24 FREQ=MONTHLY;BYDAY=2TU,4TU
            every month on the third thursday           | REPEAT [every month on the third thursday] 2026-12-17 FREQ=MONTHLY;BYDAY=3TH
            last workday of every month                 | REPEAT [last workday of every month] 2026-11-30 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
            the last weekday of each month              | REPEAT [the last weekday of each month] 2026-11-30 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
            every month on the 31st                     | REPEAT [every month on the 31st] 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=31
            every two months on the 31st                | REPEAT [every two months on the 31st] 2026-11-30 FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=31
            every year on february 29                   | REPEAT [every year on february 29] 2027-02-28 FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29
            every 3 months on the 10th                  | REPEAT [every 3 months on the 10th] 2026-12-10 FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10
            every other month on the first monday       | REPEAT [every other month on the first monday] 2026-12-07 FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO
            every 25 december                           | REPEAT [every 25 december] 2026-12-25 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25
            every december 25                           | REPEAT [every december 25] 2026-12-25 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25
            every year on may 5                         | REPEAT [every year on may 5] 2027-05-05 FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=5
            every christmas                             | REPEAT [every christmas] 2026-12-25 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25
            every 4th of july                           | REPEAT [every 4th of july] 2027-07-04 FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4
            every thanksgiving                          | REPEAT [every thanksgiving] 2026-11-26 FREQ=YEARLY;BYMONTH=11;BYDAY=4TH
            every january                               | REPEAT [every january] 2027-01-01 FREQ=YEARLY;BYMONTH=1
            yearly on the last sunday of october        | REPEAT [yearly on the last sunday of october] 2027-10-31 FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            every march and september                   | REPEAT [every march and september] 2027-03-01 FREQ=YEARLY;BYMONTH=3,9
            evry friday                            | REPEAT [evry friday] 2026-11-27 FREQ=WEEKLY;BYDAY=FR
            ev. monday                             | REPEAT [ev. monday] 2026-11-30 FREQ=WEEKLY;BYDAY=MO
            every lunchtime                        | REPEAT [every lunchtime] 2026-11-24 due=2026-11-24T12:00 part=LUNCH FREQ=DAILY
            weekday mornings                       | REPEAT [weekday mornings] 2026-11-24 due=2026-11-25T09:00 part=MORNING FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
            fri & sat nights                       | REPEAT [fri & sat nights] 2026-11-27 due=2026-11-27T20:00 part=NIGHT FREQ=WEEKLY;BYDAY=FR,SA
            on alternating fridays                 | REPEAT [on alternating fridays] 2026-11-27 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
            monday weekly                          | REPEAT [monday weekly] 2026-11-30 FREQ=WEEKLY;BYDAY=MO
            on the 1st and the 15th of every month | REPEAT [on the 1st and the 15th of every month] 2026-12-01 FREQ=MONTHLY;BYMONTHDAY=1,15
            1st and 15th monthly                   | REPEAT [1st and 15th monthly] 2026-12-01 FREQ=MONTHLY;BYMONTHDAY=1,15
            first monday of the month, monthly     | REPEAT [first monday of the month, monthly] 2026-12-07 FREQ=MONTHLY;BYDAY=1MO
            every year on 4/9                      | REPEAT [every year on 4/9] 2027-04-09 FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=9
            monthly: first friday | REPEAT [monthly: first friday] 2026-12-04 FREQ=MONTHLY;BYDAY=1FR
            july 4th, every year  | REPEAT [july 4th, every year] 2027-07-04 FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4
            once in two weeks     | REPEAT [once in two weeks] 2026-11-24 FREQ=WEEKLY;INTERVAL=2
            week days at 6        | REPEAT [week days at 6] 2026-11-24T18:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
            evryday at 6          | REPEAT [evryday at 6] 2026-11-24T18:00 FREQ=DAILY
            every january 1st and july 1st | REPEAT [every january 1st and july 1st] 2027-01-01 FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=1
            every january 1st and july 4th | REPEAT [every january 1st] 2027-01-01 FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1; DATE [and july 4th] 2027-07-04
            mon/wed/fri at 9            | REPEAT [mon/wed/fri at 9] 2026-11-25T09:00 FREQ=WEEKLY;BYDAY=MO,WE,FR
            fridays every two weeks     | REPEAT [fridays every two weeks] 2026-11-27 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
            fortnightly one on one      | REPEAT [fortnightly] 2026-11-24 FREQ=WEEKLY;INTERVAL=2
            show fri and sat at 19:30 until 19 December | REPEAT [fri and sat at 19:30 until 19 December] 2026-11-27T19:30 by FREQ=WEEKLY;UNTIL=20261219;BYDAY=FR,SA
            swim tue & thu until march  | REPEAT [tue & thu until march] 2026-11-24 by FREQ=WEEKLY;UNTIL=20270301;BYDAY=TU,TH
            swim on tuesdays and thu until march | REPEAT [on tuesdays and thu until march] 2026-11-24 by FREQ=WEEKLY;UNTIL=20270301;BYDAY=TU,TH
            stock check, tuesday to saturday from 8 december until 9 january | REPEAT [tuesday to saturday from 8 december until 9 january] 2026-12-08 from FREQ=WEEKLY;UNTIL=20270109;BYDAY=TU,WE,TH,FR,SA
            stretch tues + fri 7.30pm every week | REPEAT [tues + fri 7.30pm every week] 2026-11-24T19:30 FREQ=WEEKLY;BYDAY=TU,FR
            stretch tue & fri at 19:30 weekly    | REPEAT [tue & fri at 19:30 weekly] 2026-11-24T19:30 FREQ=WEEKLY;BYDAY=TU,FR
            fair tuesday to saturday    | PERIOD [tuesday to saturday] 2026-12-01 ..2026-12-06
            swim tue and thu            | PERIOD [tue and thu] 2026-12-01 ..2026-12-04
            pay the club, always on the 1st | REPEAT [always on the 1st] 2026-12-01 FREQ=MONTHLY;BYMONTHDAY=1
            pay rent the first day of month | REPEAT [the first day of month] 2026-12-01 FREQ=MONTHLY;BYMONTHDAY=1
            pay rent the first day of the month | DATE [the first day of the month] 2026-12-01
            empty the bins on odd weeks | REPEAT [on odd weeks] 2026-12-01 FREQ=YEARLY;BYWEEKNO=1,3,5,7,9,11,13,15,17,19,21,23,25,27,29,31,33,35,37,39,41,43,45,47,49,51,53
            glass on wednesdays in even weeks | REPEAT [on wednesdays in even weeks] 2026-11-25 FREQ=YEARLY;BYWEEKNO=2,4,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34,36,38,40,42,44,46,48,50,52;BYDAY=WE
            lessons every tuesday until the end of term (18 december) | REPEAT [every tuesday until the end of term (18 december)] 2026-11-24 by FREQ=WEEKLY;UNTIL=20261218;BYDAY=TU
            audit every three months on the second Monday, beginning in January, 10:00-11:30 | REPEAT [every three months on the second Monday][beginning in January][10:00-11:30] 2027-01-11T10:00 from ..2027-01-11T11:30 FREQ=MONTHLY;INTERVAL=3;BYDAY=2MO
            walk daily, beginning in January | REPEAT [daily][beginning in January] 2027-01-01 from FREQ=DAILY
            set a daily reminder at noon to stretch | REPEAT [daily][at noon] 2026-11-24T12:00 FREQ=DAILY
            """)
    void rules(String text, String mentions) {
        assertThat(Shown.of(text)).isEqualTo(mentions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            every day for 10 days                            | REPEAT [every day for 10 days] 2026-11-24 FREQ=DAILY;UNTIL=20261203
            every day for a month                            | REPEAT [every day for a month] 2026-11-24 FREQ=DAILY;UNTIL=20261224
            every monday until march                         | REPEAT [every monday until march] 2026-11-30 by FREQ=WEEKLY;UNTIL=20270301;BYDAY=MO
            every week until 1 march                         | REPEAT [every week until 1 march] 2026-11-24 by FREQ=WEEKLY;UNTIL=20270301
            every monday until march, no, until april        | REPEAT [every monday until march][no, until april] 2026-11-30 by FREQ=WEEKLY;UNTIL=20270401;BYDAY=MO
            daily until friday                               | REPEAT [daily until friday] 2026-11-24 by FREQ=DAILY;UNTIL=20261127
            every monday for 6 weeks                         | REPEAT [every monday for 6 weeks] 2026-11-30 FREQ=WEEKLY;UNTIL=20270105;BYDAY=MO
            every tuesday 5 times                            | REPEAT [every tuesday 5 times] 2026-11-24 FREQ=WEEKLY;COUNT=5;BYDAY=TU
            every week for 8 times                           | REPEAT [every week for 8 times] 2026-11-24 FREQ=WEEKLY;COUNT=8
            every day from tomorrow                          | REPEAT [every day from tomorrow] 2026-11-25 from FREQ=DAILY
            every friday starting next month                 | REPEAT [every friday starting next month] 2026-12-04 from FREQ=WEEKLY;BYDAY=FR
            starting monday, every day                       | REPEAT [starting monday][every day] 2026-11-30 from FREQ=DAILY
            every 2 weeks starting on 4 january              | REPEAT [every 2 weeks starting on 4 january] 2027-01-04 from FREQ=WEEKLY;INTERVAL=2
            from 1 december to 24 december every day         | REPEAT [from 1 december to 24 december every day] 2026-12-01 from FREQ=DAILY;UNTIL=20261224
            every weekday until christmas at 8               | REPEAT [every weekday until christmas at 8] 2026-11-25T08:00 by FREQ=WEEKLY;UNTIL=20261225;BYDAY=MO,TU,WE,TH,FR
            every day except sunday                          | REPEAT [every day except sunday] 2026-11-24 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA
            every day except weekends                        | REPEAT [every day except weekends] 2026-11-24 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
            every weekday but not on friday                  | REPEAT [every weekday but not on friday] 2026-11-24 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH
            every month except august                        | REPEAT [every month except august] 2026-11-24 FREQ=MONTHLY;BYMONTH=1,2,3,4,5,6,7,9,10,11,12
            daily except on 24 december                      | REPEAT [daily except on 24 december] 2026-11-24 FREQ=DAILY except=2026-12-24
            every! week                                      | REPEAT [every! week] 2026-11-24 FREQ=WEEKLY from-completion
            every! 3 days                                    | REPEAT [every! 3 days] 2026-11-24 FREQ=DAILY;INTERVAL=3 from-completion
            every day next week                              | REPEAT [every day next week] 2026-11-30 FREQ=DAILY;UNTIL=20261206
            water the plants every 3 days starting tomorrow at 8 | REPEAT [every 3 days starting tomorrow at 8] 2026-11-25T08:00 from FREQ=DAILY;INTERVAL=3
            pay rent on the 1st of every month until december 2027 | REPEAT [on the 1st of every month until december 2027] 2026-12-01 by FREQ=MONTHLY;UNTIL=20271201;BYMONTHDAY=1
            call mom every sunday at 5pm                     | REPEAT [every sunday at 5pm] 2026-11-29T17:00 FREQ=WEEKLY;BYDAY=SU
            standup every weekday at 9:15 for 3 months       | REPEAT [every weekday at 9:15 for 3 months] 2026-11-25T09:15 FREQ=WEEKLY;UNTIL=20270224;BYDAY=MO,TU,WE,TH,FR
            every minute                                     | ``
            every so often                                   | ``
            everyone                                         | ``
            every time                                       | ``
            every day apart from sunday | REPEAT [every day apart from sunday] 2026-11-24 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA
            """)
    void bounds(String text, String mentions) {
        assertThat(Shown.of(text)).isEqualTo(mentions);
    }
}

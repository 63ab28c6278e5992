package io.todochat.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of the calendar; month first, as in the United States. */
class DatesSaidTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            december 3             | DATE [december 3] 2026-12-03
            3 december             | DATE [3 december] 2026-12-03
            dec 3rd                | DATE [dec 3rd] 2026-12-03
            the 3rd of december    | DATE [the 3rd of december] 2026-12-03
            december the third     | DATE [december the third] 2026-12-03
            3 dec 2027             | DATE [3 dec 2027] 2027-12-03
            december 3, 2027       | DATE [december 3, 2027] 2027-12-03
            Thu, Dec 3             | DATE [Thu, Dec 3] 2026-12-03
            thursday, december 3   | DATE [thursday, december 3] 2026-12-03
            third of march         | DATE [third of march] 2027-03-03
            may 5                  | DATE [may 5] 2027-05-05
            5 may                  | DATE [5 may] 2027-05-05
            march 5th              | DATE [march 5th] 2027-03-05
            on the 4th             | DATE [on the 4th] 2026-12-04
            by the 15th            | DATE [by the 15th] 2026-12-15 by
            the 15th of next month | DATE [the 15th of next month] 2026-12-15
            20th of this month     | DATE [20th of this month] 2026-11-20
            wash the car feb 29    | DATE [feb 29] 2028-02-29
            14feb                  | DATE [14feb] 2027-02-14
            feb14                  | DATE [feb14] 2027-02-14
            may twenty nine        | DATE [may twenty nine] 2027-05-29
            first of january 2028  | DATE [first of january 2028] 2028-01-01
            january 5 '28          | DATE [january 5 '28] 2028-01-05
            december 3 last year | DATE [december 3 last year] 2025-12-03
            3. december 2027     | DATE [3. december 2027] 2027-12-03
            3rd-dec-2027         | DATE [3rd-dec-2027] 2027-12-03
            3rd-dec              | DATE [3rd-dec] 2026-12-03
            twenty two december  | DATE [twenty two december] 2026-12-22
            the last of january  | DATE [the last of january] 2027-01-31
            december3rd          | DATE [december3rd] 2026-12-03
            nine december 2027            | DATE [nine december 2027] 2027-12-09
            december 3rd in the year 2027 | DATE [december 3rd in the year 2027] 2027-12-03
            on janurary 12 | DATE [on janurary 12] 2027-01-12
            on septenber 9 | DATE [on septenber 9] 2027-09-09
            on augst 3 | DATE [on augst 3] 2027-08-03
            """)
    void datesInWords(String text, String mentions) {
        assertThat(Shown.of(text)).isEqualTo(mentions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            12/3             | DATE [12/3] 2026-12-03
            12/3/2027        | DATE [12/3/2027] 2027-12-03
            12/3/27          | DATE [12/3/27] 2027-12-03
            3.12.2027        | DATE [3.12.2027] 2027-03-12
            2027-12-03       | DATE [2027-12-03] 2027-12-03
            2027/12/3        | DATE [2027/12/3] 2027-12-03
            20271203         | DATE [20271203] 2027-12-03
            25/12            | DATE [25/12] 2026-12-25
            on 12-24         | DATE [on 12-24] 2026-12-24
            friday 12/4      | DATE [friday 12/4] 2026-12-04
            2027-12-03T14:30 | DATE [2027-12-03T14:30] 2027-12-03T14:30
            12/3/2027 14:30  | DATE [12/3/2027 14:30] 2027-12-03T14:30
            2027.12.03               | DATE [2027.12.03] 2027-12-03
            on 24.12.26              | DATE [on 24.12.26] 2026-12-24
            version 10.15.12         | ``
            12 / 3 / 2027            | DATE [12 / 3 / 2027] 2027-12-03
            2027-W03-2               | DATE [2027-W03-2] 2027-01-19
            20271203T143000          | DATE [20271203T143000] 2027-12-03T14:30
            20271203T1430Z           | DATE [20271203T1430Z] 2027-12-03T14:30 due=2027-12-03T15:30 zone=Z
            2027-12-03T14:30:00.250Z | DATE [2027-12-03T14:30:00.250Z] 2027-12-03T14:30 due=2027-12-03T15:30 zone=Z
            2027-12-03/2027-12-05    | PERIOD [2027-12-03/2027-12-05] 2027-12-03 ..2027-12-06
            12-24-27 | DATE [12-24-27] 2027-12-24
            """)
    void datesInFigures(String text, String mentions) {
        assertThat(Shown.of(text)).isEqualTo(mentions);
    }
}

package io.todochat.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.language.token.Tokens;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of day and month is that of the person's country, where both are possible. */
class LocalesTest {

    @ParameterizedTest
    @CsvSource({
        "en-US, on 4/5, 2027-04-05", "en-GB, on 4/5, 2027-05-04", "de-DE, on 4/5/2027, 2027-05-04",
        "en-AU, on 5.4.2027, 2027-04-05", "en-US, on 13/5, 2027-05-13", "en-GB, on 5/13, 2027-05-13",
        "en-GB, on 2027-04-05, 2027-04-05", "en, on 4/5, 2027-05-04"
    })
    void figuresAreReadInTheOrderOfTheCountry(String locale, String text, String day) {
        assertThat(Shown.of(text, Now.of(Shown.TUESDAY, Locale.forLanguageTag(locale))))
                .isEqualTo("DATE [" + text + "] " + day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exam maths 14.12. 9am       | DATE [14.12. 9am] 2026-12-14T09:00
            pay rent 1.12.              | DATE [1.12.] 2026-12-01
            pay on the 31.12. #home     | DATE [on the 31.12.] 2026-12-31
            meeting 11.12 9:30          | DATE [11.12 9:30] 2026-12-11T09:30
            meeting 11-12 9:30          | DATE [11-12 9:30] 2026-12-11T09:30
            meeting 11.12.26 9:30       | DATE [11.12.26 9:30] 2026-12-11T09:30
            meeting 11.12. 9:30-10:30   | PERIOD [11.12. 9:30-10:30] 2026-12-11T09:30 from ..2026-12-11T10:30
            call Ann monday 14-12       | DATE [monday 14-12] 2026-12-14
            shift tuesday 6-14          | PERIOD [tuesday 6-14] 2026-12-01T06:00 from ..2026-12-01T14:00
            """)
    void aDateInFiguresMayEndInAStopWhereTheDayComesFirst(String text, String mentions) {
        assertThat(Shown.of(text, Now.of(Shown.TUESDAY, Locale.UK))).isEqualTo(mentions);
    }

    @ParameterizedTest
    @CsvSource({
        "thursday 5 december, true",
        "friday 3/12, true",
        "saturday 5 december, false",
        "friday 4.12., false",
        "monday 10 may, false",
        "5 december (thursday), true",
        "thursday 5 december 2027, true"
    })
    void aWeekdayMayContradictItsDate(String text, boolean isDoubtful) {
        assertThat(Times.in(Tokens.of(text), Now.of(Shown.TUESDAY, Locale.UK)))
                .singleElement()
                .returns(isDoubtful, Mention::isDoubtful);
    }
}

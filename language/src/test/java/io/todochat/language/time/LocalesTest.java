package io.todochat.language.time;

import static org.assertj.core.api.Assertions.assertThat;

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
}

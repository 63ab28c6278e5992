package io.todochat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever number stands where a day, an hour or an amount could be, the sentence is answered. */
class AnyNumberTest {

    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "12",
            "13",
            "24",
            "25",
            "29",
            "30",
            "31",
            "32",
            "45",
            "60",
            "61",
            "80",
            "99",
            "100",
            "365",
            "366",
            "367",
            "999",
            "1000",
            "2400",
            "9999",
            "10000",
            "99999",
            "2147483647",
            "2147483648",
            "99999999999",
            "007",
            "0.5",
            "-3",
            "1,000",
            "3.14159");

    /** N is a number. */
    private static final List<String> SENTENCES = List.of(
            "the Nth",
            "grandpa's Nth: cake",
            "call Ann on the Nth at N",
            "from the Nth to the Nth",
            "the Nth of may",
            "may N",
            "N may N",
            "N/N",
            "N/N/N",
            "N-N",
            "N-N-N",
            "N.N.",
            "N.N.N",
            "N:N",
            "N:N:N",
            "at N",
            "at Nh",
            "N am",
            "N o'clock",
            "half past N",
            "quarter to N",
            "in N days",
            "in N.5 hours",
            "N weeks before the Nth",
            "N workdays after friday",
            "every N days",
            "every Nth",
            "every Nth monday",
            "every monday N times",
            "every day for N years until N",
            "the Nth monday of june N",
            "the Nth day of N",
            "the Nth week of N",
            "week N",
            "week N of N",
            "qN N",
            "the N",
            "N'N",
            "the Ns",
            "N in the morning",
            "friday N",
            "friday N-N",
            "tonight N to N",
            "from N to N on the Nth",
            "remind me N minutes before",
            "remind me at N and N",
            "pN",
            "complete N and N",
            "move N to the Nth, N to friday",
            "complete the last N",
            "the first N",
            "N-N are done",
            "undo N times",
            "skip the next N");

    static Stream<String> sentences() {
        return SENTENCES.stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void anyNumberIsAnswered(String sentence) {
        var reader = new Interpreter();
        var at = ZonedDateTime.of(2026, 11, 24, 12, 0, 0, 0, ZoneId.of("Europe/Berlin"));
        for (var number : NUMBERS) {
            for (var locale : List.of(Locale.US, Locale.UK)) {
                var text = sentence.replace("N", number);
                assertThat(reader.read(new Phrase(text, at, locale)).command())
                        .as(text)
                        .isNotNull();
            }
        }
    }
}

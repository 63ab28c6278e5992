package io.todochat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is understood of whole phrases, as it stands in the files of {@code phrases}, by what they teach:
 *
 * <pre>
 * [title:call Zoe] [due:tomorrow at 10 London time]
 *     add title=call Zoe due=2026-11-25T11:00
 *     tomorrow at 10 London time = 2026-11-25T10:00 in Europe/London
 * </pre>
 *
 * The phrase, with each span in brackets behind its field; then all that is understood; then each time that is mentioned,
 * with the end of a period behind {@code ..}. What is not named there must not be there.
 */
class PhrasesTest {

    private static final List<String> FILES = List.of(
            "adding",
            "times",
            "reminding",
            "asking",
            "finishing",
            "removing",
            "changing",
            "talking",
            "stated",
            "accents",
            "terse");

    /** A phrase and what is to be understood of it. */
    record Expected(String marked, List<String> lines) {

        String phrase() {
            return marked.replaceAll("\\[\\w+:([^]]*)]", "$1");
        }

        @Override
        public String toString() {
            return phrase();
        }
    }

    static Stream<Expected> phrases() {
        return FILES.stream().flatMap(file -> in(file).stream());
    }

    private static List<Expected> in(String file) {
        var expected = new ArrayList<Expected>();
        for (var line : lines("phrases/" + file + ".phrases")) {
            if (line.startsWith(" ")) {
                expected.getLast().lines().add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                expected.add(new Expected(line, new ArrayList<>()));
            }
        }
        return expected;
    }

    private static List<String> lines(String file) {
        try (var in = PhrasesTest.class.getResourceAsStream(file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void aPhraseIsUnderstoodWithAllItsFieldsSpansAndTimes(Expected expected) {
        var reading = Speaking.reading(expected.phrase());

        var told = new ArrayList<String>();
        told.add(Speaking.told(reading));
        told.addAll(Speaking.times(reading));
        assertThat(told).isEqualTo(expected.lines());
        assertThat(Speaking.marked(reading, expected.phrase())).isEqualTo(expected.marked());
    }
}

package io.todochat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is said, the grammar answers, and what it answers holds together. */
class AnyTextTest {

    private static final List<String> WORDS = List.of(
            "add",
            "remind",
            "me",
            "to",
            "every",
            "monday",
            "and",
            ",",
            "in",
            "5",
            "seconds",
            "tomorrow",
            "at",
            "9:30",
            "pm",
            "#",
            "#tag",
            "!high",
            "p1",
            "\"",
            "“",
            "”",
            "done",
            "delete",
            "list",
            "the",
            "second",
            "one",
            ".",
            "2026-12-24",
            "next",
            "friday",
            "🎈",
            "it",
            "as",
            "mark",
            "what",
            "?",
            "999999999",
            "years",
            "\n",
            "\0");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void anyRowOfWordsIsAnswered(int seed) {
        var random = new Random(seed);
        for (var n = 0; n < 2_000; n++) {
            assertHoldsTogether(IntStream.range(0, random.nextInt(12))
                    .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                    .collect(Collectors.joining(random.nextInt(9) == 0 ? "" : " ")));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6})
    void anyUnicodeIsAnswered(int seed) {
        var random = new Random(seed);
        for (var n = 0; n < 500; n++) {
            assertHoldsTogether("add " + characters(random, random.nextInt(40)));
            assertHoldsTogether(characters(random, random.nextInt(40)));
        }
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    @Timeout(5)
    void aVeryLongTextIsAnsweredInTime(String text) {
        assertHoldsTogether(text);
    }

    static Stream<String> longTexts() {
        return Stream.of(
                        "a",
                        "a-",
                        "9",
                        "#",
                        "#1",
                        "#a ",
                        "“",
                        "\"",
                        "! ",
                        "in ",
                        "at 5 ",
                        "friday ",
                        "monday, ",
                        "tomorrow ",
                        "every monday and ",
                        "mark as done ",
                        "add a ",
                        "🎈",
                        "e\u0301",
                        "\uD83C",
                        "http://",
                        ",")
                .flatMap(part -> Stream.of(
                        part.repeat(10_000 / part.length()),
                        "add " + part.repeat(2_000),
                        "every monday " + part.repeat(10_000 / part.length())));
    }

    private static String characters(RandomGenerator random, int length) {
        return IntStream.range(0, length)
                .map(i -> random.nextInt(3) == 0 ? random.nextInt(0x110000) : random.nextInt(0x3000))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void assertHoldsTogether(String text) {
        var reading = Said.reading(text);
        var end = 0;
        for (var span : reading.spans()) {
            assertThat(span.from()).isGreaterThanOrEqualTo(end).isLessThan(span.to());
            end = span.to();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
        if (reading.command() instanceof Command.Add add) {
            assertThat(add.title()).isNotBlank().doesNotContainPattern("[\\p{Cc}\\p{Cs}]");
            add.due()
                    .ifPresent(
                            due -> assertThat(due.text()).matches("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?)?"));
            add.remindAt().ifPresent(at -> assertThat(at).isAfter(Said.TUESDAY.toInstant()));
            assertThat(add.rule().isEmpty() || add.due().isPresent()).isTrue();
        }
    }
}

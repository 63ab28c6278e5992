package io.todochat.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.language.command.Command;
import io.todochat.language.time.Times;
import io.todochat.language.token.Tokens;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is said, it is answered, and the answer holds together. */
class AnyTextTest {

    /** Of the processor, so that other work on the machine does not count. */
    private static final Duration LONGEST = Duration.ofMillis(50);

    /** Enough for the code to be compiled, also beside other work. */
    private static final int ROUNDS = 60;

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
            "\0",
            "all",
            "overdue",
            "tasks",
            "my",
            "on",
            "move",
            "rename",
            "with",
            "items",
            "note",
            "no",
            "i",
            "meant",
            "tagged");

    @BeforeAll
    static void everythingIsLoaded() {
        IntStream.range(0, 200).forEach(i -> Speaking.reading("add oil the door tomorrow " + i));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void anyRowOfWordsIsAnswered(int seed) {
        var random = new Random(seed);
        for (var n = 0; n < 2_000; n++) {
            assertHoldsTogether(IntStream.range(0, random.nextInt(14))
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
        assertHoldsTogether(characters(random, 10_000));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void tenThousandCharactersTakeLessThanFiftyMilliseconds(String text) {
        assertHoldsTogether(text);

        assertThat(fastest(text)).isLessThan(LONGEST);
    }

    private static Duration fastest(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        var best = Long.MAX_VALUE;
        for (var round = 0; round < ROUNDS && best >= LONGEST.toNanos(); round++) {
            var before = threads.getCurrentThreadCpuTime();
            Speaking.reading(text);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - before);
        }
        return Duration.ofNanos(best);
    }

    @Test
    void moreThanAnyMessageHasIsNotRead() {
        var reading = Speaking.reading("delete " + "a ".repeat(2_000));

        assertThat(reading.command()).isEqualTo(new Command.None());
    }

    @Test
    void timesAreFoundAtTheEndOfALongText() {
        var text = "add " + "lorem ipsum dolor sit amet, consetetur sadipscing elitr. ".repeat(100)
                + "call Ann tomorrow at 5";

        assertThat(Speaking.reading(text).times())
                .extracting(time -> time.mention().value().text())
                .containsExactly("2026-11-25T17:00");
    }

    static Stream<String> longTexts() {
        return Stream.of(
                        "a ",
                        "a-",
                        "9 ",
                        "#",
                        "#1",
                        "#a ",
                        "“",
                        "\"",
                        "! ",
                        "in ",
                        "friday ",
                        "monday tuesday wednesday thursday friday saturday ",
                        "the ",
                        "to ",
                        "and delete ",
                        "is it true ",
                        "mark as done ",
                        "add a ",
                        "my list ",
                        "🎈",
                        "e\u0301",
                        "\uD83C",
                        "http://",
                        ",",
                        "with items ",
                        "please ",
                        "all of my tasks ",
                        ". delete it",
                        "a@b. ",
                        "tagged a ",
                        "with a note that ",
                        "every monday and ",
                        "at 9:30 ",
                        "twice a week ",
                        "an hour before the ",
                        "no, ",
                        "9 london time ",
                        "delete it\n",
                        "what can i ask you about ",
                        "lorem ipsum dolor sit amet, ")
                .flatMap(part -> Stream.of(
                        part.repeat(10_000 / part.length()),
                        "add " + part.repeat(9_000 / part.length()),
                        "delete " + part.repeat(9_000 / part.length()) + " from my list"))
                .map(AnyTextTest::asFarAsItIsRead);
    }

    private static String asFarAsItIsRead(String text) {
        var tokens = Tokens.of(text);
        return tokens.size() > Times.LONGEST_TEXT
                ? text.substring(0, tokens.get(Times.LONGEST_TEXT - 1).to())
                : text;
    }

    private static String characters(RandomGenerator random, int length) {
        return IntStream.range(0, length)
                .map(i -> random.nextInt(3) == 0 ? random.nextInt(0x110000) : random.nextInt(0x3000))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void assertHoldsTogether(String text) {
        var reading = Speaking.reading(text);
        assertOrdered(reading, text.length());
        reading.more().forEach(more -> assertOrdered(more, text.length()));
        Told.of(reading);
        if (reading.command() instanceof Command.Add(var fields)) {
            fields.title().ifPresent(title -> assertThat(title).isNotBlank().doesNotContainPattern("[\\p{Cc}\\p{Cs}]"));
            assertThat(fields.recurrence().isEmpty() || fields.due().isPresent())
                    .isTrue();
            assertThat(fields.title().isPresent() || reading.question().isPresent())
                    .isTrue();
        }
    }

    private static void assertOrdered(Reading reading, int length) {
        var end = 0;
        for (var span : reading.spans()) {
            assertThat(span.from())
                    .as("%s", reading.spans())
                    .isGreaterThanOrEqualTo(end)
                    .isLessThan(span.to());
            end = span.to();
        }
        assertThat(end).isLessThanOrEqualTo(length);
    }
}

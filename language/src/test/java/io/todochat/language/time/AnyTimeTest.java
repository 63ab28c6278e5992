package io.todochat.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.language.time.Mention.Kind;
import io.todochat.language.token.Tokens;
import io.todochat.schedule.MonthEnd;
import io.todochat.schedule.Recurrence;
import io.todochat.schedule.Slot;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is said, what is found holds together, and a day or a time is found back however it is written. */
class AnyTimeTest {

    private static final Duration LONGEST = Duration.ofMillis(50);
    /** Enough for the code to be compiled, also beside other work. */
    private static final int ROUNDS = 60;

    private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d+)");

    private static final Now NOW = Now.of(Shown.TUESDAY, Locale.US);

    private static final List<String> WORDS = Stream.of(
                    "every each other of the first second last 1 2 31 5 30 2026 9:30 pm am monday fri weekend day days week",
                    "month months year may march december tomorrow today tonight at on by from to until for in next this",
                    "and , - / . : : ! half quarter past an a hour minutes before after christmas easter sorry no except",
                    "times twice morning evening noon eom business call Ann about it 3rd 12/24 2027-01-04 999999999")
            .flatMap(line -> Stream.of(line.split(" ")))
            .toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void anyRowOfWordsOfTimeHoldsTogether(int seed) {
        var random = new Random(seed);
        for (var n = 0; n < 3_000; n++) {
            assertHoldsTogether(IntStream.range(0, random.nextInt(14))
                    .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                    .collect(Collectors.joining(random.nextInt(6) == 0 ? "" : " ")));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6})
    void anyUnicodeHoldsTogether(int seed) {
        var random = new Random(seed);
        for (var n = 0; n < 2_000; n++) {
            assertHoldsTogether(characters(random, random.nextInt(60)));
        }
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void tenThousandCharactersTakeLessThanFiftyMilliseconds(String text) {
        assertThat(fastest(text)).isLessThan(LONGEST);
    }

    static Stream<String> longTexts() {
        var random = new Random(7);
        var parts = Stream.of(
                "9",
                "9 ",
                "9:",
                "1.",
                "1/",
                "a",
                "a ",
                "-",
                "day after ",
                "two weeks before ",
                "every ",
                "monday, ",
                "mon, ",
                "first and ",
                "the ",
                "at 5 ",
                "tomorrow ",
                "from 3 to 5 ",
                "every monday and ",
                "may ",
                "31st, ",
                "half ",
                "an hour and ",
                "until ",
                "except ",
                "sorry, ",
                "🎈",
                "e\u0301",
                "\uD83C",
                "www.",
                "a@",
                "1.1.",
                ")",
                "#a ");
        var rows = Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())) + " ")
                .limit(4_000);
        return Stream.concat(
                parts.map(part -> part.repeat(10_000 / part.length())),
                Stream.of(rows.collect(Collectors.joining()).substring(0, 10_000), characters(random, 5_000)));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9})
    void aDateIsFoundBackHoweverItIsWritten(int seed) {
        var random = new Random(seed);
        for (var n = 0; n < 500; n++) {
            var date = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(10_000));
            var month = date.getMonth().name().toLowerCase(Locale.ROOT);
            for (var written : List.of(
                    "on %4$d-%2$02d-%3$02d",
                    "on %2$d/%3$d/%4$d",
                    "by %1$s %3$d, %4$d",
                    "%3$d %1$s %4$d",
                    "the %3$dth of %1$s %4$d",
                    "on %3$02d-%1$.3s-%4$d",
                    "%4$d/%2$d/%3$d")) {
                var text = written.formatted(month, date.getMonthValue(), date.getDayOfMonth(), date.getYear());
                assertThat(Times.in(Tokens.of("paint the door " + text), NOW))
                        .as(text)
                        .extracting(Mention::value)
                        .containsExactly(new Slot.Day(date));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11})
    void aTimeIsFoundBackHoweverItIsWritten(int seed) {
        var random = new Random(seed);
        for (var n = 0; n < 500; n++) {
            var time = LocalTime.of(random.nextInt(24), random.nextInt(60));
            var half = time.getHour() < 12 ? "am" : "pm";
            var hour = (time.getHour() + 11) % 12 + 1;
            for (var written : List.of("at %d:%02d %s tomorrow", "tomorrow %d:%02d%s", "tomorrow at %d.%02d %s")) {
                var text = written.formatted(hour, time.getMinute(), half);
                assertThat(Times.in(Tokens.of("paint the door " + text), NOW))
                        .as(text)
                        .extracting(Mention::value)
                        .containsExactly(new Slot.Moment(NOW.today().plusDays(1).atTime(time)));
            }
        }
    }

    private static void assertHoldsTogether(String text) {
        var tokens = Tokens.of(text);
        for (var mention : Times.in(tokens, NOW)) {
            var end = 0;
            for (var place : mention.places()) {
                assertThat(place.from()).as(text).isGreaterThanOrEqualTo(end).isLessThan(place.to());
                end = place.to();
            }
            assertThat(end).as(text).isLessThanOrEqualTo(tokens.size());
            assertThat(mention.repeat().isPresent()).as(text).isEqualTo(mention.kind() == Kind.REPEAT);
            assertThat(Slot.parse(mention.value().text())).as(text).isEqualTo(mention.value());
            mention.repeat().ifPresent(repeat -> assertRepeats(text, mention, repeat.rule()));
        }
    }

    private static void assertRepeats(String text, Mention mention, String rule) {
        assertThat(new Recurrence(rule, mention.value(), ZoneId.of("Europe/Berlin"), MonthEnd.CLAMP).rule())
                .as(text)
                .isEqualTo(rule);
        assertThat(UNTIL.matcher(rule).results().map(until -> until.group(1)))
                .as(text)
                .allMatch(until ->
                        until.compareTo(mention.value().date().toString().replace("-", "")) >= 0);
    }

    private static String characters(RandomGenerator random, int length) {
        return IntStream.range(0, length)
                .map(i -> random.nextInt(3) == 0 ? random.nextInt(0x110000) : random.nextInt(0x3000))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Of a few rounds, and of the processor: other work on the machine is not what is measured. */
    private static Duration fastest(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        var best = Long.MAX_VALUE;
        for (var round = 0; round < ROUNDS && best >= LONGEST.toNanos(); round++) {
            var begin = threads.getCurrentThreadCpuTime();
            Times.in(Tokens.of(text), NOW);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - begin);
        }
        return Duration.ofNanos(best);
    }
}

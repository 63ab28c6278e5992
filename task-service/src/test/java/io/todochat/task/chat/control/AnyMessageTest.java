package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.chat.entity.Answering;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Given;
import io.todochat.task.chat.entity.Pending;
import io.todochat.task.chat.entity.Plan;
import io.todochat.task.chat.entity.Planning;
import io.todochat.task.chat.entity.Reaction;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever characters a message is made of, it is answered, and soon. */
class AnyMessageTest {

    /** Of the processor, so that other work on the machine does not count; the words are read in as long again. */
    private static final Duration LONGEST = Duration.ofMillis(50);

    /** Enough for the code to be compiled, also beside other work. */
    private static final int ROUNDS = 40;

    private static final int LONG = 10_000;

    private static final List<String> PIECES = List.of(
            "delete ",
            "done ",
            "move ",
            " to friday",
            "yes",
            "no",
            " and ",
            "\"",
            "“",
            "”",
            "2",
            "it",
            "all tasks",
            "the plumber",
            "add ",
            "#",
            "!",
            "\n",
            "\r\n",
            "\t",
            "\0",
            "\u0007",
            "\u001b[31m",
            "\u0085",
            "\u00a0",
            "\u200b",
            "\u200d",
            "\u202e",
            "\u2066",
            "\u2028",
            "\ufeff",
            "\ud83d",
            "\ude00",
            "😀",
            "👩‍👩‍👧",
            "🇩🇪",
            "e\u0301",
            "\u0301",
            "ß",
            "İ",
            "ﬁ",
            "قراءة",
            "שלום",
            "日本",
            "한",
            "\u0e01\u0e33",
            "\udb40\udc41",
            "\uffff",
            "٣",
            "½",
            "Ⅳ");

    private static final Sitting SITTING = new Sitting(ZonedDateTime.parse("2026-11-24T12:00+01:00[Europe/Berlin]"));

    @BeforeAll
    static void thereAreTasks() {
        SITTING.have(Titles.all());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void anyTextIsPlannedAndTakenForAnAnswer(int seed) {
        var random = new Random(seed);
        for (var n = 0; n < 500; n++) {
            var text =
                    random.nextBoolean() ? pieces(random, random.nextInt(20)) : characters(random, random.nextInt(80));
            assertThat(planned(text)).as(text).isNotEmpty();
            for (var kind : Pending.Kind.values()) {
                assertThat(answered(text, kind)).as(text).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void anyTextIsReplied(int seed) {
        var random = new Random(seed);
        var sitting = new Sitting(ZonedDateTime.parse("2026-11-24T12:00+01:00[Europe/Berlin]"));
        for (var n = 0; n < 150; n++) {
            assertThat(sitting.say(pieces(random, random.nextInt(20))).text()).isNotBlank();
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("longTexts")
    void tenThousandCharactersTakeLessThanFiftyMilliseconds(String text) {
        assertThat(fastest(text)).isLessThan(LONGEST);
    }

    static Stream<String> longTexts() {
        var random = new Random(6);
        return Stream.concat(
                Stream.of(
                                "delete the plumber ",
                                "done a ",
                                "call the plumebr ",
                                "x",
                                "🎈",
                                "e\u0301",
                                "قراءة ",
                                "\ud83c")
                        .flatMap(part -> Stream.of(
                                part.repeat(LONG / part.length()),
                                "delete " + part.repeat((LONG - 20) / part.length()) + " from my list")),
                Stream.of(
                        characters(random, LONG / 2),
                        pieces(random, LONG / 4),
                        "delete "
                                + IntStream.range(0, LONG / 6)
                                        .mapToObj(n -> "wo" + n)
                                        .collect(Collectors.joining(" "))));
    }

    @Test
    void aLongTextIsPlannedToo() {
        assertThat(planned("list\n".repeat(LONG / 5))).isNotEmpty();
    }

    private static Duration fastest(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        var saying =
                SITTING.look(book -> SITTING.scene(book, Conversation.NEW, text).saying());
        var readings = saying.readings();
        var best = Long.MAX_VALUE;
        for (var round = 0; round < ROUNDS && best >= LONGEST.toNanos(); round++) {
            best = Math.min(best, SITTING.look(book -> {
                var scene = SITTING.scene(book, Conversation.NEW, text);
                var before = threads.getCurrentThreadCpuTime();
                readings.forEach(reading -> new Planning(scene).plan(reading, Given.NOTHING));
                return threads.getCurrentThreadCpuTime() - before;
            }));
        }
        return Duration.ofNanos(best);
    }

    private static List<Plan> planned(String text) {
        return SITTING.look(book -> {
            var scene = SITTING.scene(book, Conversation.NEW.listed(List.of(1, 2, 3), null), text);
            return scene.saying().readings().stream()
                    .map(reading -> new Planning(scene).plan(reading, Given.NOTHING))
                    .toList();
        });
    }

    private static Reaction answered(String text, Pending.Kind kind) {
        return SITTING.look(book -> {
            var scene = SITTING.scene(book, Conversation.NEW, text);
            var asked =
                    SITTING.scene(book, Conversation.NEW, "delete the plumber").saying();
            var pending =
                    new Pending(kind, asked, 0, false, Given.NOTHING, List.of(1, 2), "Which one?", "t", Instant.MAX);
            return new Answering(scene, pending, scene.saying().readings()).reaction();
        });
    }

    private static String pieces(Random random, int length) {
        return IntStream.range(0, length)
                .mapToObj(n -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    private static String characters(Random random, int length) {
        return IntStream.range(0, length)
                .map(n -> random.nextInt(3) == 0 ? random.nextInt(0x110000) : random.nextInt(0x3000))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

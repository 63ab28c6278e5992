package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Draft;
import java.time.ZonedDateTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is asked about several tasks hears what is to become of them. */
class AgreeingTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-24T12:00+01:00[Europe/Berlin]"));

    @BeforeEach
    void fourAreDueTomorrowAndTheDaysAfter() {
        sitting.have(IntStream.rangeClosed(1, 4)
                .mapToObj(n -> new Draft(
                        "job " + (char) ('a' + n),
                        null,
                        null,
                        null,
                        null,
                        "2026-11-2" + (4 + n) + (n == 4 ? "T19:00" : ""),
                        null,
                        null,
                        null,
                        null,
                        null))
                .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "move everything to 4 December | be due Friday 4 December",
                "push everything by two days | be due 2 days later",
                "move everything a week earlier | be due 1 week earlier",
                "make everything urgent | have urgent priority",
                "add #work to everything | be tagged #work",
                "add a reminder to all tasks 1 hour before | remind you 1 hour before",
                "move all tasks to 8pm | be due at 20:00",
                "remove the due date of everything | have no due date"
            })
    void theQuestionSaysWhatIsToBeDifferent(String said, String difference) {
        assertThat(sitting.say(said).text())
                .endsWith("\nShall I change all of these 4 tasks to " + difference + "? Say “yes”.");
    }

    @Test
    void theReportSaysWhatHasBecomeOfThem() {
        sitting.say("move everything to 4 December");

        assertThat(sitting.say("yes").text())
                .startsWith("Changed: 4 tasks: “job b”, due Friday 4 December; “job c”, due Friday 4 December;"
                        + " “job d”, due Friday 4 December; “job e”, due Friday 4 December at 19:00.");
    }
}

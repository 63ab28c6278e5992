package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Task;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever only asks something while a question is open hears the answer, and the question once more. */
class AsideTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @BeforeEach
    void thereAreTasks() {
        sitting.say("add sweep the chapel saturday");
        sitting.say("add buy candles friday");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what is it again with the chapel? | “sweep the chapel”",
                "when do I buy candles? | “buy candles”",
                "what's on friday? | 1. “buy candles”",
                "what can you do | Tell me what to remember",
                "what did you just change | Your last message changed nothing. The last change: added “buy candles”"
            })
    void whatIsOpenStaysOpen(String asked, String answer) {
        sitting.say("move the chapel");

        assertThat(sitting.say(asked).text()).startsWith(answer).contains("When?");

        sitting.say("to sunday");
        assertThat(sitting.tasks()).extracting(Task::due).containsExactly("2026-12-06", "2026-12-04");
    }

    @Test
    void aQuestionIsNoTitle() {
        sitting.say("add a task");

        assertThat(sitting.say("what is it again with the chapel?").text())
                .startsWith("“sweep the chapel”")
                .endsWith("What shall I call the task?");

        sitting.say("wash the mats");
        assertThat(sitting.tasks().getLast().title()).isEqualTo("wash the mats");
    }

    @Test
    void whatIsToGoIsAskedAboutOnceMore() {
        sitting.say("delete buy candles");

        assertThat(sitting.say("are you sure it's gone?").text())
                .contains("The last change: added “buy candles”", "Shall I delete “buy candles”");

        assertThat(sitting.say("yes").text()).startsWith("Deleted: “buy candles”");
        assertThat(sitting.say("are you sure it's gone?").text()).startsWith("The last change: deleted “buy candles”");
    }

    @Test
    void aYesBehindAListAgreesToNothing() {
        sitting.say("delete buy candles");
        sitting.say("what's on friday?");
        sitting.say("yes");

        assertThat(sitting.tasks()).extracting(Task::deleted).containsOnlyNulls();
    }
}

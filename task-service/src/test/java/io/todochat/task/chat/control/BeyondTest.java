package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told beside a task and is no other time of it, on Monday 30 November at eleven. */
class BeyondTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mrs Lund called, she wants to meet on Thursday at 3 about the garage lease | meet Mrs Lund about the garage lease
            Jo wants to talk about the garage lease on thursday at 3                   | talk to Jo about the garage lease
            i want to talk to the lawyer about the lease on thursday at 3              | talk to the lawyer about the lease
            """)
    void aTalkAboutItIsOfferedAsSomethingNew(String said, String title) {
        sitting.say("sign the garage lease on wednesday at 10");

        assertThat(sitting.say(said).text())
                .startsWith("Shall I add “" + title + "”, due Thursday 3 December at 15:00");
        sitting.say("yes");

        assertThat(sitting.tasks())
                .extracting(task -> task.title() + " " + task.due())
                .containsExactly("sign the garage lease 2026-12-02T10:00", title + " 2026-12-03T15:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Take the boiler check off, he came today instead",
                "drop the boiler check, he was here yesterday instead",
                "remove the boiler check, they did it already"
            })
    void whatIsTakenOffIsNotMovedToWhenItHappened(String said) {
        sitting.say("boiler check on wednesday at 9");

        assertThat(sitting.say(said).text()).startsWith("Shall I delete “boiler check”");
        sitting.say("no");

        assertThat(sitting.tasks()).extracting("due").containsExactly("2026-12-02T09:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yes | tiler CANCELLED, call the tiler OPEN
            no  | tiler OPEN, call the tiler OPEN
            """)
    void whoCancelledIsCalledHoweverItIs(String answer, String states) {
        sitting.say("tiler on friday");

        assertThat(sitting.say("the tiler cancelled, call him on thursday").text())
                .startsWith("Shall I cancel “tiler”");
        sitting.say(answer);

        assertThat(sitting.states()).containsExactly(states.split(", "));
    }
}

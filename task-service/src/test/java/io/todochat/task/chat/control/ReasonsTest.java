package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says why something is to be otherwise has that done, and nothing is made of the reason. */
class ReasonsTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T09:00+01:00[Europe/Berlin]"));

    @BeforeEach
    void anErrandAndALesson() {
        sitting.say("send tax return on friday");
        sitting.say("piano lesson tomorrow at 15:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nina can't do friday, move the tax return to monday",
                "friday looks full, push the tax return to monday",
                "I'm busy on friday, move the tax return to monday",
                "no time on friday so move the tax return to monday",
                "I won't be here on friday. Please move the tax return to monday."
            })
    void whatIsWantedIsDone(String said) {
        sitting.say(said);

        assertThat(sitting.tasks()).extracting("title").containsExactly("send tax return", "piano lesson");
        assertThat(sitting.tasks()).extracting("due").containsExactly("2026-12-07", "2026-12-01T15:00");
    }

    @Test
    void whatOnlyPointsBackMayBeOfTheReasonAndIsAsked() {
        assertThat(sitting.say("I can't make friday, move it to monday").text()).startsWith("Shall I change");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nina can't do friday", "Nina can't make it at 15:00, 4pm works"})
    void aReasonAloneIsNoTask(String said) {
        sitting.say(said);

        assertThat(sitting.tasks()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "piano at 4 then | 2026-12-01T16:00",
                "the piano lesson starts at 4 now, not 3 | 2026-12-01T16:00",
                "the piano lesson half an hour later | 2026-12-01T15:30",
                "put the piano on friday | 2026-12-04T15:00"
            })
    void whatIsSaidOfATaskChangesThat(String said, String due) {
        if (sitting.say(said).text().startsWith("Shall I")) {
            sitting.say("yes");
        }

        assertThat(sitting.tasks()).extracting("due").containsExactly("2026-12-04", due);
    }

    @Test
    void theOneThatWasJustChangedMayBeThem() {
        sitting.say("add buy boots");
        sitting.say("make boots urgent and put them on saturday");

        assertThat(sitting.tasks()).hasSize(3);
        assertThat(sitting.tasks().getLast().due()).isEqualTo("2026-12-05");
    }
}

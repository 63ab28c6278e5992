package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was taken back is done again, exactly. */
class RedoTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @ValueSource(strings = {"redo", "sorry redo that", "redo the last change", "please redo it"})
    void whatWasMadeIsMadeAgain(String said) {
        sitting.say("add vet tomorrow at 4pm #pets p2, remind me an hour before");
        sitting.say("undo");

        assertThat(sitting.say(said).text())
                .startsWith(
                        "Done again: “vet”, due tomorrow, Tuesday 1 December at 16:00, with a reminder, high priority,"
                                + " #pets.");
        assertThat(sitting.say("undo").text()).startsWith("Undone: “vet” is gone again.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            complete buy milk         | buy milk DONE
            mark buy milk as cancelled | buy milk CANCELLED
            rename buy milk to cheese | cheese OPEN
            """)
    void whatWasChangedIsChangedAgain(String said, String state) {
        sitting.say("add buy milk");
        sitting.say(said);
        sitting.say("yes");
        sitting.say("undo");

        assertThat(sitting.states()).contains("buy milk OPEN");

        sitting.say("redo");

        assertThat(sitting.states()).contains(state);
    }

    @Test
    void severalAreDoneAgainTheLastOneFirst() {
        sitting.say("vet at 4pm");
        sitting.say("make that 4:15pm");
        sitting.say("undo");
        sitting.say("undo");

        assertThat(sitting.say("redo").text()).contains("“vet”, due today, Monday 30 November at 16:00");
        assertThat(sitting.say("redo").text()).contains("“vet”, due today, Monday 30 November at 16:15");
        assertThat(sitting.say("redo").text()).isEqualTo("There is nothing to redo.");
    }

    @Test
    void whatRepeatsComesAsOftenAgain() {
        sitting.say("gym every tuesday at 6pm");
        sitting.say("make it every thursday");
        sitting.say("undo");
        sitting.say("redo");

        assertThat(sitting.say("show gym").text()).contains("It repeats every Thursday at 18:00");
    }

    @Test
    void aDeletionIsOneAgain() {
        sitting.say("add buy milk");
        sitting.say("delete milk");
        sitting.say("yes");
        sitting.say("undo");

        assertThat(sitting.say("redo").text()).startsWith("Done again: “buy milk” is deleted.");
        assertThat(sitting.say("undo").text()).startsWith("Undone: “buy milk”");
    }

    @Test
    void nothingIsDoneAgainOverWhatWasDoneSince() {
        sitting.say("add buy milk");
        sitting.say("make it urgent");
        sitting.say("undo");
        sitting.say("make milk low");

        assertThat(sitting.say("redo").text()).isEqualTo("There is nothing to redo.");
        assertThat(sitting.tasks()).extracting("priority").hasToString("[LOW]");
    }

    @Test
    void whereNothingWasTakenBackThereIsNothingToRedo() {
        sitting.say("add buy milk");

        assertThat(sitting.say("redo").text()).isEqualTo("There is nothing to redo.");
    }
}

package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was just added is corrected or given up, on Monday 30 November at eleven. */
class ScrappedTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            add gas fitter comes at 11 | scratch that, 12                   | 2026-11-30T12:00
            add gas fitter comes at 11 | scratch that, it's 12              | 2026-11-30T12:00
            add gas fitter comes at 11 | scratch that he comes at 12        | 2026-11-30T12:00
            add gas fitter comes at 11 | no scrap that, wednesday at 4      | 2026-12-02T16:00
            scan on thursday       | scrap that. wednesday              | 2026-12-02
            scan on thursday       | whoops i meant thursday week       | 2026-12-10
            scan on thursday       | argh meant friday                  | 2026-12-04
            scan on thursday       | ugh, friday i meant                | 2026-12-04
            scan on thursday       | my bad, friday                     | 2026-12-04
            scan on thursday       | oops thats next thursday           | 2026-12-10
            scan on thursday at 6  | hang on, friday                    | 2026-12-04T18:00
            """)
    void anotherTimeBehindThatIsItsTime(String added, String said, String due) {
        sitting.say(added);
        sitting.say(said);

        assertThat(sitting.tasks()).extracting("due").containsExactly(due);
    }

    @Test
    void whatWasOfferedIsAddedAtTheOtherTime() {
        assertThat(sitting.say("the fitter leaves at 11, give him the key").text())
                .startsWith("Shall I add");
        assertThat(sitting.say("scratch that, he leaves at 12").text()).contains("at 12:00");

        assertThat(sitting.tasks())
                .extracting(task -> task.title() + " " + task.due())
                .containsExactly("the fitter leaves, give him the key 2026-11-30T12:00");
    }

    @Test
    void whatIsNamedIsMovedWhateverIsToldInFrontOfIt() {
        sitting.say("cut the hedge on saturday");
        sitting.say("its going to rain, move the hedge to sunday");

        assertThat(sitting.tasks()).extracting("due").containsExactly("2026-12-06");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            scrap that, call the assessor on thursday at 10      | call the assessor OPEN
            forget that, the assessor comes on thursday          | the assessor comes OPEN
            """)
    void somethingElseBehindThatIsNewAndTheFirstIsGone(String said, String left) {
        sitting.say("ring the tiler tomorrow");
        sitting.say(said);

        assertThat(sitting.states()).containsExactly(left);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            scrap that, call the assessor on thursday at 10
            scratch that, 12
            """)
    void nothingIsGivenUpThatWasNotJustDone(String said) {
        sitting.say("ring the tiler tomorrow");
        sitting.say("help");
        sitting.say("settings");
        sitting.say("add feed the cat");
        sitting.say("undo");
        sitting.say(said);

        assertThat(sitting.states()).contains("ring the tiler OPEN");
    }
}

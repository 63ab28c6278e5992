package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From when on a task can be worked on. */
class BeginningTest {

    /** A Monday. */
    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @BeforeEach
    void haveAReport() {
        sitting.say("add report on friday");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start the report on wednesday",
                "begin work on the report on wednesday",
                "the report can start on wednesday",
                "the report can't start before wednesday",
                "don't show the report before wednesday",
                "hide the report until wednesday",
                "set the start of the report to wednesday",
                "give the report a start date of wednesday",
                "set its start date to wednesday"
            })
    void isSaidOfATaskThatIsThere(String said) {
        assertThat(sitting.say(said).text())
                .isEqualTo(
                        "Changed: “report”, due Friday 4 December, from Wednesday 2 December. “undo” takes it back.");
        assertThat(sitting.tasks()).extracting(task -> task.start()).containsExactly("2026-12-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"remove the start date of the report", "remove its start date", "the report has no start date"})
    void isTakenOff(String said) {
        sitting.say("start the report on wednesday");

        assertThat(sitting.say(said).text()).startsWith("Changed: “report”, due Friday 4 December.");
        assertThat(sitting.tasks()).extracting(task -> task.start()).containsExactly((String) null);
    }

    @Test
    void ofNothingThatIsThereIsSomethingToDo() {
        sitting.say("start the diet on wednesday");
        sitting.say("hide the presents until wednesday");

        assertThat(sitting.states()).containsExactly("report OPEN", "start the diet OPEN", "hide the presents OPEN");
    }
}

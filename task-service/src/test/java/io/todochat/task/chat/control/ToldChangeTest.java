package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A change that is told as it happened, with why, is one of the task that is there and no new task. */
class ToldChangeTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @ValueSource(strings = {"hmm the 10th doesn't work, one day later", "thursday doesn't work. one day later"})
    void whatDoesNotWorkIsOnTheOtherDay(String said) {
        sitting.say("flu jab Dec 10 at 8:15");

        if (sitting.say(said).text().startsWith("Shall I")) {
            sitting.say("yes");
        }

        assertThat(sitting.tasks()).hasSize(1);
        assertThat(sitting.tasks().getFirst().due()).isEqualTo("2026-12-11T08:15");
    }

    @Test
    void whenSomebodyCanIsAskedAbout() {
        sitting.say("tutoring with Tobias on tuesday at 5");

        assertThat(sitting.say("Tobias can next monday at 5").text()).startsWith("Shall I change");

        assertThat(sitting.tasks()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hang on, keep the eggs", "wait, leave the eggs"})
    void whatIsToBeKeptIsNotDeletedAndNoTask(String said) {
        sitting.say("collect the eggs tomorrow");
        sitting.say("delete the eggs");

        assertThat(sitting.say(said).text()).isEqualTo("All right, nothing was changed.");

        assertThat(sitting.tasks()).hasSize(1);
    }

    @Test
    void whoIsIllLeavesOneOut() {
        sitting.say("swimming every tuesday");

        assertThat(sitting.say("Ben has a fever, so no swimming tomorrow").text())
                .startsWith("Skipped: “swimming”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "training is cancelled this week, pitch is frozen",
                "Please take the training off, my daughter is looking after it now."
            })
    void whyItFallsOutIsNoPartOfIt(String said) {
        sitting.say("training every thursday at 18:30");

        assertThat(sitting.say(said).text()).startsWith("Shall I ").contains("“training”");

        assertThat(sitting.tasks()).hasSize(1);
    }

    @Test
    void forHowLongIsNotToWhen() {
        sitting.say("water the orchids on sundays");

        assertThat(sitting.say("I meant only for December").text()).isEqualTo("When?");

        assertThat(sitting.tasks().getFirst().due()).isEqualTo("2026-12-06");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "learn the new dance moves by friday",
                "call the plumber who didn't show up on friday",
                "extend the fence by friday",
                "get a can friday"
            })
    void whatIsToBeDoneIsNew(String said) {
        sitting.say("flu jab Dec 10 at 8:15");

        assertThat(sitting.say(said).text()).startsWith("Added");

        assertThat(sitting.tasks()).hasSize(2);
    }
}

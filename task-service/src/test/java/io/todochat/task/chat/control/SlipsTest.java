package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** What is easily taken for something else changes nothing by that. */
class SlipsTest {

    private final Sitting sitting =
            new Sitting(ZonedDateTime.of(2026, 11, 30, 11, 0, 0, 0, ZoneId.of("Europe/Berlin")));

    SlipsTest() {
        sitting.say("add buy milk");
        sitting.say("add write minutes");
        sitting.say("add kids party on saturday");
    }

    @Test
    void aNumberOfTheListIsNoHour() {
        sitting.say("list");
        sitting.say("complete 1");
        var before = sitting.tasks();

        sitting.say("3 tomorrow");

        assertThat(sitting.tasks()).isEqualTo(before);
        assertThat(sitting.say("3 to tuesday").text())
                .isEqualTo("Changed: “write minutes”, due tomorrow, Tuesday 1 December. “undo” takes it back.");
    }

    @Test
    void aNoWithAnotherNumberEndsTheQuestion() {
        sitting.say("list");
        sitting.say("delete 1");
        sitting.say("no, 2");
        sitting.say("yes");

        assertThat(sitting.states()).noneMatch(state -> state.endsWith("deleted"));
    }

    @Test
    void theFirstTwoAreTheFirstAndTheSecond() {
        sitting.say("list");
        sitting.say("complete the first two");

        assertThat(sitting.states().getFirst()).endsWith("DONE");
        assertThat(sitting.states().get(1)).endsWith("OPEN");
        assertThat(sitting.states().getLast()).endsWith("DONE");
    }

    @Test
    void theOtherOneOnADayTakesNothingBack() {
        sitting.say("list");
        sitting.say("complete 1");
        sitting.say("the other one tomorrow");

        assertThat(sitting.states()).filteredOn(state -> state.endsWith("DONE")).hasSize(1);
        assertThat(sitting.states().getLast()).endsWith("DONE");
    }

    @Test
    void whatWasNotUnderstoodMayHaveBeenOfAnotherTask() {
        sitting.say("add buy stamps");
        sitting.say("who is calling the bank?");

        assertThat(sitting.say("move it to friday").text()).isEqualTo("Which task do you mean?");
    }

    @Test
    void timesOfTwoSentencesAreTwo() {
        assertThat(sitting.say("call dad tonight. Buy stamps tomorrow.").text())
                .contains("“call dad”, due today")
                .contains("“Buy stamps”, due tomorrow");
    }

    @Test
    void bothAreTwo() {
        sitting.say("list");

        assertThat(sitting.say("both done").text()).isEqualTo("Which task do you mean?");
    }

    @Test
    void whatIsStillToBeDoneIsNotDone() {
        sitting.say("I need to tick off milk tomorrow");
        sitting.say("all done");

        assertThat(sitting.states()).noneMatch(state -> state.contains("DONE"));
    }

    @Test
    void aDayIsMovedWithWhatIsDueThen() {
        assertThat(sitting.say("reschedule saturday to sunday").text())
                .startsWith("Changed: “kids party”, due Sunday 6 December.");
    }

    @Test
    void aFullStopEndsWhatIsToBeDoneThen() {
        assertThat(sitting.say("pay Tom tomorrow. Buy glue.").text())
                .isEqualTo("Added “pay Tom”, due tomorrow, Tuesday 1 December.\n"
                        + "Added “Buy glue”. “undo” takes all of it back.");
    }
}

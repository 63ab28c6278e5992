package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** What is said of tasks that repeat. */
class SeriesTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-24T12:00+01:00[Europe/Berlin]"));

    @Test
    void theNextFewAreLeftOut() {
        sitting.say("add vitamins every day");

        assertThat(sitting.say("skip the next two").text()).contains("It comes back Thursday 26 November.");
        assertThat(sitting.say("undo").text()).startsWith("Undone: “vitamins”");
        assertThat(sitting.say("skip the vitamins 3 times").text()).contains("It comes back Friday 27 November.");
    }

    @Test
    void howOftenIsSaidOfBothWhereTheSecondLeavesOutItsVerb() {
        sitting.say("water the fern at 8 and the tall one at 20:00 every day");

        assertThat(sitting.states()).containsExactly("water the fern OPEN", "water the tall one OPEN");
        assertThat(sitting.tasks()).allMatch(task -> task.series() != null);
    }

    @Test
    void whatIsMadeADailyReminderKeepsItsHourAndItsEnd() {
        sitting.say("water the fern");

        assertThat(sitting.say("turn the fern into a daily reminder at 16:00 until friday")
                        .text())
                .contains("every day at 16:00, Berlin time, until 27 November 2026");
    }

    @Test
    void howManyOfADayAreLeftOutIsNotGuessed() {
        sitting.say("add drink every hour");

        assertThat(sitting.say("skip the next two").text()).startsWith("I cannot tell until which day");
        assertThat(sitting.states()).containsExactly("drink OPEN");
    }

    @Test
    void isEndedAfterAQuestion() {
        sitting.say("add vitamins every day");

        assertThat(sitting.say("stop the vitamins").text())
                .endsWith("repeating? What is open stays, as the last one. Say “yes”.");
        assertThat(isOver()).isFalse();
        assertThat(sitting.say("yes").text())
                .isEqualTo("Ended: “vitamins”. What is open is the last one. “undo” takes it back.");
        assertThat(isOver()).isTrue();
        sitting.say("undo");
        assertThat(isOver()).isFalse();
    }

    private boolean isOver() {
        return sitting.look(book -> book.shelf()
                .series(book.openTasks().getFirst().series())
                .orElseThrow()
                .isOver());
    }

    @Test
    void whatDoesNotRepeatCannotEnd() {
        sitting.say("add report");

        assertThat(sitting.say("stop the report").text())
                .isEqualTo("“report” does not repeat. Is it done, cancelled or to be deleted?");
        assertThat(sitting.say("stop the music").intent()).isEqualTo("none");
    }

    @Test
    void isMadeToRepeatWhereThereIsOneOfThatName() {
        sitting.say("make rent quarterly");
        assertThat(sitting.states()).containsExactly("make rent OPEN");
        sitting.say("undo");
        sitting.say("add rent");

        assertThat(sitting.say("make rent quarterly").text())
                .startsWith("Changed: “rent”")
                .contains("It repeats every 3 months");
    }

    @Test
    void theDatesThatFollowAreTold() {
        sitting.say("add gym every monday at 18:00");

        assertThat(sitting.say("when does the gym come next?").text())
                .contains("After this: Monday 7 December at 18:00; Monday 14 December at 18:00;");
    }

    @Test
    void anotherTimeFromNowOnIsOneOfAllThatFollow() {
        sitting.say("add gym every monday at 18:00");

        assertThat(sitting.say("move the gym to 8pm").text()).doesNotContain("It repeats");
        assertThat(sitting.say("move the gym to 7pm from now on").text()).contains("It repeats every Monday at 19:00");
        sitting.say("undo");
        assertThat(sitting.say("show the gym").text())
                .contains("at 20:00")
                .contains("It repeats every Monday at 18:00");
    }

    @Test
    void whatComesOnlyLaterIsToldWhen() {
        sitting.say("add gym every monday at 18:00");
        sitting.say("pause the gym until january");

        assertThat(sitting.say("resume").text())
                .isEqualTo("“gym” is not paused. It comes Monday 4 January 2027 at 18:00.");
    }

    @Test
    void whatIsNotPausedIsToldWhenItComes() {
        sitting.say("add gym every monday");

        assertThat(sitting.say("resume the gym").text()).isEqualTo("“gym” is not paused. It comes Monday 30 November.");
    }

    @Test
    void whatIsPutDownAgainWithHowOftenRepeats() {
        sitting.say("my aunt's birthday is on 14 March");

        assertThat(sitting.say("put her birthday in, every year").text())
                .startsWith("Changed: “my aunt's birthday”")
                .contains("It repeats every year on the 14th of March");
        assertThat(sitting.tasks()).hasSize(1);
    }
}

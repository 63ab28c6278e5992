package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** Tasks are meant by what they are called or by when they are due, before the one that was spoken of last is. */
class TheOneTest {

    private final Sitting sitting =
            new Sitting(ZonedDateTime.of(2026, 11, 30, 11, 0, 0, 0, ZoneId.of("Europe/Berlin")));

    TheOneTest() {
        sitting.say("add team meeting friday 10am");
        sitting.say("add pick up the kids today at 4pm");
        sitting.say("add buy stamps");
    }

    @Test
    void whatIsCalledSoIsMeant() {
        assertThat(sitting.say("move the meeting to 3pm").text())
                .startsWith("Changed: “team meeting”, due Friday 4 December at 15:00");
    }

    @Test
    void whatIsDueThenIsMeant() {
        assertThat(sitting.say("complete the one at 4pm").text()).startsWith("Done: “pick up the kids”.");
        assertThat(sitting.say("make the thing on friday urgent").text()).startsWith("Changed: “team meeting”");
    }

    @Test
    void whatIsDueThenIsCancelledAfterAYes() {
        assertThat(sitting.say("cancel the one at 4pm").text()).startsWith("Shall I cancel “pick up the kids”");
        assertThat(sitting.say("yes").text()).startsWith("Cancelled: “pick up the kids”");
    }

    @Test
    void toCancelItIsToCancelWhatWasShownAndNotWhatWasJustChanged() {
        assertThat(sitting.say("cancel it").text()).startsWith("All right.");
        sitting.say("show the meeting");
        assertThat(sitting.say("cancel it").text()).startsWith("Shall I cancel “team meeting”");
        assertThat(sitting.say("cancel it").text()).isEqualTo("All right, nothing was changed.");
        assertThat(sitting.states()).noneMatch(state -> state.endsWith("CANCELLED"));
    }

    @Test
    void toStopItIsToEndWhatRepeats() {
        sitting.say("show the meeting");
        assertThat(sitting.say("stop it").text()).startsWith("All right.");
        sitting.say("add yoga every tuesday");
        sitting.say("add buy tea");
        sitting.say("show yoga");
        assertThat(sitting.say("stop it").text()).startsWith("Shall I end “yoga”");
    }

    @Test
    void nothingIsTouchedWhereNoneIsDueThen() {
        assertThat(sitting.say("complete the one on thursday").text()).isEqualTo("There is no such task.");
        assertThat(sitting.states()).noneMatch(state -> state.endsWith("DONE"));
    }

    @Test
    void whereNoneIsCalledSoItIsTheOneSpokenOfLast() {
        sitting.say("optician tuesday");

        assertThat(sitting.say("move the appointment to friday").text()).startsWith("Changed: “optician”");
    }

    @Test
    void theRestIsWhatIsLeftOfTheList() {
        sitting.say("list");
        sitting.say("complete 1");

        assertThat(sitting.say("move the rest to monday").text()).startsWith("Changed: 2 tasks:");
        assertThat(sitting.say("the rest is done").text()).isEqualTo("Which task do you mean?");
    }

    @Test
    void whatIsYetToComeIsNotDone() {
        assertThat(sitting.say("done with the stamps, kids tomorrow").text())
                .startsWith("“kids tomorrow” is yet to come, so nothing was changed.");
        assertThat(sitting.states()).noneMatch(state -> state.contains("DONE"));
    }

    @Test
    void anUndoTakesBackWhatWasDoneBesideAnOpenQuestion() {
        assertThat(sitting.say("complete the stamps and delete the kids").text())
                .endsWith("Say “yes”.");
        assertThat(sitting.say("undo").text()).startsWith("Undone: “buy stamps”");
        assertThat(sitting.say("yes").text()).doesNotContain("Deleted");
        assertThat(sitting.states()).noneMatch(state -> state.contains("DONE") || state.contains("deleted"));
    }

    @Test
    void severalAreAsked() {
        sitting.say("add prepare the meeting");

        assertThat(sitting.say("delete the meeting").text()).startsWith("Which one?");
    }
}

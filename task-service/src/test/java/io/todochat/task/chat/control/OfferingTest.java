package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sounds like the change of a task, or of something new, and may be about one that is there. */
class OfferingTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T10:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "move the sofa on saturday | move the sofa | 2026-12-05",
                "remove the christmas lights on 6 january | remove the christmas lights | 2027-01-06",
                "copy the house keys tomorrow | copy the house keys | 2026-12-01",
                "cancel the newspaper on friday | cancel the newspaper | 2026-12-04",
                "finish the slides | finish the slides |",
            })
    void whereNoTaskIsCalledSoANewOneIsOffered(String said, String title, String due) {
        sitting.say("add oil the door");

        assertThat(sitting.say(said).text()).contains("Shall I add “" + title + "”");
        assertThat(sitting.tasks()).hasSize(1);
        assertThat(sitting.say("yes").text()).startsWith("Added “" + title + "”");

        assertThat(sitting.tasks().getLast().due()).isEqualTo(due);
        sitting.say("undo");
        assertThat(sitting.tasks()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "move the sofa to saturday",
                "delete the sofa",
                "complete the sofa",
                "postpone the sofa until friday",
                "delete the sofa and the lamp"
            })
    void whatIsSaidOfTasksOnlyIsNotOffered(String said) {
        assertThat(sitting.say(said).text()).startsWith("I find no such").doesNotContain("Shall I add");
    }

    @Test
    void whoIsAskedDoesNotHaveToAgree() {
        sitting.say("delete old photos this weekend");

        assertThat(sitting.say("no").text()).isEqualTo("All right, nothing was changed.");
        assertThat(sitting.tasks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "remind me of the dentist tomorrow at 9",
                "remind me about the dentist tomorrow at 9",
                "set a reminder for the dentist tomorrow at 9"
            })
    void aReminderOfWhatIsThereIsPutOnIt(String said) {
        sitting.say("add dentist appointment 3 dec at 15:00");

        assertThat(sitting.say(said).text())
                .startsWith("Changed: “dentist appointment”, due Thursday 3 December at 15:00, with a reminder.")
                .contains("I remind you tomorrow, Tuesday 1 December at 09:00.");
        assertThat(sitting.tasks()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "remind me of the marathon tomorrow at 9",
                "remind me of the report tomorrow at 9",
                "remind me about lunch tomorrow at 9",
                "remind me to call the dentist tomorrow at 9",
                "remind me of the dentist every month"
            })
    void aReminderOfAnythingElseIsNew(String said) {
        sitting.say("add dentist appointment 3 dec at 15:00");
        sitting.say("add team lunch friday");
        sitting.say("add send report to Maria");
        sitting.say("add review report from Tom");

        assertThat(sitting.say(said).text()).startsWith("Added");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and the dentist?",
                "what about the dentist?",
                "who is seeing the dentist?",
                "who will see the dentist?"
            })
    void aQuestionAboutAThingShowsIt(String said) {
        sitting.say("add see the dentist 3 dec at 15:00");
        sitting.say("add call mum");

        assertThat(sitting.say(said).text()).contains("“see the dentist”, due Thursday 3 December at 15:00");
        assertThat(sitting.say("move it to the 9th").text()).startsWith("Changed: “see the dentist”");
    }
}

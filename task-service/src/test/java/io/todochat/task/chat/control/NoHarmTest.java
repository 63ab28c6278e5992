package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of tasks that are there makes no new ones, and what may be more than was meant is asked. */
class NoHarmTest {

    private final Sitting sitting =
            new Sitting(ZonedDateTime.of(2026, 11, 30, 11, 0, 0, 0, ZoneId.of("Europe/Berlin")));

    @Test
    void theNameOfASeasonInFrontOfANounIsNoTime() {
        sitting.say("checklist for the summer party: cups, plates");
        sitting.say("buy tickets for the summer party");
        sitting.say("paint the fence in the summer");

        assertThat(sitting.tasks())
                .extracting(task -> task.title() + " " + task.due())
                .containsExactly("buy tickets for the summer party null", "paint the fence 2027-06-21");
    }

    @Test
    void whatIsTaggedIsMovedAndNoTaskIsMade() {
        sitting.say("add milk");
        sitting.say("add bread");

        sitting.say("tag milk and bread food and move them to saturday");

        assertThat(sitting.tasks())
                .extracting(task -> task.title() + " " + task.due() + " " + task.tags())
                .containsExactly("milk 2026-12-05 [food]", "bread 2026-12-05 [food]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "story hour is cancelled on the 26th of december",
                "cancel story hour on the 26th",
                "delete story hour on 26 december"
            })
    void ofWhatRepeatsOnlyTheDayThatIsNamedIsCalledOff(String said) {
        sitting.say("story hour every saturday at 10:30");

        assertThat(sitting.say(said).text()).contains("on Saturday 26 December?");
        assertThat(sitting.say("yes").text()).contains("Left out: Saturday 26 December.");

        assertThat(sitting.tasks())
                .extracting(task -> task.title() + " " + task.due())
                .containsExactly("story hour 2026-12-05T10:30");
    }

    @Test
    void aChangeBehindTheTimeOfANewTaskIsNoPartOfItsTitle() {
        sitting.say("add report friday noon");

        sitting.say("call Bob tomorrow at 10, and move the report to thursday");

        assertThat(sitting.tasks())
                .extracting(task -> task.title() + " " + task.due())
                .containsExactly("report 2026-12-03T12:00", "call Bob 2026-12-01T10:00");
    }

    @Test
    void aNoteBehindACommandIsForItsTask() {
        sitting.say("add dentist tomorrow 9am");

        sitting.say("move the dentist to monday and add a note bring card");
        sitting.say("add a note for the milkman");

        assertThat(sitting.tasks())
                .extracting(task -> task.title() + " " + task.notes())
                .containsExactly("dentist bring card", "a note for the milkman null");
    }

    @Test
    void aSeriesEndsOnlyAfterAQuestion() {
        sitting.say("add gym every tuesday at 6pm");

        assertThat(sitting.say("gym ends in april").text())
                .startsWith("Shall I change “gym”")
                .contains("to end on Thursday 1 April 2027?");
        assertThat(sitting.say("yes").text()).contains("until 1 April 2027");
        assertThat(sitting.tasks()).hasSize(1);
    }

    @Test
    void theOneOfADayIsMovedAndNoneIsAdded() {
        sitting.say("add gym every tuesday at 6pm");
        sitting.say("add rent friday");

        assertThat(sitting.say("tomorrow's gym at 7").text())
                .startsWith("Changed: “gym”, due tomorrow, Tuesday 1 December at 19:00");
        assertThat(sitting.say("friday's to sunday").text()).startsWith("Changed: “rent”, due Sunday 6 December");
        assertThat(sitting.tasks()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report is urgent", "rename the report to final report", "tag report #work"})
    void whatIsDoneIsNotChangedUnasked(String said) {
        sitting.say("add report friday");
        sitting.say("finish the report");

        assertThat(sitting.say(said).text()).startsWith("“report” is closed already. Shall I change it");
    }

    @Test
    void aThingOnAChecklistGoesAndNoTitleOfSeveral() {
        sitting.say("add buy butter and cheese");

        assertThat(sitting.say("strike butter from the list").text()).contains("That is more than you named");
        sitting.say("no");
        sitting.say("add groceries with checklist butter, eggs");
        sitting.say("delete butter");

        assertThat(sitting.tasks())
                .extracting(task -> task.title() + " " + task.checklist().size())
                .containsExactly("buy butter and cheese 0", "groceries 1");
    }

    @Test
    void allOfADayIsChanged() {
        sitting.say("add call Anna on 18 december");
        sitting.say("add dinner on 18 december");
        sitting.say("add rent friday");

        sitting.say("everything on the 18th is high priority");
        sitting.say("all of friday is urgent");

        assertThat(sitting.tasks())
                .extracting(task -> task.title() + " " + task.priority())
                .containsExactly("call Anna HIGH", "dinner HIGH", "rent URGENT");
    }
}

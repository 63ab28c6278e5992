package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** Filters that a person saves, uses and lets go in the chat. */
class FilteringTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-24T12:00+01:00[Europe/Berlin]"));

    @Test
    void theListThatWasShownIsSavedAndShownAgainAlsoOnAnotherDay() {
        sitting.say("add pay rent today #work");
        sitting.say("add call bob tomorrow #work");
        sitting.say("list #work today");

        assertThat(sitting.say("save this list as work today").text()).startsWith("Saved this list");
        assertThat(sitting.say("show my filter work today").text()).startsWith("1. “pay rent”");
        sitting.passes(Duration.ofDays(1));
        sitting.startAnew();
        assertThat(sitting.say("show my filter Work Today").text()).startsWith("1. “call bob”");
    }

    @Test
    void withNoListShownThereIsNothingToSave() {
        assertThat(sitting.say("save this list as work").text())
                .startsWith("I have shown no list that could be saved.");
        assertThat(sitting.say("what filters do I have?").text()).startsWith("You have saved no filters.");
    }

    @Test
    void oneIsDeletedOnlyAfterAClearYes() {
        sitting.say("list urgent tasks");
        sitting.say("save that as a filter called hurry");

        assertThat(sitting.say("delete the filter hurry").text())
                .isEqualTo("Shall I delete the filter “hurry”? That cannot be undone. Say “yes”.");
        sitting.say("i guess so");
        assertThat(sitting.say("show my filters").text()).startsWith("Your filters: “hurry”.");
        sitting.say("delete the filter hurry");
        assertThat(sitting.say("yes").text()).isEqualTo("The filter “hurry” is gone.");
        assertThat(sitting.say("show my filter hurry").text()).startsWith("There is no filter “hurry”.");
    }

    @Test
    void oneIsReplacedOnlyAfterAQuestion() {
        sitting.say("add pay rent !urgent");
        sitting.say("list urgent tasks");
        sitting.say("save this list as mine");
        sitting.say("list overdue tasks");

        assertThat(sitting.say("save this list as mine").text())
                .contains("already. Shall I save this list in its place?");
        sitting.say("no");
        assertThat(sitting.say("show my filter mine").text()).contains("pay rent");
    }

    @Test
    void oneIsCalledOtherwiseUnlessAnotherIsCalledSo() {
        sitting.say("list urgent tasks");
        sitting.say("save this list as one");
        sitting.say("save this list as two");

        assertThat(sitting.say("rename the filter one to two").text()).isEqualTo("There is a filter “two” already.");
        assertThat(sitting.say("rename the filter one to today's work").text())
                .isEqualTo("The filter “one” is called “today's work” now.");
        assertThat(sitting.say("show my filters").text()).isEqualTo("Your filters: “today's work”, “two”.");
    }
}

package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no command may be something to do: that is asked, and nothing is added without a yes. */
class JottingTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T10:00+01:00[Europe/Berlin]"));

    @Test
    void isAddedWithAYes() {
        assertThat(sitting.say("curtains for the attic").text())
                .isEqualTo("Shall I add “curtains for the attic”? Say “yes”.");
        assertThat(sitting.states()).isEmpty();

        assertThat(sitting.say("yes").text()).startsWith("Added “curtains for the attic”.");
    }

    @Test
    void isForgottenWithANo() {
        sitting.say("laundry");

        assertThat(sitting.say("no").text()).isEqualTo("All right, nothing was changed.");
        assertThat(sitting.states()).isEmpty();
    }

    @Test
    void somethingElseIsDoneInsteadOfIt() {
        sitting.say("laundry");

        assertThat(sitting.say("add milk").text()).startsWith("Added “milk”.");
        assertThat(sitting.states()).containsExactly("milk OPEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "its pouring on the 9th",
                "the glazier didnt come at 9",
                "Ines asks if we can begin at 4",
                "theyre shut on thursday",
                "dad feels better today",
                "my bike broke down on sunday",
                "cant come on thursday",
                "Ivo promised friday",
                "grandpa hates mondays",
                "the gutter leaks since monday",
                "put this on there by friday",
                "pitch 2 is frozen",
                "spoke to the roofer today",
                "make it, the supplier closes early",
                "the first of those, do it on friday then, weather's miserable",
                "yo so im the one who keeps the list now",
                "oh hang on no I only left a message, put that back"
            })
    void whatIsToldIsNotAddedUnasked(String told) {
        sitting.say(told);

        assertThat(sitting.states()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the pool is closed on friday | Shall I add “the pool is closed”, due Friday 4 December? Say “yes”.",
                "mum wants the recipe by friday | Shall I add “mum wants the recipe”, due Friday 4 December? Say “yes”.",
                "we need bread | Shall I add “bread”? Say “yes”.",
                "the boots need new soles | Shall I add “the boots need new soles”? Say “yes”."
            })
    void howItIsGoingToBeOrWhatItNeedsMayBeAdded(String told, String question) {
        assertThat(sitting.say(told).text()).isEqualTo(question);
        sitting.say("yes");

        assertThat(sitting.states()).hasSize(1);
    }

    @Test
    void ofATaskItIsRatherNoted() {
        sitting.say("add swim at the pool");

        assertThat(sitting.say("the pool is closed on friday").text())
                .contains("Shall I note it on “swim at the pool”?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the recital is on friday at 8",
                "my train leaves at 9 tomorrow",
                "anna's train arrives at 6 tomorrow",
                "rent is due on friday",
                "return the book he lent me by friday",
                "call the man who came on monday tomorrow",
                "lost property friday",
                "baked goods stall saturday",
                "the kitchen needs cleaning on friday",
                "check if the bus is late on friday"
            })
    void whatTakesPlaceOrIsToBeDoneIsAdded(String said) {
        assertThat(sitting.say(said).text()).startsWith("Added ");
    }
}

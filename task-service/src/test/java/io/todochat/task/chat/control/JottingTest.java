package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

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
}

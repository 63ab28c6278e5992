package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** What can be taken back is shown, and each of it can be. */
class UndoableTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @Test
    void isToldMessageByMessageAndTheNewestFirst() {
        sitting.say("add milk and add bread");
        sitting.say("move milk to friday");
        sitting.say("rename milk to oat milk");
        sitting.say("complete bread");
        sitting.say("my week starts on sunday");

        assertThat(sitting.say("what can I undo?").text()).isEqualTo("""
                1. changed the settings (today, Monday 30 November at 11:00)
                2. finished “bread” (today, Monday 30 November at 11:00)
                3. renamed “milk” to “oat milk” (today, Monday 30 November at 11:00)
                4. changed the date of “milk” (today, Monday 30 November at 11:00)
                5. added “milk”, “bread” (today, Monday 30 November at 11:00)
                “undo” takes back the first, “undo step” and its number only that one.""");
    }

    @Test
    void oneStepIsTakenBackAlone() {
        sitting.say("add milk");
        sitting.say("complete milk");
        sitting.say("add bread");

        assertThat(sitting.say("undo step 2").text()).startsWith("Undone: “milk”");
        assertThat(sitting.states()).containsExactly("milk OPEN", "bread OPEN");
        assertThat(sitting.say("undo the first one").text()).isEqualTo("Undone: “bread” is gone again.");
        assertThat(sitting.say("undo step 2").text()).isEqualTo("There is no such step. “what can I undo” shows them.");
        sitting.say("undo");
        assertThat(sitting.say("show the undo list").text()).isEqualTo("There is nothing to undo.");
    }

    @Test
    void whatWasChangedSinceIsNotTakenBack() {
        sitting.say("add milk");
        sitting.say("move milk to friday");
        sitting.say("make milk urgent");

        assertThat(sitting.say("undo step 2").text()).isEqualTo("That cannot be undone: it was changed again since.");
        assertThat(sitting.tasks()).extracting(task -> task.due()).containsExactly("2026-12-04");
    }
}

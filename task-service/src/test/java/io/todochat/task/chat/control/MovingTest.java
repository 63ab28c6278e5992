package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Task;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** Somebody whose client goes on saying Berlin. */
class MovingTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T09:00+01:00[Europe/Berlin]"));

    @Test
    void whoeverMovedStaysThereAndTasksAreDueThere() {
        sitting.say("add buy milk");
        assertThat(sitting.say("I moved to Lisbon").text()).startsWith("Your time zone is Europe/Lisbon");

        sitting.say("add call Ann at 9pm");

        assertThat(zone()).isEqualTo("Europe/Lisbon");
        assertThat(sitting.tasks().getLast())
                .extracting(Task::due, Task::zone)
                .containsExactly("2026-11-30T21:00", "Europe/Lisbon");
    }

    @Test
    void theMoveCanBeUndone() {
        sitting.say("I moved to Lisbon");

        assertThat(sitting.say("undo").text()).startsWith("Undone");
        assertThat(sitting.say("show my settings").text()).contains("dates are written as in en-GB");
        assertThat(zone()).isNotEqualTo("Europe/Lisbon");
    }

    private String zone() {
        return sitting.look(book -> book.account().settings().zone());
    }
}

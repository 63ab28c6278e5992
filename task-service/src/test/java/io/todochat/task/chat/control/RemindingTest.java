package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Reminder;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reminders that are moved or replaced, and not stored beside others without a word. */
class RemindingTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-24T12:00+01:00[Europe/Berlin]"));

    private List<Reminder> reminders() {
        return sitting.tasks().getLast().reminders();
    }

    @Test
    void earlierMovesTheOneThatIsThere() {
        sitting.say("add call Ann tomorrow at 9am");
        sitting.say("remind me 10 minutes before");

        assertThat(sitting.say("remind me 15 minutes earlier").text())
                .startsWith("Reminder moved: “call Ann”")
                .contains("I remind you tomorrow, Wednesday 25 November at 08:35.");
        assertThat(reminders()).extracting(Reminder::before).containsExactly("PT25M");
        sitting.say("undo");
        assertThat(reminders()).extracting(Reminder::before).containsExactly("PT10M");
    }

    @Test
    void earlierMovesAlsoOneAtAnInstant() {
        sitting.say("remind me to call Ann tomorrow at 9am");

        sitting.say("remind me half an hour earlier");

        assertThat(reminders()).extracting(Reminder::at).containsExactly(Instant.parse("2026-11-25T07:30:00Z"));
        assertThat(sitting.tasks().getFirst().due()).isEqualTo("2026-11-25T09:00");
    }

    @Test
    void earlierThanItIsDueWhereThereIsNone() {
        sitting.say("add call Ann tomorrow at 9am");

        assertThat(sitting.say("remind me 10 minutes earlier").text()).startsWith("Changed: “call Ann”");
        assertThat(reminders()).extracting(Reminder::before).containsExactly("PT10M");
    }

    @Test
    void insteadTakesThePlaceOfTheOthers() {
        sitting.say("add call Ann tomorrow at 9am");
        sitting.say("remind me 10 minutes before");
        assertThat(sitting.say("remind me 20 minutes before").text()).contains("with 2 reminders");

        sitting.say("remind me 2 hours before instead");

        assertThat(reminders()).extracting(Reminder::before).containsExactly("PT2H");
    }

    @Test
    void isSaidInOneBreathWithTheTask() {
        var late = sitting.say("add buy gift tomorrow, remind me 2 days before");
        assertThat(late.text()).startsWith("Added “buy gift”").contains("The time to remind you is past already.");
        assertThat(late.tasks()).hasSize(1);

        sitting.say("add buy cake friday, remind me a day before it");
        assertThat(sitting.states()).containsExactly("buy gift OPEN", "buy cake OPEN");
        assertThat(reminders()).extracting(Reminder::before).containsExactly("PT24H");
    }
}

package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Repetition;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On which further days a task comes that repeats, and in short months. */
class ComingTest {

    /** A Monday. */
    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T09:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gym also on friday",
                "the gym is also on 4 december",
                "gym on friday as well",
                "do the gym once more on friday",
                "add an extra gym on friday",
                "add 4 december to the gym dates",
                "add another date for the gym on friday"
            })
    void comesOnAFurtherDayToo(String said) {
        sitting.say("add gym every tuesday");

        assertThat(sitting.say(said).text()).contains("It repeats every Tuesday, and also on 4 December 2026.");
        assertThat(repetition().rdates()).containsExactly("2026-12-04");
        sitting.say("undo");
        assertThat(repetition().rdates()).isNull();
    }

    @Test
    void comesAgainOnADayThatWasLeftOut() {
        sitting.say("add gym every tuesday at 6pm");
        sitting.say("skip the gym on 8 december");

        sitting.say("gym also on 8 december");

        assertThat(repetition().exdates()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gym also on 1 december | “gym” is open for tomorrow, Tuesday 1 December: it can come again only after that.",
                "the haircut is also on friday | “haircut” does not repeat. “duplicate” and its title makes another one.",
                "the ferns are also on friday | “ferns” is counted from when it is done, and comes on no other days."
            })
    void comesNotWhereThatCannotBe(String said, String answer) {
        sitting.say("add gym every tuesday");
        sitting.say("add haircut tomorrow");
        sitting.say("add ferns every! 3 days");

        assertThat(sitting.say(said).text()).isEqualTo(answer);
    }

    @Test
    void whatDoesNotRepeatIsAddedOnceMore() {
        sitting.say("add haircut tomorrow");

        sitting.say("haircut also on friday");

        assertThat(sitting.tasks()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "skip short months for the rent",
                "skip short months",
                "in short months skip the rent",
                "no rent in short months",
                "the rent skips short months"
            })
    void aMonthWithoutThatDayIsLeftOut(String said) {
        sitting.say("add rent every month on the 31st");

        assertThat(sitting.say(said).text()).contains("every month on the 31st (not in a shorter month)");
        assertThat(repetition().monthEnd()).isEqualTo("skip");
        assertThat(repetition().rule()).isEqualTo("FREQ=MONTHLY;BYMONTHDAY=31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rent on the last day in short months",
                "in short months the rent comes on the last day",
                "use the last day of short months for the rent",
                "on the last day in short months"
            })
    void orItsLastDayIsTaken(String said) {
        sitting.say("add rent every month on the 31st, skip short months");

        assertThat(sitting.say(said).text()).contains("every month on the 31st (the last day of a shorter month)");
        assertThat(repetition().monthEnd()).isEqualTo("clamp");
    }

    @Test
    void noMonthIsTooShortForAWeekday() {
        sitting.say("add gym every tuesday");

        assertThat(sitting.say("skip short months for the gym").text()).isEqualTo("No month is too short for “gym”.");
    }

    private Repetition repetition() {
        return sitting.look(book -> book.shelf()
                .series(book.allTasks().getFirst().series())
                .orElseThrow()
                .repetition());
    }
}

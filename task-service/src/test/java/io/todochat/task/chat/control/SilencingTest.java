package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One of several reminders is taken off. */
class SilencingTest {

    /** A Monday. */
    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @BeforeEach
    void haveReminders() {
        sitting.say("add dentist on friday at 3pm");
        sitting.say("remind me 10 minutes before the dentist");
        sitting.say("remind me a day before the dentist");
        sitting.say("remind me an hour before the dentist");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "remove the 10 minute reminder from the dentist | PT24H PT1H",
                "remove the reminder 10 minutes before the dentist | PT24H PT1H",
                "delete the first reminder of the dentist | PT24H PT1H",
                "don't remind me the day before | PT10M PT1H",
                "don't remind me of the dentist the day before | PT10M PT1H",
                "turn off the one hour reminder | PT10M PT24H",
                "don't remind me an hour before the dentist | PT10M PT24H",
                "delete its last reminder | PT10M PT24H",
                "don't remind me of the dentist | ''"
            })
    void theOthersStay(String said, String left) {
        sitting.say(said);

        assertThat(String.join(" ", reminders())).isEqualTo(left);
    }

    @Test
    void whatItDoesNotHaveIsToldAndNothingIsChanged() {
        assertThat(sitting.say("remove the 5 minute reminder from the dentist").text())
                .isEqualTo("“dentist” has no such reminder. It reminds you Friday 4 December at 14:50;"
                        + " Thursday 3 December at 15:00; Friday 4 December at 14:00.");
        assertThat(reminders()).hasSize(3);
    }

    @Test
    void allAreShown() {
        assertThat(sitting.say("what reminders does the dentist have").text())
                .contains("It reminds you Friday 4 December at 14:50;");
    }

    private List<String> reminders() {
        return sitting.tasks().getFirst().reminders().stream()
                .map(reminder -> reminder.before())
                .toList();
    }
}

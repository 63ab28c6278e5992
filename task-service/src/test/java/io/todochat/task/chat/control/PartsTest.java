package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a task come to its checklist, and of one that is not there they are offered. */
class PartsTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T10:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subtasks: chairs, tables",
                "steps: chairs, tables",
                "for the garden fair: chairs, tables",
                "things for the garden fair: chairs, tables",
                "to do for the fair: chairs and tables",
                "tasks for the fair: chairs, tables",
                "agenda for the fair: chairs, tables",
                "the garden fair needs: chairs, tables",
                "add chairs and tables to the garden fair",
                "we need chairs and tables for the garden fair"
            })
    void comeToIt(String said) {
        sitting.say("add garden fair on 12 dec");

        assertThat(sitting.say(said).text()).startsWith("Added to: “garden fair”: ☐ chairs, ☐ tables.");
        assertThat(sitting.states()).containsExactly("garden fair OPEN");
    }

    @Test
    void areAskedAboutWhereOnlyAPartOfTheTitleIsSaid() {
        sitting.say("add call the caretaker");

        assertThat(sitting.say("add the keys to the caretaker call").text())
                .isEqualTo("Shall I change “call the caretaker” to have “the keys” on the checklist? Say “yes”.");
    }

    @Test
    void areOfferedWithATaskThatIsNotThere() {
        assertThat(sitting.say("for the fair: chairs, tables").text())
                .isEqualTo("I find no such open task as “fair”."
                        + " Shall I add “fair” with “chairs”, “tables” on its checklist? Say “yes”.");

        sitting.say("yes");
        assertThat(sitting.tasks().getFirst().checklist()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "add a link to the website",
        "add the eggs to the batter tomorrow",
        "put the chairs on the terrace on friday"
    })
    void areNoneOfWhatIsToBeDone(String said) {
        sitting.say("add garden fair on 12 dec");

        assertThat(sitting.say(said).text()).startsWith("Added “");
        assertThat(sitting.tasks()).hasSize(2);
    }
}

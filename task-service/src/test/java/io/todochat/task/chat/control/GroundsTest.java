package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Draft;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why something is wanted, said behind it, changes nothing of what is done. */
class GroundsTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @BeforeEach
    void thereAreTasks() {
        sitting.have(Stream.of("feed the fern", "buy glue", "ring Ivo", "buy rice")
                .map(Draft::titled)
                .toList());
        sitting.say("choir every thursday at 18:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cancel the fern, it froze and died | cancel “feed the fern”",
                "delete the glue, found some in the shed | delete “buy glue”",
                "forget the glue, too expensive | delete “buy glue”",
                "delete the glue, never gonna need it | delete “buy glue”",
                "get rid of the glue, Ada did that at school | delete “buy glue”",
                "delete the glue we still have some | delete “buy glue”",
                "delete the glue, is boring | delete “buy glue”",
                "cancel the fern, isn't worth it | cancel “feed the fern”",
                "delete the glue, looks too sticky | delete “buy glue”",
                "drop the glue, the teacher says not needed | delete “buy glue”",
                "take the fern off, he has seen it | delete “feed the fern”"
            })
    void whatGoesIsAskedAbout(String said, String asked) {
        assertThat(sitting.say(said).text()).startsWith("Shall I " + asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "move Ivo to friday, he is ill",
                "move Ivo to friday because he is ill",
                "push Ivo to friday, I have a cold",
                "change Ivo to friday they moved it"
            })
    void whatMovesIsMoved(String said) {
        sitting.say(said);

        assertThat(sitting.tasks().get(2).due()).isEqualTo("2026-12-04");
        assertThat(sitting.tasks()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no choir this thursday, bank holiday",
                "skip choir this thursday, my knee hurts",
                "skip choir this thursday, half of them are away"
            })
    void whatIsSkippedIsSkipped(String said) {
        assertThat(sitting.say(said).text()).startsWith("Skipped: “choir”");
    }

    @Test
    void severalNamesAreNoReason() {
        assertThat(sitting.say("delete glue, rice").text()).contains("“buy glue”", "“buy rice”");
    }

    @Test
    void whatIsNotThereMayBeNoReasonAndIsAskedAbout() {
        assertThat(sitting.say("complete the glue, school jumble sale").text())
                .startsWith("I find no such open task as “school jumble sale”. Shall I complete “buy glue” only?");

        sitting.say("yes");

        assertThat(sitting.tasks().get(1).isOpen()).isFalse();
    }

    @Test
    void whatIsSaidToBeUrgentBehindANewTaskIsThat() {
        sitting.say("renew the lease before christmas, that one is urgent");

        assertThat(sitting.tasks().getLast().title()).isEqualTo("renew the lease");
        assertThat(sitting.tasks().getLast().priority()).hasToString("URGENT");
    }

    @Test
    void whatIsNotFoundBehindWhatIsToGoIsNoReasonToLoseAnother() {
        sitting.say("dentist on the 10th at 17:15");
        sitting.say("ask Jule to swap the late shift");

        assertThat(sitting.say("delete the dentist, got a different date").text())
                .contains("Shall I delete “dentist”");
    }
}

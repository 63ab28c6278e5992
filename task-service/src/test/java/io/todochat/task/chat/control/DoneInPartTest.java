package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody has done of what a task lists leaves the rest of it to do. */
class DoneInPartTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T10:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "got the nails and the hinges | buy screws",
                "got nails and hinges | buy screws",
                "bought the screws | buy nails and hinges",
                "bought everything except the hinges | buy hinges",
                "i got everything but the nails and the hinges | buy nails and hinges",
                "got the lot apart from the screws | buy screws"
            })
    void theTitleKeepsWhatIsLeftOnceThatIsAgreedTo(String told, String left) {
        sitting.say("buy nails, screws and hinges");

        assertThat(sitting.say(told).text())
                .isEqualTo("Shall I change “buy nails, screws and hinges” to be called “" + left + "”? Say “yes”.");
        assertThat(sitting.states()).containsExactly("buy nails, screws and hinges OPEN");
        sitting.say("yes");

        assertThat(sitting.states()).containsExactly(left + " OPEN");
    }

    @Test
    void onAChecklistTheyAreTicked() {
        sitting.say("add hardware with checklist nails, screws, hinges");

        sitting.say("bought everything except the hinges");

        assertThat(sitting.tasks().getFirst().checklist())
                .extracting(item -> item.title() + " " + item.done())
                .containsExactly("nails true", "screws true", "hinges false");
    }

    @Test
    void ofTasksOfTheirOwnTheseAreDone() {
        sitting.say("buy nails");
        sitting.say("buy screws");
        sitting.say("buy hinges");

        sitting.say("got the nails and the hinges");

        assertThat(sitting.states()).contains("buy nails DONE", "buy screws OPEN", "buy hinges DONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"got the glue", "bought everything except the glue", "got the nails and the glue"})
    void whatIsNotListedChangesNothing(String told) {
        sitting.say("buy nails, screws and hinges");

        sitting.say(told);

        assertThat(sitting.states()).containsExactly("buy nails, screws and hinges OPEN");
    }
}

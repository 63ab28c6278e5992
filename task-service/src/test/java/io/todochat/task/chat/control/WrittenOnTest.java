package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put on what is only pointed at is written on the task that was spoken of. */
class WrittenOnTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T10:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "add the booking code QX12 to that | the booking code QX12",
                "and also put earplugs on there | earplugs",
                "add to that: bring the card | bring the card",
                "write the address in there too | the address"
            })
    void itIsNoted(String said, String notes) {
        sitting.say("reserve the hall");

        sitting.say(said);

        assertThat(sitting.tasks()).hasSize(1).allMatch(task -> notes.equals(task.notes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"add plates to it", "put plates on there", "and add plates to that as well"})
    void toAChecklistItComes(String said) {
        sitting.say("add picnic with checklist cups, forks");

        sitting.say(said);

        assertThat(sitting.tasks()).hasSize(1);
        assertThat(sitting.tasks().getFirst().checklist())
                .extracting(item -> item.title())
                .containsExactly("cups", "forks", "plates");
    }

    @ParameterizedTest
    @ValueSource(strings = {"put plates on there", "add plates to that", "put it on there"})
    void whereNothingWasSpokenOfNothingIsAddedUnasked(String said) {
        sitting.say(said);

        assertThat(sitting.tasks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bake a cake and put candles on it", "put the bins out", "write to the landlord about that leak"
            })
    void whatSaysItAllIsATaskOfItsOwn(String said) {
        sitting.say("reserve the hall");

        assertThat(sitting.say(said).text()).startsWith("Added “" + said + "”");
    }
}

package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Draft;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "The other one", in place of what was chosen or as well. */
class OtherOneTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-24T12:00+01:00[Europe/Berlin]"));

    @BeforeEach
    void oneOfTwoIsChosen() {
        sitting.have(Stream.of("pay the gas bill", "pay the phone bill", "hang the mirror")
                .map(Draft::titled)
                .toList());
        sitting.say("complete the bill");
        sitting.say("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and the other one",
                "the other one too",
                "the other one as well",
                "also the other one",
                "the phone bill too",
                "and the phone bill as well",
                "same for the phone bill",
                "and number 2"
            })
    void asWellItIsDoneToBoth(String said) {
        assertThat(sitting.say(said).text()).startsWith("Done: “pay the phone bill”.");
        assertThat(sitting.states()).contains("pay the gas bill DONE", "pay the phone bill DONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the other one", "no, the other one", "no, I meant the other one"})
    void inItsPlaceTheFirstOneIsTakenBack(String said) {
        assertThat(sitting.say(said).text()).startsWith("Undone: “pay the gas bill”.\nDone: “pay the phone bill”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "thanks", "haha"})
    void whoLooksAroundMayStillCorrect(String said) {
        sitting.say(said);

        assertThat(sitting.say("no, I meant the other one").text()).startsWith("Undone: “pay the gas bill”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"make number 9 urgent", "done the zeppelin", "undo"})
    void whoTriedSomethingElseSinceSpeaksOfThat(String said) {
        sitting.say(said);
        var states = sitting.states();

        sitting.say("the other one too");
        sitting.say("no, I meant the other one");

        assertThat(sitting.states()).isEqualTo(states);
    }

    @Test
    void whatIsDeletedAsWellIsAskedAbout() {
        sitting.say("delete the mirror");
        sitting.say("yes");

        assertThat(sitting.say("the phone bill too").text()).startsWith("Shall I delete “pay the phone bill”?");
    }
}

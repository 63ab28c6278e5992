package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Draft;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says what was done has a task done that asks for that, and for another one is asked. */
class FittingTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-24T12:00+01:00[Europe/Berlin]"));

    @BeforeEach
    void thereAreTasks() {
        sitting.have(Stream.of(
                        "oculist appointment",
                        "pay the water bill",
                        "bike race",
                        "ring Leo",
                        "get oats",
                        "candles",
                        "send minutes to Ada",
                        "read minutes of Ivo",
                        "sign the slip",
                        "wrap presents",
                        "buy rice, beans and rolls",
                        "collect my prescription",
                        "chase Brightside about invoice 102")
                .map(Draft::titled)
                .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "called the oculist | Shall I complete “oculist appointment”? Say “yes”.",
                "I cleaned the bike | Shall I complete “bike race”? Say “yes”.",
                "the bike is ready | Shall I complete “bike race”? Say “yes”.",
                "paid the oculist | Shall I complete “oculist appointment”? Say “yes”.",
                "Leo is ready | Shall I complete “ring Leo”? Say “yes”.",
                "I signed the presents | Shall I complete “wrap presents”? Say “yes”.",
                "Tom has signed the slip | Shall I complete “sign the slip”? Say “yes”.",
                "I got the beans | Shall I change “buy rice, beans and rolls” to be called “buy rice and rolls”? Say “yes”.",
                "slip signed tomorrow | Shall I complete “sign the slip”? Say “yes”.",
                "Brightside has paid invoice 102 | Shall I complete “chase Brightside about invoice 102”? Say “yes”."
            })
    void somethingElseIsAsked(String said, String question) {
        assertThat(sitting.say(said).text()).isEqualTo(question);
        assertThat(sitting.states()).noneMatch(state -> state.contains("DONE"));
    }

    @ParameterizedTest
    @CsvSource({
        "paid the water bill,pay the water bill",
        "called Leo,ring Leo",
        "I bought rice beans and rolls,'buy rice, beans and rolls'",
        "I bought the oats,get oats",
        "bought the candles,candles",
        "the candles are ready,candles",
        "I finished the bike,bike race",
        "took care of the oculist,oculist appointment",
        "slip signed,sign the slip",
        "the slip is signed,sign the slip",
        "I have collected my prescription,collect my prescription",
        "presents wrapped,wrap presents",
        "the oculist is done,oculist appointment"
    })
    void whatItAsksForIsDone(String said, String title) {
        assertThat(sitting.say(said).text()).startsWith("Done: “" + title + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"slip not signed", "is the slip signed?", "Leo called", "get the slip signed"})
    void whatIsDeniedAskedOrDoneByOthersIsNotDone(String said) {
        sitting.say(said);

        assertThat(sitting.states()).noneMatch(state -> state.contains("DONE"));
    }

    @Test
    void ofSeveralTasksEachHasToAskForIt() {
        assertThat(sitting.say("I sent the minutes to Ada and of Ivo").text())
                .endsWith("Shall I complete all of these 2 tasks? Say “yes”.");

        sitting.say("yes");

        assertThat(sitting.states()).contains("send minutes to Ada DONE", "read minutes of Ivo DONE");
    }

    @Test
    void whoOnlyPhonedHasNotBeenThere() {
        sitting.say("add physio on friday at 9");

        assertThat(sitting.say("phoned the physio").text()).startsWith("Shall I complete “physio”");
    }

    @Test
    void ofSeveralTheOneIsDoneThatAsksForIt() {
        sitting.have(List.of(Draft.titled("order wood for the fence"), Draft.titled("wood arrives")));

        assertThat(sitting.say("the wood has been ordered").text()).startsWith("Done: “order wood for the fence”");
    }
}

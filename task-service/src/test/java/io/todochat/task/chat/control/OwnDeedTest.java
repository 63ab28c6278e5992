package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says what he has done, and not with what, means the task that begins so. */
class OwnDeedTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T10:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "order the varnish | yep, ordered this morning",
                "practise the flute every day | i practised today",
                "phone the notary | phoned him already",
                "water the ferns | watered them an hour ago"
            })
    void whatWasSpokenOfIsDone(String task, String told) {
        sitting.say(task);

        assertThat(sitting.say(told).text()).startsWith("Done: “" + task.replace(" every day", "") + "”");
    }

    @Test
    void aboutAnotherOneItIsAsked() {
        sitting.say("order the varnish");
        sitting.say("phone the notary");

        assertThat(sitting.say("ordered this morning").text())
                .isEqualTo("Shall I complete “order the varnish”? Say “yes”.");
        assertThat(sitting.states()).allMatch(state -> state.endsWith(" OPEN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"baked today", "i slept today", "she ordered this morning", "ordered what?"})
    void ofNothingThatBeginsSoNothingIsDone(String told) {
        sitting.say("order the varnish");

        sitting.say(told);

        assertThat(sitting.states()).containsExactly("order the varnish OPEN");
    }

    @Test
    void whatWasDoneInTheMorningIsNotWhatIsDueInTheEvening() {
        sitting.say("take my tablets every morning at eight and every evening at eight");

        assertThat(sitting.say("I took the tablets this morning").text()).startsWith("Shall I complete");
    }

    @Test
    void whatComesInTheEveningMayNotBeWhatWasDoneInTheMorning() {
        sitting.say("take the drops every day at 20:00");

        assertThat(sitting.say("I took the drops this morning").text()).startsWith("Shall I complete “take the drops”");
    }
}

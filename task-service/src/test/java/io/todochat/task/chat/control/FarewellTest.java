package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who leaves is not told hello, and who says who he is is told how to begin. */
class FarewellTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T10:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bye",
                "good night",
                "see you tomorrow",
                "have a nice evening",
                "that's all, off to bed",
                "good, then I'm off. ciao!",
                "that's it for today",
                "ok enough for now, thanks",
                "I'm done for today",
                "sleep well"
            })
    void isSaidBack(String said) {
        assertThat(sitting.say(said).text()).isEqualTo("See you.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "good evening",
                "Hi, I run a small bakery, let's get organised",
                "hello! scout leader here, busy time",
                "hi, I'm a nurse",
                "my name is Ines"
            })
    void isNoGreeting(String said) {
        assertThat(sitting.say(said).text()).startsWith("Hello! Tell me what to remember, for example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can you keep a list for me?",
                "can you keep track of my appointments?",
                "can you help me stay organised?"
            })
    void isToldWhatThereIs(String said) {
        assertThat(sitting.say(said).text()).startsWith("Tell me what to remember");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi, quick one: call Ines tomorrow", "good night, remind me tomorrow to call Ines"})
    void keepsNothingElseFromBeingDone(String said) {
        assertThat(sitting.say(said).text()).startsWith("Added “call Ines”, due tomorrow");
    }
}

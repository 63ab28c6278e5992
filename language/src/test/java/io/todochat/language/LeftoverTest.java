package io.todochat.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.language.command.Command;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A title that holds words of when, or begins with something else, is asked about before it is added. */
class LeftoverTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"better 10:30, Ida comes at ten", "Lovely. wish us luck for the 13th!", "otherwise on friday"})
    void whatIsLeftOverIsAsked(String said) {
        var reading = Speaking.reading(said);

        assertThat(reading.question().isPresent() || reading.command() instanceof Command.None)
                .as(Speaking.told(reading))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count the till every evening at 18:30",
                "send thank you cards on friday",
                "read chapters 3 and 4 and call Ida tomorrow",
                "take 2 tablets at 8 or 9 tomorrow",
                "gym on monday at 7"
            })
    void titlesOfTheirOwnAreNot(String said) {
        assertThat(Speaking.reading(said).question()).isEmpty();
    }
}

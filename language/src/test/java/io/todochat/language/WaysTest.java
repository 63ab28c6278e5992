package io.todochat.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.language.way.Way;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WaysTest {

    static List<Way> ways() {
        return Interpreter.ways();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyWayHasAnExampleThatSaysWhatStandsAboveIt(Way way) {
        assertThat(way.example()).as("example of %s", way.text()).isNotNull();

        var clause = Clauses.of(Sentence.of(new Phrase(way.example(), Speaking.TUESDAY, java.util.Locale.US)))
                .getFirst();

        assertThat(Interpreter.said(clause).map(Said::says)).as(way.example()).contains(way.says());
    }

    static List<Way> stated() {
        return Stated.ways();
    }

    @ParameterizedTest
    @MethodSource("stated")
    void everyWayThatHoldsOnlyOfATaskThatIsThereHasAnExampleToo(Way way) {
        var reading = Speaking.reading(way.example());

        var intent = reading.rather().orElseThrow().command().intent();
        assertThat(intent)
                .isEqualTo(
                        switch (way.says()) {
                            case "skip", "complete", "delete", "cancel", "reopen", "remind", "show" -> way.says();
                            case "happened" -> "complete";
                            default -> "update";
                        });
        assertThat(Stated.ways().stream().filter(other -> other.example().equals(way.example())))
                .as("every example stands once")
                .hasSize(1);
    }
}

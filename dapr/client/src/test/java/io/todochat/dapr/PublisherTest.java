package io.todochat.dapr;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.dapr.Publisher.Letter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PublisherTest {

    @Test
    void lettersThatFitGoInOneCallInTheirOrder() {
        var letters =
                IntStream.range(0, 1_000).mapToObj(number -> letter(1_000)).toList();

        assertThat(Publisher.calls(letters)).containsExactly(letters);
    }

    @Test
    void aCallTakesNoMoreThanTheSidecarDoesAndALargeLetterStillGoes() {
        var half = letter(Publisher.CHARACTERS_A_CALL / 2);
        var more = letter(Publisher.CHARACTERS_A_CALL / 2 + 1);
        var large = letter(2 * Publisher.CHARACTERS_A_CALL);

        assertThat(Publisher.calls(List.of(half, half, half, more, large, half)))
                .containsExactly(List.of(half, half), List.of(half), List.of(more), List.of(large), List.of(half));
    }

    @Test
    void nothingNeedsNoCall() {
        assertThat(Publisher.calls(List.of())).isEmpty();
    }

    private static Letter letter(int length) {
        return new Letter("ann", "x".repeat(length));
    }
}

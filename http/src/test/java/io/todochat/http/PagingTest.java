package io.todochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void whoAsksForNothingSpecialGetsFiftyFromTheNewestOn() {
        assertThat(Paging.of(null, null)).isEqualTo(new Paging(50, OptionalInt.empty()));
    }

    @Test
    void aCursorGoesOnBeforeItsPosition() {
        assertThat(Paging.of("200", Paging.cursor(70))).isEqualTo(new Paging(200, OptionalInt.of(70)));
    }
}

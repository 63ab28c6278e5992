package io.todochat.task.chat.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GivenTest {

    @Test
    void pointingAtTheOnlyTaskIsToAgree() {
        assertThat(Given.NOTHING.pointedAt(List.of(1)).confirmed()).isTrue();
    }

    @Test
    void pointingAtEachOfThemIsToAgree() {
        var both = Given.NOTHING.pointedAt(List.of(1)).pointedAt(List.of(2));

        assertThat(both).isEqualTo(new Given(2, List.of(1, 2), null, null, null, false, false, true));
    }

    @Test
    void pointingAtOneSaysNothingOfThoseFoundBefore() {
        assertThat(Given.NOTHING
                        .found(List.of(1, 2, 3, 4))
                        .pointedAt(List.of(5))
                        .confirmed())
                .isFalse();
    }

    @Test
    void pointingAtOneSaysNothingOfThoseFoundAfterwards() {
        assertThat(Given.NOTHING.pointedAt(List.of(1)).found(List.of(2, 3)).confirmed())
                .isFalse();
    }
}

package io.todochat.dapr;

import static io.todochat.dapr.StateStore.Outcome.COMMITTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much one transaction may hold: less than Dapr refuses. */
@OnEveryDatabase
class SidecarStoreLimitsIT {

    private static final int MEBIBYTE = 1024 * 1024;

    private final StateStore store;

    SidecarStoreLimitsIT(Daprd daprd) {
        store = daprd.store();
    }

    @Test
    void aThousandDocumentsAreStored() {
        assertThat(store.transact(documents(1_000))).isEqualTo(COMMITTED);
    }

    @Test
    void oneDocumentMoreIsTooLarge() {
        assertThatThrownBy(() -> store.transact(documents(1_001)))
                .isInstanceOf(StateStore.StepTooLarge.class)
                .hasMessageContaining("1001");
    }

    @Test
    void almostThreeMebibytesAreStored() {
        assertThat(store.transact(List.of(text("x".repeat(3 * MEBIBYTE - 200)))))
                .isEqualTo(COMMITTED);
    }

    @Test
    void moreIsTooLarge() {
        assertThatThrownBy(() -> store.transact(List.of(text("x".repeat(3 * MEBIBYTE)))))
                .isInstanceOf(StateStore.StepTooLarge.class);
    }

    @Test
    void itIsBytesThatCountNotCharacters() {
        assertThatThrownBy(() -> store.transact(List.of(text("漢".repeat(3 * MEBIBYTE / 2)))))
                .isInstanceOf(StateStore.StepTooLarge.class);
    }

    private static Operation text(String text) {
        return Operation.put("text", "\"" + text + "\"");
    }

    private static List<Operation> documents(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Operation.put("document:" + number, "1"))
                .toList();
    }
}

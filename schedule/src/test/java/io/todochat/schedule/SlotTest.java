package io.todochat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2026-11-24T09:00", "2026-11-24T00:00", "2026-11-24T09:00:05", "0001-01-01"})
    void aSlotIsWrittenAsItIsRead(String text) {
        assertThat(Slot.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25,       2026-11-24,       true",
        "2026-11-24,       2026-11-24,       false",
        "2026-11-24T09:01, 2026-11-24T09:00, true",
        "2026-11-24T09:00, 2026-11-24T09:00, false",
        "2026-11-24T09:00, 2026-11-24,       false",
        "2026-11-25T00:00, 2026-11-24,       true",
        "2026-11-25,       2026-11-24T23:59, true",
        "2026-11-24,       2026-11-24T09:00, false",
    })
    void besideADayAMomentCountsAsItsDay(String one, String other, boolean after) {
        assertThat(Slot.parse(one).isAfter(Slot.parse(other))).isEqualTo(after);
    }

    @Test
    void monthEndsAreReadAsTheyAreWritten() {
        for (var monthEnd : MonthEnd.values()) {
            assertThat(MonthEnd.parse(monthEnd.word())).isEqualTo(monthEnd);
        }
    }
}

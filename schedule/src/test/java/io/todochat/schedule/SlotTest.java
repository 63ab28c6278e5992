package io.todochat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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

    @ParameterizedTest
    @CsvSource({
        "2026-12-22T09:00, 2026-12-01T09:00, 2026-12-01T10:30, 2026-12-22T10:30",
        "2026-12-22T09:00, 2026-12-01T09:00, 2026-12-02T08:00, 2026-12-23T08:00",
        "2026-12-22,       2026-12-01T09:00, 2026-12-01T10:30, 2026-12-22",
        "2026-12-22,       2026-12-01T09:00, 2026-12-02T08:00, 2026-12-23",
        "2026-12-22,       2026-12-01,       2026-11-30,       2026-12-21",
        "2026-12-22T09:00, 2026-12-01,       2026-12-02T10:00, 2026-12-23T09:00",
        "2026-12-22,       2026-12-01,       9999-12-31,",
    })
    void aSlotMovesAlongWithAnother(String slot, String from, String to, String moved) {
        assertThat(Slot.parse(slot).moved(Slot.parse(from), Slot.parse(to)).map(Slot::text))
                .isEqualTo(Optional.ofNullable(moved));
    }

    @Test
    void monthEndsAreReadAsTheyAreWritten() {
        for (var monthEnd : MonthEnd.values()) {
            assertThat(MonthEnd.parse(monthEnd.word())).isEqualTo(monthEnd);
        }
    }
}

package io.todochat.task.chat.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when a task lasts moves along with it, and what only looks like an hour stays. */
class NotedEndTest {

    @ParameterizedTest
    @CsvSource({
        "until 17:00, until 18:30",
        "until 5:00 PM, until 6:30 PM",
        "until 23:00, until 00:30",
        "until 99:99, until 99:99",
        "until 12:75, until 12:75"
    })
    void anHourMovesAlong(String notes, String moved) {
        assertThat(new NotedEnd(notes).moved("2026-12-01T09:00", "2026-12-02T10:30"))
                .isEqualTo(moved);
    }
}

package io.todochat.task.tasks.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.schedule.Recurrence;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreviewTest {

    @Test
    void anOccurrenceTellsItsSlotTheTimePeopleSeeAndTheInstant() {
        assertThat(preview("FREQ=DAILY;INTERVAL=1;COUNT=2", "2026-03-28T02:30"))
                .isEqualTo(new Preview(
                        List.of(
                                new Preview.Item("2026-03-28T02:30", "2026-03-28T02:30", "2026-03-28T02:30:00+01:00"),
                                new Preview.Item("2026-03-29T02:30", "2026-03-29T03:30", "2026-03-29T03:30:00+02:00")),
                        "FREQ=DAILY;COUNT=2",
                        "every day at 02:30, Berlin time, 2 times"));
    }

    @Test
    void aWholeDayHasNoInstant() {
        assertThat(preview("FREQ=DAILY;COUNT=1", "2026-03-28").items())
                .containsExactly(new Preview.Item("2026-03-28", "2026-03-28", null));
    }

    private static Preview preview(String rule, String start) {
        var recurrence = Recurrence.parse(rule, start, "Europe/Berlin", "clamp");
        return Preview.of(recurrence, recurrence.first(9));
    }
}

package io.todochat.recurrence.series.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.Actor;
import io.todochat.events.NextOccurrence;
import io.todochat.events.SeriesState;
import io.todochat.events.TaskEvent;
import io.todochat.events.TaskEvent.Happened;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextSlotTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void aDailyTaskDoneInTimeComesBackTomorrow() {
        var event = closed(daily("2026-11-24", false), MORNING);

        assertThat(NextSlot.after(event, MORNING))
                .contains(new NextOccurrence("ann", "7", 2, "2026-11-25", "2026-11-25", 0, "YW5u:3"));
    }

    @Test
    void aDailyTaskDoneThreeDaysLateComesBackTomorrowAndCountsWhatWasMissed() {
        var event = closed(daily("2026-11-21", false), MORNING);

        assertThat(NextSlot.after(event, MORNING)).hasValueSatisfying(next -> {
            assertThat(next.slot()).isEqualTo("2026-11-25");
            assertThat(next.missed()).isEqualTo(3);
        });
    }

    @Test
    void aTaskDoneEarlyComesBackAfterItsOwnSlot() {
        var event = closed(daily("2026-11-30", false), MORNING);

        assertThat(NextSlot.after(event, MORNING).orElseThrow().slot()).isEqualTo("2026-12-01");
    }

    @Test
    void anEventFromAClockThatRunsAheadCountsAsOfNow() {
        var event = closed(daily("2026-11-24", false), Instant.parse("2027-11-24T08:00:00Z"));

        assertThat(NextSlot.after(event, MORNING).orElseThrow().slot()).isEqualTo("2026-11-25");
    }

    @Test
    void whileAnInstanceIsOpenNothingFollows() {
        assertThat(NextSlot.after(closed(daily("2026-11-24", true), MORNING), MORNING))
                .isEmpty();
    }

    @Test
    void aTaskThatDoesNotRepeatIsLeftAlone() {
        assertThat(NextSlot.after(closed(null, MORNING), MORNING)).isEmpty();
    }

    @Test
    void aRuleThatHasEndedSaysSo() {
        var once = new SeriesState("7", "FREQ=DAILY;COUNT=1", "2026-11-24", "2026-11-24", "UTC", "clamp", 2, false);

        assertThat(NextSlot.after(closed(once, MORNING), MORNING).orElseThrow().slot())
                .isNull();
    }

    private static SeriesState daily(String slot, boolean open) {
        return new SeriesState("7", "FREQ=DAILY", "2026-11-01", slot, "Europe/Berlin", "clamp", 2, open);
    }

    private static TaskEvent closed(SeriesState series, Instant time) {
        return new TaskEvent(
                Happened.TASK_COMPLETED, time, "ann", 3, Actor.USER, "test", null, List.of("status"), series);
    }
}

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
                .contains(new NextOccurrence("ann", "7", 2, "2026-11-25", "2026-11-25", 0, 0, "YW5u:3"));
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
        var once = series("FREQ=DAILY;COUNT=1", "2026-11-24", "2026-11-24", false);

        assertThat(NextSlot.after(closed(once, MORNING), MORNING).orElseThrow().slot())
                .isNull();
    }

    @Test
    void whileASeriesIsPausedOrOverNothingFollows() {
        for (var state : List.of(
                changed("2026-11-24", null, null, true, false), changed("2026-11-24", null, null, false, true))) {
            assertThat(NextSlot.after(closed(state, MORNING), MORNING)).isEmpty();
        }
    }

    @Test
    void anOverdueOccurrenceThatIsSkippedIsFollowedByTheOneOfToday() {
        var skipped = changed("2026-11-21", null, null, false, false);

        assertThat(NextSlot.after(closed(skipped, MORNING), MORNING)).hasValueSatisfying(next -> {
            assertThat(next.slot()).isEqualTo("2026-11-24");
            assertThat(next.missed()).isEqualTo(2);
        });
    }

    @Test
    void whatIsSkippedOnPurposeIsNotMissed() {
        var skipped = changed("2026-11-24", null, "2026-12-24", false, false);

        assertThat(NextSlot.after(closed(skipped, MORNING), MORNING)).hasValueSatisfying(next -> {
            assertThat(next.slot()).isEqualTo("2026-12-24");
            assertThat(next.missed()).isZero();
            assertThat(next.skipped()).isEqualTo(29);
        });
    }

    @Test
    void anEventOfBeforeTheVerbsSaysByItsKindThatItWasDone() {
        var old = new SeriesState(
                "7",
                "FREQ=DAILY",
                "2026-11-01",
                "2026-11-24",
                "Europe/Berlin",
                "clamp",
                2,
                false,
                0,
                null,
                null,
                null,
                false,
                false,
                null,
                null);

        assertThat(NextSlot.after(closed(old, MORNING), MORNING).orElseThrow().slot())
                .isEqualTo("2026-11-25");
    }

    @Test
    void whatIsTakenOutIsPassedOverAndWhatIsAddedComesInItsPlace() {
        var state = new SeriesState(
                "7",
                "FREQ=DAILY",
                "2026-11-01T09:00",
                "2026-11-24T09:00",
                "Europe/Berlin",
                "clamp",
                2,
                false,
                24,
                "schedule",
                MORNING,
                null,
                false,
                false,
                List.of("2026-11-26T18:00"),
                List.of("2026-11-25T09:00", "2026-11-26T09:00"));

        assertThat(NextSlot.after(closed(state, MORNING), MORNING))
                .contains(new NextOccurrence("ann", "7", 2, "2026-11-26T18:00", "2026-11-26T18:00", 0, 0, "YW5u:3"));
    }

    private static SeriesState changed(String slot, Instant completed, String skipTo, boolean paused, boolean ended) {
        return new SeriesState(
                "7",
                "FREQ=DAILY",
                "2026-11-01",
                slot,
                "Europe/Berlin",
                "clamp",
                2,
                false,
                24,
                "schedule",
                completed,
                skipTo,
                paused,
                ended,
                null,
                null);
    }

    private static SeriesState daily(String slot, boolean open) {
        return series("FREQ=DAILY", "2026-11-01", slot, open);
    }

    private static SeriesState series(String rule, String start, String slot, boolean open) {
        return new SeriesState(
                "7",
                rule,
                start,
                slot,
                "Europe/Berlin",
                "clamp",
                2,
                open,
                1,
                "schedule",
                MORNING,
                null,
                false,
                false,
                null,
                null);
    }

    private static TaskEvent closed(SeriesState series, Instant time) {
        return new TaskEvent(
                Happened.TASK_COMPLETED, time, "ann", 3, Actor.USER, "test", null, List.of("status"), series);
    }
}

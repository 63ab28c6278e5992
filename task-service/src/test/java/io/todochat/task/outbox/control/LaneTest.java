package io.todochat.task.outbox.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;

class LaneTest {

    private static final long SECOND = 1_000_000_000L;
    private static final Lane.Parcel PARCEL = new Lane.Parcel(JsonValue.EMPTY_JSON_OBJECT, null);

    private final Lane lane = new Lane("ann", 3);

    @Test
    void theNextIsTheOneAfterWhatIsSent() {
        lane.put(4, PARCEL);
        lane.put(5, PARCEL);

        assertThat(lane.next()).isEqualTo(4);
        lane.sent(4, 0);
        assertThat(lane.next()).isEqualTo(5);
        assertThat(lane.parcel()).isNotNull();
    }

    @Test
    void whatIsNotAtHandLeavesAHoleThatHasToBeRead() {
        lane.put(6, PARCEL);

        assertThat(lane.hasMore()).isTrue();
        assertThat(lane.parcel()).isNull();
    }

    @Test
    void whatAnotherReplicaSentIsNotSentAgain() {
        lane.put(4, PARCEL);
        lane.noted(4);

        assertThat(lane.hasMore()).isFalse();
    }

    @Test
    void aNoteIsDueAfterTwentyEventsOrASecond() {
        lane.put(4, PARCEL);
        lane.sent(4, 10);
        assertThat(lane.isToBeNoted(10 + SECOND / 2, SECOND)).isFalse();
        assertThat(lane.isToBeNoted(10 + 2 * SECOND, SECOND)).isTrue();

        for (long sequence = 5; sequence <= 23; sequence++) {
            lane.put(sequence, PARCEL);
            lane.sent(sequence, 20);
        }
        assertThat(lane.isToBeNoted(20, SECOND)).isTrue();
    }

    @Test
    void aLaneIsIdleOnlyWhenAllIsSentAndNoted() {
        assertThat(lane.isIdle()).isTrue();
        lane.put(4, PARCEL);
        assertThat(lane.isIdle()).isFalse();
        lane.sent(4, 0);
        assertThat(lane.isIdle()).isFalse();
        lane.noted(4);
        assertThat(lane.isIdle()).isTrue();
    }
}

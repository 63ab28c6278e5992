package io.todochat.task.outbox.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LaneTest {

    private static final long SECOND = 1_000_000_000L;
    private static final Parcel EVENT = new Parcel("{}", null);
    private static final Parcel.Echo UPDATE = new Parcel.Echo("updates", "{}");
    private static final Parcel WITH_UPDATE = new Parcel("{}", UPDATE);

    private final Lane lane = new Lane("ann", 3);

    @Test
    void theNextIsTheOneAfterWhatIsSent() {
        lane.put(4, EVENT);
        lane.put(5, EVENT);

        assertThat(lane.next()).isEqualTo(4);
        lane.acknowledged(0);
        assertThat(lane.next()).isEqualTo(5);
        assertThat(lane.parcel()).isNotNull();
    }

    @Test
    void whatIsNotAtHandLeavesAHoleThatHasToBeRead() {
        lane.put(6, EVENT);

        assertThat(lane.hasMore()).isTrue();
        assertThat(lane.parcel()).isNull();
    }

    @Test
    void whatIsReadFitsInBeforeEverythingThatCameInMeanwhile() {
        for (long sequence = 10; sequence < 100; sequence++) {
            lane.put(sequence, EVENT);
        }
        lane.supply(4, EVENT);

        assertThat(lane.parcel()).isNotNull();
    }

    @Test
    void anEventCountsAsSentOnlyWithItsUpdate() {
        lane.put(4, WITH_UPDATE);
        lane.acknowledged(0);

        assertThat(lane.sent()).isEqualTo(3);
        assertThat(lane.due(true)).isEqualTo(Map.of(4L, UPDATE));
        lane.acknowledged(Set.of(4L), 0);
        assertThat(lane.sent()).isEqualTo(4);
    }

    @Test
    void updatesWaitWhileEventsFollowButNotForLong() {
        for (long sequence = 4; sequence <= 35; sequence++) {
            lane.put(sequence, WITH_UPDATE);
        }
        lane.acknowledged(0);
        assertThat(lane.due(true)).isEmpty();

        for (long sequence = 36; lane.parcel() != null && lane.due(true).isEmpty(); sequence++) {
            lane.put(sequence, WITH_UPDATE);
            lane.acknowledged(0);
        }
        assertThat(lane.due(true)).hasSize(32);
        assertThat(lane.due(true).firstEntry().getKey()).isEqualTo(4);
    }

    @Test
    void noEventGoesWhileTooManyUpdatesAreOwed() {
        for (long sequence = 4; lane.due(true).isEmpty(); sequence++) {
            lane.put(sequence, WITH_UPDATE);
            lane.put(sequence + 1, WITH_UPDATE);
            lane.acknowledged(0);
        }

        assertThat(lane.parcel()).isNotNull();
        assertThat(lane.mayGoOn()).isFalse();
        lane.acknowledged(Set.copyOf(lane.due(true).keySet()), 0);
        assertThat(lane.mayGoOn()).isTrue();
    }

    @Test
    void updatesDoNotWaitForEventsThatDoNotFlow() {
        lane.put(4, WITH_UPDATE);
        lane.put(5, WITH_UPDATE);
        lane.acknowledged(0);

        assertThat(lane.due(true)).isEmpty();
        assertThat(lane.due(false)).containsOnlyKeys(4L);
    }

    @Test
    void anUpdateThatTheBrokerRefusedIsOwedStill() {
        lane.put(4, WITH_UPDATE);
        lane.put(5, WITH_UPDATE);
        lane.acknowledged(0);
        lane.acknowledged(0);
        lane.acknowledged(Set.of(5L), 0);

        assertThat(lane.sent()).isEqualTo(3);
        assertThat(lane.hasMore()).isTrue();
        assertThat(lane.due(true)).isEqualTo(Map.of(4L, UPDATE));
    }

    @Test
    void whatAnotherReplicaSentIsNotSentAgain() {
        lane.put(4, WITH_UPDATE);
        lane.put(5, WITH_UPDATE);
        lane.acknowledged(0);
        lane.noted(5);

        assertThat(lane.hasMore()).isFalse();
        assertThat(lane.sent()).isEqualTo(5);
    }

    @Test
    void aNoteIsDueAfterTwentyEventsOrASecond() {
        lane.put(4, EVENT);
        lane.acknowledged(10);
        assertThat(lane.isToBeNoted(10 + SECOND / 2, SECOND)).isFalse();
        assertThat(lane.isToBeNoted(10 + 2 * SECOND, SECOND)).isTrue();

        for (long sequence = 5; sequence <= 23; sequence++) {
            lane.put(sequence, EVENT);
            lane.acknowledged(20);
        }
        assertThat(lane.isToBeNoted(20, SECOND)).isTrue();
    }

    @Test
    void aLaneIsIdleOnlyWhenAllIsSentAndNoted() {
        assertThat(lane.isIdle()).isTrue();
        lane.put(4, EVENT);
        assertThat(lane.isIdle()).isFalse();
        lane.acknowledged(0);
        assertThat(lane.isIdle()).isFalse();
        lane.noted(4);
        assertThat(lane.isIdle()).isTrue();
    }
}

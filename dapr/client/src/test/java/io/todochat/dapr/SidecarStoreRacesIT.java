package io.todochat.dapr;

import static io.todochat.dapr.StateStore.Outcome.BUSY;
import static io.todochat.dapr.StateStore.Outcome.COMMITTED;
import static io.todochat.dapr.StateStore.Outcome.CONFLICT;
import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.dapr.StateStore.Outcome;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several transactions on the same documents at once: nobody is left without a word. */
@OnEveryDatabase
class SidecarStoreRacesIT {

    private static final int RACERS = 8;

    private final StateStore store;

    SidecarStoreRacesIT(Daprd daprd) {
        store = daprd.store();
    }

    @Test
    void ofAllWhoCreateTheSameOneDoesAndTheOthersAreInConflict() {
        var outcomes = race(racer -> List.of(Operation.create("created", "" + racer)));

        assertOneIsFirst(outcomes);
    }

    @Test
    void ofAllWhoReplaceTheSameVersionOneDoesAndTheOthersAreInConflict() {
        store.transact(List.of(Operation.put("replaced", "0")));
        var read = store.get("replaced").orElseThrow().etag();

        var outcomes = race(racer -> List.of(Operation.replace("replaced", "" + racer, read)));

        assertOneIsFirst(outcomes);
    }

    @Test
    void whoWritesInAnotherOrderThanTheOthersIsStoredOrMayTryAgain() {
        var there = List.of(Operation.put("left", "1"), Operation.put("right", "1"));

        assertThat(race(racer -> racer % 2 == 0 ? there : there.reversed()))
                .contains(COMMITTED)
                .isSubsetOf(COMMITTED, BUSY);
    }

    private static void assertOneIsFirst(List<Outcome> outcomes) {
        assertThat(outcomes).containsOnly(COMMITTED, CONFLICT);
        assertThat(Collections.frequency(outcomes, COMMITTED)).isEqualTo(1);
    }

    private List<Outcome> race(IntFunction<List<Operation>> transaction) {
        try (var threads = Executors.newFixedThreadPool(RACERS)) {
            var racers = IntStream.range(0, RACERS)
                    .mapToObj(racer -> (Callable<Outcome>) () -> store.transact(transaction.apply(racer)))
                    .toList();
            return threads.invokeAll(racers).stream()
                    .map(run -> run.resultNow())
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

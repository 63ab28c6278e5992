package io.todochat.dapr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final int COMMANDS = 2_000;

    private final Gate gate = new Gate();

    @Test
    void theCommandsOfOnePersonRunOneAfterAnother() throws InterruptedException, ExecutionException {
        var inside = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var most = new ArrayList<Future<Integer>>();
            IntStream.range(0, COMMANDS)
                    .forEach(command -> most.add(threads.submit(() -> gate.inTurn("ann", () -> {
                        var together = inside.incrementAndGet();
                        Thread.yield();
                        inside.decrementAndGet();
                        return together;
                    }))));
            for (var together : most) {
                assertThat(together.get()).isEqualTo(1);
            }
        }
    }

    @Test
    void anotherPersonDoesNotWait() throws InterruptedException {
        var annIsInside = new CountDownLatch(1);
        var benIsThrough = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(1)) {
            var ann = threads.submit(() -> gate.inTurn("ann", () -> {
                annIsInside.countDown();
                return await(benIsThrough);
            }));
            annIsInside.await();

            assertThat(gate.inTurn("ben", () -> "through")).isEqualTo("through");

            benIsThrough.countDown();
            assertThat(ann).succeedsWithin(10, TimeUnit.SECONDS).isEqualTo(true);
        }
    }

    @Test
    void whoeverFailsLetsTheNextOneIn() {
        assertThatThrownBy(() -> gate.inTurn("ann", () -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");

        try (var threads = Executors.newSingleThreadExecutor()) {
            assertThat(threads.submit(() -> gate.inTurn("ann", () -> "next")))
                    .succeedsWithin(10, TimeUnit.SECONDS)
                    .isEqualTo("next");
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

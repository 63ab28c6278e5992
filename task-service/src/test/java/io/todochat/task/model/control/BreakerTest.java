package io.todochat.task.model.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.todochat.dapr.SidecarUnavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private Instant now = Instant.parse("2026-11-24T09:15:30Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Breaker breaker = new Breaker(clock, 2);
    private int asked;

    @Test
    void whatAnswersIsAskedEachTime() {
        for (int i = 0; i < 10; i++) {
            assertThat(breaker.ask(this::answer)).contains("yes");
        }
        assertThat(asked).isEqualTo(10);
    }

    @Test
    void whatFailsThreeTimesInARowIsLeftAlone() {
        fail(3);

        assertThat(breaker.ask(this::answer)).isEmpty();
        assertThat(asked).isZero();
    }

    @Test
    void anAnswerInBetweenCounts() {
        fail(2);
        breaker.ask(this::answer);
        fail(2);

        assertThat(breaker.ask(this::answer)).contains("yes");
    }

    @Test
    void noAnswerIsNoFailure() {
        for (int i = 0; i < 4; i++) {
            assertThat(breaker.ask(Optional::empty)).isEmpty();
        }
        assertThat(breaker.ask(this::answer)).contains("yes");
    }

    @Test
    void afterAWhileItIsTriedOnceAndThenAgainAfterAnother() {
        fail(3);
        now = now.plus(Duration.ofSeconds(30));
        fail(1);
        assertThat(breaker.ask(this::answer)).isEmpty();

        now = now.plus(Duration.ofSeconds(30));
        assertThat(breaker.ask(this::answer)).contains("yes");
        assertThat(breaker.ask(this::answer)).contains("yes");
    }

    @Test
    void onlyAFewWaitAtOnce() throws Exception {
        var isAsked = new CountDownLatch(2);
        var end = new CompletableFuture<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 2; i++) {
                threads.submit(() -> breaker.ask(() -> {
                    isAsked.countDown();
                    return Optional.of(end.join());
                }));
            }
            isAsked.await();

            assertThat(breaker.ask(this::answer)).isEmpty();
            end.complete("late");
        }
        assertThat(breaker.ask(this::answer)).contains("yes");
    }

    private Optional<String> answer() {
        asked++;
        return Optional.of("yes");
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> breaker.ask(() -> {
                        throw new SidecarUnavailable("away");
                    }))
                    .isInstanceOf(SidecarUnavailable.class);
        }
    }
}

package io.todochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RequestRatesTest {

    private final AtomicLong clock = new AtomicLong(1);
    private final RequestRates rates = new RequestRates(4, clock::get);

    @Test
    void aMinutesWorthMayComeAtOnceAndTheNextHasToWait() {
        send(4);
        assertThat(rates.secondsToWait("anna")).hasValue(15);
    }

    @Test
    void whatIsLeftOfTheLastSecondIsAWholeOne() {
        send(4);
        pass(Duration.ofMillis(14_900));
        assertThat(rates.secondsToWait("anna")).hasValue(1);
    }

    @Test
    void whoWaitsAsLongAsToldIsLetIn() {
        send(4);
        pass(Duration.ofSeconds(15));
        send(1);
        assertThat(rates.secondsToWait("anna")).hasValue(15);
    }

    @Test
    void oneDoesNotWaitForAnother() {
        send(4);
        assertThat(rates.secondsToWait("ben")).isEmpty();
    }

    @Test
    void aRestOfAnHourSavesUpNoMoreThanAMinutesWorth() {
        send(4);
        pass(Duration.ofHours(1));
        send(4);
        assertThat(rates.secondsToWait("anna")).isPresent();
    }

    private void send(int requests) {
        for (var count = 0; count < requests; count++) {
            assertThat(rates.secondsToWait("anna")).isEmpty();
        }
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }
}

package io.todochat.bench;

import java.time.Duration;
import java.time.Instant;

/** When a thousand reminders are due. */
enum Instants {
    AT_ONCE("at one instant", Duration.ZERO),
    OVER_A_MINUTE("over a minute", Duration.ofMinutes(1));

    private final String words;
    private final Duration length;

    Instants(String words, Duration length) {
        this.words = words;
        this.length = length;
    }

    String words() {
        return words;
    }

    /** The instant of one of them. */
    Instant of(Instant first, int index, int all) {
        return first.plusMillis(length.toMillis() * index / all);
    }
}

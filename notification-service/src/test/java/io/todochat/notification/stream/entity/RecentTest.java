package io.todochat.notification.stream.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final Recent recent = new Recent();

    @Test
    void anIdIsNewOnce() {
        assertThat(recent.isNew("a")).isTrue();
        assertThat(recent.isNew("a")).isFalse();
    }

    @Test
    void whatIsLongAgoIsForgotten() {
        IntStream.rangeClosed(0, 256).forEach(id -> recent.isNew("id" + id));

        assertThat(recent.isNew("id1")).isFalse();
        assertThat(recent.isNew("id0")).isTrue();
    }
}

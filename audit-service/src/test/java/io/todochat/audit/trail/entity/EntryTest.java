package io.todochat.audit.trail.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.TaskEvent;
import io.todochat.events.TaskEvent.Happened;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryTest {

    /** Told by {@code jq -cjS 'del(.hash)' | sha256sum}. */
    @Test
    void anybodyCanRecomputeTheHash() {
        assertThat(Entry.of(Steps.step(7), "abc").hash())
                .isEqualTo("e81516c40f5ac3ac903ba3cac6861e0e1fdd7740e420bcc46bebd23511e00283");
    }

    /** Told by {@code jq -cjS 'del(.hash)' | sha256sum}. */
    @Test
    void whatIsNotThereIsLeftOutOfTheHash() {
        var gap = new TaskEvent(
                Happened.HISTORY_GAP, Instant.parse("2026-11-24T08:00:00.5Z"), "ann", 7, null, null, null, null, null);

        assertThat(Entry.of(gap, null).hash())
                .isEqualTo("3731fd171f96eaeea6836205046ef2125523e8f7914d3a40dbd5342c9043f7ed");
    }

    @Test
    void theCanonicalFormHasOnlyTheEscapesThatJsonDemands() {
        assertThat(new Canonical().add("a", "\"\\\b\t\n\f\r\u0001/<é😀\u007f").toString())
                .isEqualTo("{\"a\":\"\\\"\\\\\\b\\t\\n\\f\\r\\u0001/<é😀\u007f\"}");
    }

    @Test
    void anEntryFollowsOnlyTheOneItWasWrittenBehind() {
        var entry = Entry.of(Steps.step(7), "abc");

        assertThat(entry.follows("abc")).isTrue();
        assertThat(entry.follows("abd")).isFalse();
        assertThat(entry.follows(null)).isFalse();
    }

    @Test
    void anEntryAlwaysSaysWhatChangedIfOnlyNothing() {
        assertThat(new Entry(1, null, null, null, null, null, null, null, null).changes())
                .isEqualTo(List.of());
    }
}
